// What people do with a part of a tab: the selected cells move, hidden columns and the rest of the rows do not.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import type { Sheet } from '../../scripts/host/sheet';
import { Workbook } from '../../scripts/host/workbook';
import { execute } from './office';

/** A hidden column of keys, a frozen head in row 2, and four rows of code, measure and status. */
function table(): { workbook: Workbook; sheet: Sheet; officer: Officer } {
  const workbook = new Workbook('แผน');
  const sheet = workbook.addSheet('แผน');
  sheet.fill(1, 1, [
    ['key', 'code', 'measure', 'status'],
    ['', 'ข้อ', 'มาตรการ', 'สถานะ'],
    ['a', 'O3', 'ก', 1],
    ['b', 'O1', 'ข', 2],
    ['c', 'O4', 'ค', 3],
    ['d', 'O2', 'ง', 4],
  ]);
  sheet.hiddenColumns.add(1);
  sheet.frozenRows = 2;
  return { workbook, sheet, officer: new Officer(workbook) };
}

/** A column below the head as one text; `-` for an empty cell. */
const column = (sheet: Sheet, at: number): string =>
  Array.from(
    { length: Math.max(4, sheet.lastRow - 2) },
    (_, index) => sheet.value(3 + index, at) || '-',
  ).join(' ');

const rowsOf = (sheet: Sheet): string[] => [1, 2, 3, 4].map(at => column(sheet, at));

function changed(change: (officer: Officer, sheet: Sheet) => void): Sheet {
  const { officer, sheet } = table();
  change(officer, sheet);
  return sheet;
}

describe('sorting', () => {
  test('a part of the columns leaves the others, heights and hidden rows where they are', () => {
    const sorted = changed((officer, sheet) => {
      sheet.rowHeights.set(3, 40);
      sheet.hiddenRows.add(4);
      sheet.put(3, 3, { value: 'ก', note: 'หมายเหตุ', style: { font: { bold: true } } });
      officer.sortRows(sheet, 'B3:D6', 2);
    });
    expect(rowsOf(sorted)).toEqual(['a b c d', 'O1 O2 O3 O4', 'ข ง ก ค', '2 4 1 3']);
    expect([[...sorted.rowHeights.keys()], [...sorted.hiddenRows]]).toEqual([[3], [4]]);
    expect(sorted.peek(5, 3)).toEqual({ value: 'ก', note: 'หมายเหตุ', style: { font: { bold: true } } });
  });

  test('goes downwards too', () => {
    const sorted = changed((officer, sheet) => officer.sortRows(sheet, 'B3:C6', 2, false));
    expect(rowsOf(sorted)).toEqual(['a b c d', 'O4 O3 O2 O1', 'ค ก ง ข', '1 2 3 4']);
  });
});

describe('a filter', () => {
  test('sorts its own columns below its head', () => {
    const sorted = changed((officer, sheet) => {
      officer.createFilter(sheet, 'B2:D6');
      officer.sortFilter(sheet, 2);
    });
    expect(rowsOf(sorted)).toEqual(['a b c d', 'O1 O2 O3 O4', 'ข ง ก ค', '2 4 1 3']);
    expect(sorted.value(2, 2)).toBe('ข้อ');
  });

  test('hides rows by what they show, also after they were sorted, and shows them again', () => {
    const { sheet, officer, workbook } = table();
    officer.createFilter(sheet, 'B2:D6');
    officer.filterBy(sheet, 4, ['1', '3']);
    expect([...sheet.hiddenRows]).toEqual([4, 6]);
    expect(execute('return [4, 5].map(row => sheet.isRowHiddenByFilter(row)).join()', workbook)).toBe(
      'true,false',
    );
    officer.sortFilter(sheet, 2);
    expect([[...sheet.hiddenRows], column(sheet, 4)]).toEqual([[4, 3], '2 4 1 3']);
    officer.removeFilter(sheet);
    expect([sheet.hiddenRows.size, sheet.kept.autoFilter]).toEqual([0, undefined]);
  });

  test('goes with its rows, and away with its head', () => {
    const { sheet, officer } = table();
    officer.createFilter(sheet, 'B2:D6');
    officer.insertRows(sheet, 1);
    officer.deleteRows(sheet, 5);
    officer.insertColumn(sheet, 1);
    expect(sheet.kept.autoFilter?.range).toBe('C3:E6');
    officer.deleteRows(sheet, 3);
    expect(sheet.kept.autoFilter).toBeUndefined();
  });

  test('is one for a tab, and sorts nothing where there is none', () => {
    const { sheet, officer } = table();
    expect(() => officer.sortFilter(sheet, 2)).toThrow('There is no filter');
    officer.createFilter(sheet, 'B2:D6');
    expect(() => officer.createFilter(sheet, 'B2:C6')).toThrow('already has a filter');
    expect(() => officer.filterBy(sheet, 1, [])).toThrow('A2 is not in the filter');
  });
});

