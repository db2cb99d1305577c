// How many calls a run makes: the same for few and for many items, and few.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import type { Workbook } from '../../scripts/host/workbook';
import { openData, published2565 } from '../bundle/offices';
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

console.table(
  Object.fromEntries(
    counted.map(({ name, first, unchanged, changed }) => [
      name,
      Object.fromEntries(
        Object.entries({ first, unchanged, changed }).map(([run, { log }]) => [
          run,
          `${log.reads} reads, ${log.writes} writes`,
        ]),
      ),
    ]),
  ),
);

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

  test('a later run writes at most 25 times and reads at most 12 times', () => {
    expect(changed.outcome).toBe('done');
    expect(changed.log.writes).toBeGreaterThan(0);
    expect(changed.log.writes).toBeLessThanOrEqual(25);
    expect(changed.log.reads).toBeLessThanOrEqual(12);
  });
});
