// The fonts in which offices write their papers, of the one family that official papers have. IT๙ draws the digits 0 to 9 as
// Thai ones.

export const FONTS = ['psk', 'it9', 'new'] as const;
export type Font = (typeof FONTS)[number];
export const [USUAL_FONT] = FONTS;
