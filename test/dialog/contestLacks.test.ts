// What the memo that contests scores lacks, and so may not be made yet, or prints as dots.
import { expect, test } from '@jest/globals';
import { contestLacks } from '../../src/dialog/contestLacks';
import { isReady } from '../../src/dialog/lackKinds';
import { itemKey, periodKey, TYPED } from '../../src/documents/clarification/typed';
import { factsOf, itemScores } from '../documents/facts';

const YEAR = 2565;
const LOST = { year: YEAR, scores: itemScores(YEAR, 'OIT', ['O12', 'O17']) };
const PERIOD = { [periodKey(YEAR, 'first')]: '1 มิ.ย. 65', [periodKey(YEAR, 'last')]: '15 มิ.ย. 65' };
const said = (id: string) => Object.fromEntries(TYPED.map(part => [itemKey(YEAR, id, part), 'ก']));
const today = { year: 2565, month: 6, day: 10 };

const told = (given: Parameters<typeof factsOf>[0], texts: Readonly<Record<string, string>> = {}) =>
  contestLacks(factsOf({ today, ...given, fields: { texts } }));

test('nothing where each contested item is told of, within days that are typed', () => {
  expect(told(LOST, { ...PERIOD, ...said('O12'), ...said('O17') })).toEqual([]);
  expect(told(LOST, { ...PERIOD, ...said('O12'), [itemKey(YEAR, 'O17', 'contest')]: 'no' })).toEqual([]);
});

test('what is blank, item by item, and the days', () => {
  expect(told(LOST, { ...said('O12'), [itemKey(YEAR, 'O17', 'link')]: 'www' })).toEqual([
    { code: 'contestBlanks', params: { days: 2, link: 0, given: 1, reason: 1 } },
  ]);
  const both = { [itemKey(YEAR, 'O12', 'contest')]: 'yes', [itemKey(YEAR, 'O17', 'contest')]: 'yes' };
  expect(told(LOST, { ...both, [periodKey(YEAR, 'last')]: 'ไม่ทราบ' })).toEqual([
    { code: 'contestBlanks', params: { days: 1, link: 2, given: 2, reason: 2 } },
  ]);
});

test('time, once the last day that was typed is over', () => {
  const all = { ...PERIOD, ...said('O12'), ...said('O17') };
  expect(told({ ...LOST, today: { year: 2565, month: 6, day: 16 } }, all)).toEqual([
    { code: 'contestOver', params: { day: '15 มิ.ย. 2565' } },
  ]);
});

test.each<[string, Parameters<typeof factsOf>[0], object]>([
  [
    'no item has a score',
    { year: 2569, scores: { 9: 90, 10: 95 } },
    { code: 'noItemsToContest', params: {} },
  ],
  [
    'all are full',
    { year: YEAR, scores: itemScores(YEAR, 'OIT') },
    { code: 'nothingToContest', params: { assessed: 1, open: 0 } },
  ],
  [
    'those that have a score are',
    { year: YEAR, scores: { O1: 100 } },
    { code: 'nothingToContest', params: { assessed: 1, open: 42 } },
  ],
  [
    'it was not assessed',
    { year: YEAR, scores: {}, excluded: ['OIT'] },
    { code: 'nothingToContest', params: { assessed: 0, open: 0 } },
  ],
])('an item to contest, where %s: there is nothing to print', (_, given, lack) => {
  const lacks = told(given);
  expect(lacks).toEqual([lack]);
  expect(isReady(lacks)).toBe(false);
});

test('a choice, where none of them is ticked: there is nothing to print', () => {
  expect(told(LOST)).toEqual([{ code: 'nothingContested', params: { count: 2 } }]);
  expect(isReady(told(LOST))).toBe(false);
  const none = { [itemKey(YEAR, 'O12', 'contest')]: 'no', [itemKey(YEAR, 'O17', 'contest')]: 'no' };
  expect(told(LOST, none)).toEqual([{ code: 'nothingContested', params: { count: 2 } }]);
});
