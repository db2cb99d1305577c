// The figure of moved cells: of 150 fixed histories of each kind of tab, in how many a text came to stand with another item,
// in how many a run said that it cannot tell, and in how many everything came right.
import { expect, jest, test } from '@jest/globals';
import { FIXED } from './fixed';
import { MovedHistory } from './history';
import { KINDS, type SharedKind } from './shown';
import { type Start, tenIndicators } from './starts';
import { stepsIn } from './steps';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const start: Start = tenIndicators();

function figureOf(kind: SharedKind): { kind: SharedKind; wrong: number; told: number; right: number } {
  const tried = FIXED[kind].map((steps, index) => {
    const history = new MovedHistory(start, index % 2 === 0 ? 'keep' : 'formulas', kind);
    for (const step of stepsIn(steps)) history.do(step);
    history.run(history.last);
    return history.tried;
  });
  const wrong = tried.filter(({ faults }) => faults.length > 0).length;
  const told = tried.filter(({ faults, told: times }) => faults.length === 0 && times > 0).length;
  return { kind, wrong, told, right: tried.length - wrong - told };
}

test.each(KINDS)('of 150 histories of %s none is wrong, and few cannot be told', kind => {
  const figure = figureOf(kind);
  expect(figure).toEqual({ ...figure, wrong: 0, right: 150 - figure.told });
  expect(figure.told).toBeLessThanOrEqual(45);
});

test.each(KINDS)('no two items of %s show alike', kind => {
  const items = start.items.get(kind) ?? new Map<string, readonly string[]>();
  expect(new Set([...items.values()].map(String)).size).toBe(items.size);
  expect(items.size).toBeGreaterThan(100);
});
