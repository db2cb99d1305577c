// When measures are carried out, over all time frames: what an announcement says is read again as the days that were typed,
// and names every month in full; what is not sure stands in it as it was typed.
import { expect, test } from '@jest/globals';
import { timeProse } from '../../src/documents/announcement/time';
import { readTimeFrame } from '../../src/domain/plan/timeFrame';
import { readPlanTime } from '../../src/domain/plan/timeFrameCells';
import { LONG_MONTHS, SHORT_MONTHS } from '../../src/domain/thai/months';
import fc from '../fastCheck';

const FISCAL_YEAR = 2566;

/** A month or a day of the plan's year and its neighbours, as clerks write it. */
const written: fc.Arbitrary<string> = fc
  .record({
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    month: fc.integer({ min: 0, max: 11 }),
    isShort: fc.boolean(),
    year: fc.constantFrom('', ' 65', ' 66', ' 2565', ' 2566', ' พ.ศ. 2567'),
  })
  .map(({ day, month, isShort, year }) => {
    const name = (isShort ? SHORT_MONTHS : LONG_MONTHS)[month] ?? '';
    return `${day === undefined ? '' : `${day} `}${name}${year}`;
  });
const cell = fc.oneof(
  written,
  fc.constant(''),
  fc.constantFrom('ไตรมาส 1', 'ไตรมาส 4', 'ภายใน มี.ค. 66', 'เมื่อพร้อม'),
);

test('what is said is what was typed', () => {
  let sure = 0;
  fc.assert(
    fc.property(cell, cell, (start, end) => {
      const said = timeProse({ start, end }, FISCAL_YEAR);
      const meant = readPlanTime(start, end, FISCAL_YEAR);
      if (meant.kind === 'blank') return expect(said).toBe('');
      if (meant.kind === 'unread')
        return expect(said).toContain([...new Set([start, end])].filter(Boolean).join(' - '));
      sure++;
      expect(readTimeFrame(said.replace(/^ดำเนินการ/, ''), FISCAL_YEAR)).toEqual(meant);
      expect(SHORT_MONTHS.filter(month => said.includes(month))).toEqual([]);
    }),
    { numRuns: 600 },
  );
  expect(sure).toBeGreaterThan(50);
});
