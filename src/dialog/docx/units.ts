// Word measures in twentieths of a point, and text in half points.
const TWIPS_OF_INCH = 1440;
const CENTIMETRES_OF_INCH = 2.54;

export const twips = (centimetres: number): number =>
  Math.round((centimetres / CENTIMETRES_OF_INCH) * TWIPS_OF_INCH);

export const halfPoints = (points: number): number => points * 2;

/** Pictures are measured in pixels of a 96th of an inch. */
export const pixelsOf = (inTwips: number): number => (inTwips / TWIPS_OF_INCH) * 96;
