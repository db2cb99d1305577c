// How many days are left of a period that was typed.
import { describe, expect, test } from '@jest/globals';
import { daysLeft } from '../../../src/domain/plan/daysLeft';
import { dayNumber, LONG_MONTHS, lastDayOf, SHORT_MONTHS } from '../../../src/domain/thai/months';
import fc from '../../fastCheck';
import { day } from './times';

const left = (first: string, last: string, today: string) => daysLeft({ first, last }, 2569, day(today));

describe('between the days that were typed', () => {
  test.each([
    ['10/6/2569', { kind: 'open', days: 5, until: day('15/6/2569') }],
    ['15/6/2569', { kind: 'open', days: 0, until: day('15/6/2569') }],
    ['1/6/2569', { kind: 'open', days: 14, until: day('15/6/2569') }],
    ['16/6/2569', { kind: 'over', until: day('15/6/2569') }],
    ['31/5/2569', { kind: 'before', days: 1, from: day('1/6/2569') }],
  ])('on %s', (today, told) => {
    expect(left('1 มิ.ย. 2569', '15 มิ.ย. 2569', today)).toEqual(told);
  });

  test.each(['๑๕ มิถุนายน ๒๕๖๙', '15/6/69', '15 มิ.ย.', 'ภายใน 15 มิ.ย. 69', 'วันที่ 15 มิถุนายน พ.ศ. 2569'])(
    'the last one as %s',
    last => {
      expect(left('', last, '13/6/2569')).toEqual({ kind: 'open', days: 2, until: day('15/6/2569') });
    },
  );
});

test('nothing is told of what nobody typed', () => {
  expect(left('', '', '10/6/2569')).toEqual({ kind: 'notTyped' });
  expect(left('1 มิ.ย. 2569', ' - ', '10/6/2569')).toEqual({ kind: 'notTyped' });
});

test.each([
  ['เร็ว ๆ นี้', '15 มิ.ย. 2569', 'เร็ว ๆ นี้'],
  ['1 มิ.ย. 2569', 'มิ.ย. 2569', 'มิ.ย. 2569'],
  ['', '31 มิ.ย. 2569', '31 มิ.ย. 2569'],
  ['', '15 มิ.ย. 2026', '15 มิ.ย. 2026'],
])('what is no day for sure is named: %j to %j', (first, last, typed) => {
  expect(left(first, last, '10/6/2569')).toEqual({ kind: 'unread', typed });
});

test('a first day behind the last one is told', () => {
  expect(left('15 มิ.ย. 2569', '1 มิ.ย. 2569', '10/6/2569')).toEqual({ kind: 'turned' });
});

const anyDay = fc
  .record({ year: fc.constantFrom(2568, 2569), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: lastDayOf(year, month) }).map(number => ({ year, month, day: number })),
  );

test('law: as many days as go by until the last one is reached', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(LONG_MONTHS, SHORT_MONTHS), (until, today, months) => {
      const last = `${until.day} ${months[until.month - 1]} ${until.year}`;
      const told = daysLeft({ first: '', last }, 2569, today);
      const utc = ({ year, month, day: number }: typeof until) => Date.UTC(year - 543, month - 1, number);
      const days = Math.round((utc(until) - utc(today)) / 86_400_000);
      expect(told).toEqual(days < 0 ? { kind: 'over', until } : { kind: 'open', days, until });
      expect(dayNumber(until) - dayNumber(today)).toBe(days);
    }),
  );
});
