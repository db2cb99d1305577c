// How many calls a run makes: the same for few and for many items, and few.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import { openData, published2565 } from '../bundle/offices';
import { answered, call } from './calls/called';
import { analyseBuilt, officeWorkbook, SOURCE } from './workbooks';

const survey = (letter: string, count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, 60 + ((index * 7) % 40)]);

const OFFICES: readonly (readonly [string, readonly (readonly CellValue[])[]])[] = [
  ['10 indicators', Array.from({ length: 10 }, (_, index) => [index + 1, 80 + index])],
  ['51 rows', published2565()],
  ['88 items', [...survey('I', 30), ...survey('E', 15), ...openData(2565, ['O1', 'O12', 'O20', 'O30'])]],
];

/** Raises the first score that is not full, as an officer does after an appeal. */
function raiseOne(workbook: Workbook): void {
  const source = workbook.sheet(SOURCE);
  const row = source
    ?.entries()
    .find(({ column, cell }) => column === 2 && typeof cell.value === 'number' && cell.value < 100);
  if (row) source?.put(row.row, 2, { value: 100 });
}

const counted = OFFICES.map(([name, rows]) => {
  const workbook = officeWorkbook(rows);
  const first = analyseBuilt(workbook);
  const unchanged = analyseBuilt(workbook);
  raiseOne(workbook);
  const changed = analyseBuilt(workbook);
  return { name, first, unchanged, changed };
});

/** A file that was used for all it is for: with the office's own measures, a follow-up, and the scores of the next year. */
function fullFile() {
  const workbook = officeWorkbook();
  const make = (kind: 'followUp' | 'measures', name: string, year: number) =>
    answered(call(workbook, 'writeTab', { tab: workbook.sheet(name)?.id ?? 0, year, kind }));
  const run = (name: string) => {
    const officer = new Officer(workbook);
    officer.openTab(officer.tab(name));
    return analyseBuilt(workbook);
  };
  run(SOURCE);
  make('followUp', SOURCE, 2565);
  const withFollowUp = run(SOURCE);
  raiseOne(workbook);
  const changed = run(SOURCE);
  workbook
    .addSheet('ปีต่อมา')
    .fill(1, 1, [
      ['ปีงบประมาณ พ.ศ. 2566'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...Array.from({ length: 10 }, (_, index) => [index + 1, 80 + index]),
    ]);
  const nextYear = run('ปีต่อมา');
  const nextYearAgain = run('ปีต่อมา');
  make('measures', SOURCE, 2565);
  const withMeasures = run(SOURCE);
  make('followUp', 'ปีต่อมา', 2566);
  const withAll = run('ปีต่อมา');
  return { withFollowUp, changed, nextYear, nextYearAgain, withMeasures, withAll };
}

const full = fullFile();

const countsOf = (runs: Readonly<Record<string, ReturnType<typeof analyseBuilt>>>) =>
  Object.fromEntries(
    Object.entries(runs).map(([run, { log }]) => [run, `${log.reads} reads, ${log.writes} writes`]),
  );

console.table(Object.fromEntries(counted.map(({ name, ...runs }) => [name, countsOf(runs)])));
console.table(countsOf(full));

describe.each(counted)('with $name', ({ first, unchanged, changed }) => {
  test('the first run writes at most 80 times and reads at most 12 times', () => {
    expect(first.outcome).toBe('done');
    expect(first.log.writes).toBeLessThanOrEqual(80);
    expect(first.log.reads).toBeLessThanOrEqual(12);
  });

  test('a run with nothing changed writes nothing', () => {
    expect(unchanged.outcome).toBe('done');
    expect(unchanged.log.writes).toBe(0);
    expect(unchanged.log.reads).toBeLessThanOrEqual(12);
  });

  // A tab is read once more directly before it is written: people type while a run works.
  test('a later run writes at most 25 times and reads at most 16 times', () => {
    expect(changed.outcome).toBe('done');
    expect(changed.log.writes).toBeGreaterThan(0);
    expect(changed.log.writes).toBeLessThanOrEqual(25);
    expect(changed.log.reads).toBeLessThanOrEqual(16);
  });
});

describe('a file that was used for all it is for', () => {
  const { withAll, ...others } = full;

  test.each(Object.entries(others))(
    'costs at most 12 reads, or 16 where tabs are written: %s',
    (_, { outcome, log }) => {
      expect(outcome).toBe('done');
      expect(log.reads).toBeLessThanOrEqual(log.writes > 0 ? 16 : 12);
    },
  );

  test('costs one more read where a follow-up and the plan of the year before are both up to date', () => {
    expect(withAll.log.writes).toBe(0);
    expect(withAll.log.reads).toBeLessThanOrEqual(13);
  });
});
