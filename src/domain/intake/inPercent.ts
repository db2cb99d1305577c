// Points of another unit than percent.

/** Points of a unit in percent, as they could be written; nothing for what is no number of it. */
export function inPercent(points: number, unit: number): readonly number[] {
  const percent = Math.round((points / unit) * 10_000 + 1e-6) / 100;
  return percent <= 100 ? [percent] : percent < 100.2 ? [100] : [];
}
