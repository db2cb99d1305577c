// Single cells of people: each is written as far as Sheets lets it, whenever Sheets tells what it refused, and a format is
// written only where it differs.
import { describe, expect, jest, test } from '@jest/globals';
import type { Cell } from '../../scripts/host/cell';
import { type Finished, runHere } from '../../scripts/host/execute';
import { Workbook } from '../../scripts/host/workbook';
import { modesOf } from '../../scripts/host/world';
import type { CellPut, Workbook as Port } from '../../src/app/ports';
import { openWorkbook } from '../../src/google/workbook';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const strict = { rule: { kind: 'between', low: 0, high: 80 }, allowInvalid: false } as const;
const REFUSALS = ['usual', 'toldAtRead', 'toldAtFlush'];

function within<T>(world: string, cells: readonly Cell[], body: (port: Port, tab: number) => T) {
  const workbook = Object.assign(new Workbook('ไฟล์'), modesOf(world));
  const sheet = workbook.addSheet('คะแนน');
  cells.forEach((cell, index) => {
    sheet.put(index + 1, 1, { ...cell });
  });
  const finished: Finished<T> = runHere(workbook, services => {
    Object.assign(globalThis, services);
    return body(openWorkbook(), sheet.id);
  });
  return { sheet, ...finished };
}

const put = (row: number, value: string | number, format: string, formatNow?: string): CellPut => ({
  row,
  column: 0,
  content: { value },
  format,
  ...(formatNow !== undefined && { formatNow }),
  link: '',
});

describe.each(REFUSALS)('in the world %s', world => {
  test('the others of a run are written where a rule refuses one, and it is said', () => {
    const cells = [{ value: 1 }, { value: 2, validation: strict }, { value: 3 }, { value: 4 }];
    const puts = [91, 92, 93, 94].map((value, row) => put(row, value, 'General', 'General'));
    const { sheet, result } = within(world, cells, (port, tab) => port.putCells(tab, puts).isWhole);
    expect([result, ...[1, 2, 3, 4].map(row => sheet.value(row, 1))]).toEqual([false, 91, 2, 93, 94]);
  });

  test('what is not refused is written whole', () => {
    const { sheet, result } = within(
      world,
      [{ value: 1, validation: strict }],
      (port, tab) => port.putCells(tab, [put(0, 79, 'General')]).isWhole,
    );
    expect([result, sheet.value(1, 1)]).toEqual([true, 79]);
  });

  test('a block that was refused before them is told, and not taken for one of them', () => {
    const { sheet, outcome } = within(world, [{ value: 1, validation: strict }], (port, tab) => {
      port.writeCells(tab, { row: 0, column: 0 }, [[99]], 'number');
      return port.putCells(tab, [put(1, 5, 'General')]);
    });
    expect([outcome, sheet.value(1, 1)]).toEqual([{ threw: expect.stringContaining('A1') }, 1]);
  });
});

describe('formats are written', () => {
  const formatsWritten = (world: string, cell: Cell, cellPut: CellPut): number =>
    within(world, [cell], (port, tab) => port.putCells(tab, [cellPut])).log.count('Range.setNumberFormats');

  test.each<[string, Cell, CellPut, number]>([
    ['not where the cell has it', { value: 1, numberFormat: '0.00' }, put(0, 2, '0.00', '0.00'), 0],
    ['not into an automatic cell', { value: 1 }, put(0, 2, '0.###############', '0.###############'), 0],
    ['where it is not known', { value: 1 }, put(0, 2, '0.00'), 1],
    ['where it differs', { value: 'x' }, put(0, 'O12', '@', 'General'), 1],
    ['and back for a text like a formula', { value: 1, numberFormat: '@' }, put(0, '=1+1', '@', '@'), 2],
  ])('%s', (_, cell, cellPut, times) => {
    for (const world of ['usual', 'automatic']) expect(formatsWritten(world, cell, cellPut)).toBe(times);
  });
});

test.each(['usual', 'textFormulas'])('a formula is one in any cell, in the world %s', world => {
  for (const [now, format] of [
    ['@', '@'],
    [undefined, '@'],
    ['0.00', '@'],
    ['@', '0.0'],
    ['General', 'General'],
  ] as const) {
    const cell = { value: 5, ...(now && now !== 'General' && { numberFormat: now }) };
    const { sheet } = within(world, [cell], (port, tab) => {
      const { content: _, ...rest } = put(0, '', format, now);
      return port.putCells(tab, [{ ...rest, content: { formula: '=ROUND(5, 0)' } }]);
    });
    expect(sheet.peek(1, 1)).toMatchObject({
      formula: '=ROUND(5, 0)',
      ...(format !== 'General' && { numberFormat: format }),
    });
  }
});
