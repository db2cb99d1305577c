// Tries the law of moved cells on generated histories.
import { expect, jest } from '@jest/globals';
import { TEXT_CELLS } from '../../../scripts/host/world';
import fc from '../../fastCheck';
import { MovedHistory } from './history';
import type { SharedKind } from './shown';
import type { Start } from './starts';
import { MOVE_NAMES, STEP_NAMES, type Step, type StepName } from './steps';

const step = (names: readonly StepName[]): fc.Arbitrary<Step> =>
  fc.record<Step>({
    what: fc.constantFrom(...names),
    a: fc.nat({ max: 99 }),
    b: fc.nat({ max: 25 }),
    c: fc.nat({ max: 5 }),
  });

/** What tells a code that was typed over from one that was moved is tried more often than its share. */
const OFTEN: readonly StepName[] = ['typeOverSign', 'typeOverSign', 'typeOverSign'];

/** A move, and whatever else before the last run. */
const histories = fc
  .tuple(step(MOVE_NAMES), fc.array(step([...STEP_NAMES, ...OFTEN]), { maxLength: 3 }))
  .map(([move, others]) => [move, ...others]);

/** So many faults tell enough. */
const MOST = 3;

/** So many histories of one tab, in each world of cells that hold text. */
export function keepWithItems(start: Start, kind: SharedKind, numRuns: number): void {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fc.assert(
    fc.property(histories, fc.constantFrom(...TEXT_CELLS), (steps, textCells) => {
      const history = new MovedHistory(start, textCells, kind);
      for (const one of steps) history.do(one);
      history.run(history.last);
      expect(history.tried.faults.slice(0, MOST)).toEqual([]);
    }),
    { numRuns },
  );
}