describe('cells are inserted and deleted', () => {
  test('downwards, and what is pushed keeps its looks', () => {
    const { sheet, officer } = table();
    sheet.put(4, 3, { value: 'ข', note: 'หมายเหตุ', numberFormat: '@' });
    officer.insertCells(sheet, 'B4:D4', 'down');
    expect(rowsOf(sheet)).toEqual(['a b c d -', 'O3 - O1 O4 O2', 'ก - ข ค ง', '1 - 2 3 4']);
    expect([sheet.peek(4, 3), sheet.peek(5, 3)]).toEqual([
      { value: '', numberFormat: '@' },
      { value: 'ข', note: 'หมายเหตุ', numberFormat: '@' },
    ]);
  });

  test('downwards at the end of the grid, which grows', () => {
    const { sheet, officer } = table();
    sheet.maxRows = 6;
    officer.insertCells(sheet, 'B3:D4', 'down');
    expect([sheet.maxRows, column(sheet, 2)]).toEqual([8, '- - O3 O1 O4 O2']);
  });

  test('upwards', () => {
    const { sheet, officer } = table();
    officer.deleteCells(sheet, 'B4:D4', 'up');
    expect(rowsOf(sheet)).toEqual(['a b c d', 'O3 O4 O2 -', 'ก ค ง -', '1 3 4 -']);
  });

  test('to the right and to the left', () => {
    const { sheet, officer } = table();
    officer.insertCells(sheet, 'B4:C4', 'right');
    expect([1, 2, 3, 4, 5, 6].map(at => sheet.value(4, at))).toEqual(['b', '', '', 'O1', 'ข', 2]);
    officer.deleteCells(sheet, 'B4', 'left');
    expect([1, 2, 3, 4, 5, 6].map(at => sheet.value(4, at))).toEqual(['b', '', 'O1', 'ข', 2, '']);
  });

  test('not through merged cells, which move as a whole', () => {
    const { sheet, officer } = table();
    officer.merge(sheet, 'C4:C5');
    expect(() => officer.insertCells(sheet, 'C5', 'down')).toThrow('break merged cells');
    expect(() => officer.deleteCells(sheet, 'C4', 'up')).toThrow('all cells in a merged range');
    officer.insertCells(sheet, 'B3:D3', 'down');
    expect(sheet.merges).toEqual([{ row: 5, column: 3, rows: 2, columns: 1 }]);
    officer.deleteCells(sheet, 'B3:D3', 'up');
    expect(sheet.merges).toEqual([{ row: 4, column: 3, rows: 2, columns: 1 }]);
    officer.deleteCells(sheet, 'C4:C5', 'up');
    expect([sheet.merges, column(sheet, 3)]).toEqual([[], 'ก ง - -']);
  });
});

