// Sizes: scripts give pixels, files hold widths in characters and heights in points.

/** At the usual font a digit is seven pixels wide and a column has five pixels of padding. */
export function columnWidth(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

export function rowHeight(pixels: number): number {
  return pixels * 0.75;
}
