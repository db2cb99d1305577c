// Two builds of the same work, measured in turn, so that both meet the same load of the machine.
import { fastest, median } from './measure';

export interface InTurn {
  /** Milliseconds of one piece of work in the middle round. */
  readonly before: number;
  readonly after: number;
  /** New ÷ old of each round: the middle one, the least and the greatest. */
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
}

export const ROUNDS = 7;
/**
 * Slices of a round, each of a few milliseconds: the fastest of each build counts, and on a busy machine only a short one
 * is ever left alone.
 */
const SLICES = 40;
/** Runs before anything is measured, until both are compiled. */
const WARMING = 10;

/**
 * @param pieces how many pieces of work one call of either function does
 */
export function inTurn(before: () => void, after: () => void, pieces: number): InTurn {
  for (let run = 0; run < WARMING; run++) {
    before();
    after();
  }
  const rounds = Array.from({ length: ROUNDS }, () => {
    const best = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };
    for (let slice = 0; slice < SLICES; slice++) {
      // Who comes first changes, so that neither always meets the garbage of the other.
      const order = slice % 2 === 0 ? (['before', 'after'] as const) : (['after', 'before'] as const);
      for (const which of order)
        best[which] = Math.min(best[which], fastest(1, which === 'before' ? before : after));
    }
    return best;
  });
  const ratios = rounds.map(round => round.after / round.before);
  return {
    before: median(rounds.map(round => round.before)) / pieces,
    after: median(rounds.map(round => round.after)) / pieces,
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}