describe('a block', () => {
  test('that is cut leaves nothing and goes over what stood in its place', () => {
    const { sheet, officer } = table();
    sheet.put(3, 3, { value: 'ก', note: 'หมายเหตุ', style: { font: { bold: true } } });
    officer.cut(sheet, 'B3:D3', 5, 2);
    expect(rowsOf(sheet)).toEqual(['a b c d', '- O1 O3 O2', '- ข ก ง', '- 2 1 4']);
    expect([sheet.peek(3, 3), sheet.peek(5, 3)?.note]).toEqual([undefined, 'หมายเหตุ']);
  });

  test('that is cut onto itself is only moved on', () => {
    const { sheet, officer } = table();
    officer.cut(sheet, 'B3:D4', 4, 2);
    expect(column(sheet, 2)).toBe('- O3 O1 O2');
  });

  test('that is copied stands twice, and its formulas refer to what is as far from them', () => {
    const { sheet, officer } = table();
    sheet.put(3, 4, { value: 'O3ก', formula: '=B3&$C$3&"B3"', stored: true });
    officer.copy(sheet, 'B3:D3', 8, 2);
    expect([sheet.value(3, 2), sheet.value(8, 2), sheet.value(8, 1)]).toEqual(['O3', 'O3', '']);
    expect(sheet.peek(8, 4)).toEqual({ value: 'O3ก', formula: '=B8&$C$3&"B3"', stored: true });
    officer.copy(sheet, 'D3', 3, 1);
    expect(sheet.peek(3, 1)?.formula).toBe('=#REF!&$C$3&"B3"');
  });

  test('is moved between other rows, upwards or downwards', () => {
    const up = changed((officer, sheet) => officer.moveCells(sheet, 'B5:D6', 3));
    expect(rowsOf(up)).toEqual(['a b c d', 'O4 O2 O3 O1', 'ค ง ก ข', '3 4 1 2']);
    const down = changed((officer, sheet) => officer.moveCells(sheet, 'B3:D3', 6));
    expect(rowsOf(down)).toEqual(['a b c d', 'O1 O4 O3 O2', 'ข ค ก ง', '2 3 1 4']);
    expect(() => changed((officer, sheet) => officer.moveCells(sheet, 'B3:D4', 4))).toThrow('into itself');
  });

  test('that holds half of a merged cell cannot be moved', () => {
    const { sheet, officer } = table();
    officer.merge(sheet, 'C4:C5');
    expect(() => officer.cut(sheet, 'B4:D4', 8, 2)).toThrow('merged range');
    officer.cut(sheet, 'B4:D5', 8, 2);
    expect(sheet.merges).toEqual([{ row: 8, column: 3, rows: 2, columns: 1 }]);
  });
});

test('a merged selection keeps its first value', () => {
  const merged = changed((officer, sheet) => officer.merge(sheet, 'C4:C5'));
  expect(rowsOf(merged)).toEqual(['a b c d', 'O3 O1 O4 O2', 'ก ข - ง', '1 2 3 4']);
});

describe('dragging downwards', () => {
  test('counts on at the end of a text and in a row of numbers, and copies a single number', () => {
    const filled = changed((officer, sheet) => {
      officer.fillDown(sheet, 'B3:D3', 2);
      officer.fillDown(sheet, 'C6', 1);
    });
    expect(rowsOf(filled).slice(1)).toEqual(['O3 O4 O5 O2 -', 'ก ก ก ง ง', '1 1 1 4 -']);
    const counted = changed((officer, sheet) => officer.fillDown(sheet, 'D3:D4', 3));
    expect(column(counted, 4)).toBe('1 2 3 4 5');
  });

  test('copies formulas, and dates go on by days', () => {
    const { sheet, officer } = table();
    sheet.put(3, 3, { value: 'x', formula: '=B3', stored: true });
    sheet.put(3, 4, { value: new Date(Date.UTC(2022, 0, 31)), numberFormat: 'd/m/yyyy' });
    officer.fillDown(sheet, 'C3:D3', 1);
    expect(sheet.peek(4, 3)?.formula).toBe('=B4');
    expect(sheet.peek(4, 4)).toEqual({ value: new Date(Date.UTC(2022, 1, 1)), numberFormat: 'd/m/yyyy' });
  });
});
