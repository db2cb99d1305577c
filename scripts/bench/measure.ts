// Times for ratios: each figure is the best of several rounds, all in one run of one process.

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
