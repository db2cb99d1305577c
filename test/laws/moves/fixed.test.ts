// The figure of moved cells: of 150 fixed histories of each kind of tab, in how many a text came to stand with another item,
// in how many a run said that it cannot tell, and in how many everything came right.
import { expect, jest, test } from '@jest/globals';
import { FIXED } from './fixed';
import { MovedHistory, type Tried } from './history';
import { KINDS, type SharedKind } from './shown';
import { type Start, someItems } from './starts';
import { stepsIn } from './steps';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const start: Start = someItems();

/** At least so many of the rows that runs meet can be told apart. */
const TOLD_APART = 0.95;

function triedOn(kind: SharedKind): readonly Tried[] {
  return FIXED[kind].map((steps, index) => {
    const history = new MovedHistory(start, index % 2 === 0 ? 'keep' : 'formulas', kind);
    for (const step of stepsIn(steps)) history.do(step);
    history.run(history.last);
    return history.tried;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test.each(KINDS)('of 150 histories of %s none is wrong, and few cannot be told', kind => {
  const tried = triedOn(kind);
  const wrong = tried.filter(({ faults }) => faults.length > 0).length;
  const told = tried.filter(one => one.faults.length === 0 && one.told > 0).length;
  expect({ wrong, told, right: tried.length - wrong - told }).toEqual({ wrong: 0, told, right: 150 - told });
  expect(told).toBeLessThanOrEqual(45);
  const [rows, untold] = [sum(tried.map(one => one.rows)), sum(tried.map(one => one.untold))];
  expect(untold / rows).toBeLessThan(1 - TOLD_APART);
});

test.each(KINDS)('no two items of %s show alike', kind => {
  const items = start.items.get(kind) ?? new Map<string, readonly string[]>();
  expect(new Set([...items.values()].map(String)).size).toBe(items.size);
  expect(items.size).toBeGreaterThan(100);
});
