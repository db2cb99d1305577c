// Where two rows show the same item under different keys, a run writes nothing into the tab and says so.
import { describe, expect, test } from '@jest/globals';
import { MovedHistory } from './history';
import { KINDS, type SharedKind } from './shown';
import { someItems } from './starts';
import { stepsIn } from './steps';

const start = someItems();

/** How often a run said that it cannot tell, and what was wrong. */
function triedAfter(kind: SharedKind, steps: string): { told: number; faults: number } {
  const history = new MovedHistory(start, 'keep', kind);
  for (const step of stepsIn(steps)) history.do(step);
  history.run(history.last);
  return { told: history.tried.told, faults: history.tried.faults.length };
}

describe.each(KINDS)('in %s', kind => {
  test.each(['copyOver 0 3 0', 'copyOver 4 1 1', 'copyBelow 2 0 0', 'copyBelow 1 0 1'])(
    'it is said after %s, and nothing is written',
    steps => {
      const tried = triedAfter(kind, steps);
      expect([tried.told > 0, tried.faults]).toEqual([true, 0]);
    },
  );

  test.each([
    'mergeCells 2 9 0',
    'dragDown 3 2 1',
    'hideByFilter 1 2 0',
    'duplicateRow 2 0 0',
    'typeOverSign 2 5 0',
  ])('nothing of the kind is said after %s', steps => {
    expect(triedAfter(kind, steps)).toEqual({ told: 0, faults: 0 });
  });
});
