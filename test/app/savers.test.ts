// The pages that saved last: of each it is known how far it has come, however many save in turn.
import { describe, expect, test } from '@jest/globals';
import { isPast, saversIn, withSaver } from '../../src/app/savers';
import type { SavedBy } from '../../src/wire/savedBy';

const by = (window: string, number: number): SavedBy => ({ window, number });

describe('a save', () => {
  const savers = [by('a', 3), by('b', 1)].reduce(withSaver, [] as readonly SavedBy[]);

  test.each([
    [by('a', 2), true],
    [by('a', 3), true],
    [by('a', 4), false],
    [by('b', 1), true],
    [by('b', 2), false],
    [by('c', 1), false],
  ])('of %j is late or repeated: %p', (one, past) => {
    expect(isPast(savers, one)).toBe(past);
  });
});

test('eight pages are remembered, each once, and those that saved last', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'b', 'i'].map((page, index) => by(page, index));
  const savers = all.reduce(withSaver, [] as readonly SavedBy[]);
  expect(savers.map(({ window }) => window).join('')).toBe('cdefghbi');
  expect(isPast(savers, by('b', 7))).toBe(true);
});

test('what cannot be read of them is left out', () => {
  expect(saversIn([by('a', 1), { window: 'b' }, null, 'c', { window: 3, number: 1 }])).toEqual([by('a', 1)]);
  expect([undefined, 'x', {}, 5].map(saversIn)).toEqual([[], [], [], []]);
});
