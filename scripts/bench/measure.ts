// Times for ratios: each figure is taken from several rounds, all in one run of one process.

/** Milliseconds of the fastest round. The best round is the one least disturbed by whatever else the machine does. */
export function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** The middle one; what a browser paints comes in frames, and its best is luck. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
