// What the fonts of papers are called, and which stand in for one that a computer lacks.
import type { Font } from '../domain/thai/fonts';

export const FONT_NAMES: Readonly<Record<Font, string>> = {
  psk: 'TH SarabunPSK',
  it9: 'TH SarabunIT๙',
  new: 'TH Sarabun New',
};

/** None of them draws digits as others. */
const STAND_INS = [FONT_NAMES.psk, FONT_NAMES.new] as const;

/** A font, and its likes in the order in which they stand in for it. */
export const familyOf = (font: Font): readonly string[] => [
  FONT_NAMES[font],
  ...STAND_INS.filter(name => name !== FONT_NAMES[font]),
];

/** Of links and whatever else keeps its digits. */
export const fontOfAddresses = (font: Font): Font => (font === 'it9' ? 'psk' : font);
