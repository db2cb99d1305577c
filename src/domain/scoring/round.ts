// The one place where points are rounded.

/** How far below a tie a sum may fall by floating-point error and still be the tie, in points. */
const TIE_TOLERANCE = 1e-9;

/** Rounds half up (away from zero) to a number of decimals; see `round2` for the tolerance. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.floor((Math.abs(value) + TIE_TOLERANCE) * scale + 0.5) / scale;
  return value < 0 ? -size : size;
}

/**
 * Points rounded half up to 2 decimals. A value at most 1e-9 below a tie counts as the tie, because 0.3 × 84.15 + …
 * may come out as 94.18499999999999 where the true sum is 94.185.
 *
 * @example round2(94.185) // 94.19
 * @example round2(94.18499999999999) // 94.19
 */
export function round2(points: number): number {
  return roundTo(points, 2);
}

/** `round2` as text with both decimals: 94.1 → `94.10`. */
export function points2(points: number): string {
  return round2(points).toFixed(2);
}
