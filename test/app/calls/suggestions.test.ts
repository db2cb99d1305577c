// Suggested values are written into the officer's own score tab, and taken back: nothing that stood there is lost, and
// what somebody has changed meanwhile is left alone.
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { exampleWorkbook } from '../../../scripts/examples';
import { address } from '../../../scripts/host/address';
import type { Cell, CellValue } from '../../../scripts/host/cell';
import { Officer } from '../../../scripts/host/officer';
import type { Sheet } from '../../../scripts/host/sheet';
import { fingerprint, snapshotSheet } from '../../../scripts/host/snapshot';
import { Workbook } from '../../../scripts/host/workbook';
import { modesOf, TEXT_CELLS } from '../../../scripts/host/world';
import { readScores } from '../../../src/domain/intake/read';
import { shownAt } from '../../../src/domain/intake/shown';
import { messy2565 } from '../../../src/domain/sample/messy2565';
import type { Input } from '../../../src/wire/calls';
import { framework } from '../../bundle/offices';
import { answered, call, callAnyhow, callHere, refusalOf } from './called';

// Runs that fail on purpose report it to the log of the script.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

type Suggested = Input<'applySuggestions'>['cells'];

function gridOf(sheet: Sheet) {
  const values = sheet.values(sheet.dataArea);
  const formats = values.map((row, r) =>
    row.map((_, c) => sheet.peek(r + 1, c + 1)?.numberFormat ?? 'General'),
  );
  return { values, formats };
}

/** The first suggestion for each cell, as the page sends it. */
function suggestionsFor(sheet: Sheet): Suggested {
  const grid = gridOf(sheet);
  const found = readScores(grid, framework(2565)).findings.flatMap(({ row, column, suggestions: [value] }) =>
    row === undefined || column === undefined || value === undefined
      ? []
      : [{ row, column, shown: shownAt(grid, { row, column }), value }],
  );
  return found.filter(
    (cell, index) =>
      found.findIndex(({ row, column }) => row === cell.row && column === cell.column) === index,
  );
}

const nameOf = ({ row, column }: { row: number; column: number }): string => address(row + 1, column + 1);

/** A score tab of its own, with these cells from A1 on. */
function tabOf(rows: readonly (readonly (CellValue | Cell)[])[]): {
  workbook: Workbook;
  sheet: Sheet;
  tab: number;
} {
  const workbook = new Workbook('office');
  const sheet = workbook.addSheet('คะแนน');
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const isCell = typeof cell === 'object' && !(cell instanceof Date);
      sheet.put(r + 1, c + 1, isCell ? { ...cell } : { value: cell });
    });
  });
  return { workbook, sheet, tab: sheet.id };
}

const one = (row: number, column: number, shown: string, value: string | number): Suggested => [
  { row, column, shown, value },
];

describe('the messy example', () => {
  // A copy shares what does not change with its own copies.
  const start = exampleWorkbook(messy2565()).clone();
  const sheetIn = (workbook: Workbook): Sheet => workbook.sheets[0] as Sheet;
  const tab = sheetIn(start).id;
  const cells = suggestionsFor(sheetIn(start));
  const covered = cells.filter(({ row, column }) =>
    sheetIn(start).merges.some(
      merged => column + 1 === merged.column && row + 1 > merged.row && row + 1 < merged.row + merged.rows,
    ),
  );

  test('has many suggestions, one of them for a cell under a merged one', () => {
    expect(cells.length).toBeGreaterThan(10);
    expect(covered).toHaveLength(1);
  });

  test('has no findings with suggestions after all are applied, but for the cell that cannot be written', () => {
    const workbook = start.clone();
    const { written, changed } = answered(call(workbook, 'applySuggestions', { tab, cells }));
    expect(written).toBe(cells.length - covered.length);
    expect(changed).toEqual(covered.map(nameOf));
    expect(suggestionsFor(sheetIn(workbook)).map(nameOf)).toEqual(changed);
    for (const { row, column, value } of cells.filter(cell => !covered.includes(cell)))
      expect([nameOf({ row, column }), sheetIn(workbook).value(row + 1, column + 1)]).toEqual([
        nameOf({ row, column }),
        value,
      ]);
  });

  test('is exactly as before after an undo, in one step or in as many as it was changed in', () => {
    const before = fingerprint(start);
    const atOnce = start.clone();
    call(atOnce, 'applySuggestions', { tab, cells });
    expect(fingerprint(atOnce)).not.toBe(before);
    expect(answered(call(atOnce, 'undoSuggestions', { tab }))).toEqual({
      restored: cells.length - covered.length,
      changed: [],
    });
    expect(snapshotSheet(sheetIn(atOnce))).toEqual(snapshotSheet(sheetIn(start)));

    const inSteps = start.clone();
    const steps = cells.filter(cell => !covered.includes(cell)).slice(0, 6);
    for (const cell of steps) call(inSteps, 'applySuggestions', { tab, cells: [cell] });
    for (const _ of steps) expect(answered(call(inSteps, 'undoSuggestions', { tab })).restored).toBe(1);
    expect(fingerprint(inSteps)).toBe(before);
    expect(refusalOf(call(inSteps, 'undoSuggestions', { tab }))).toEqual({ code: 'nothingToUndo' });
  });

  test('costs few calls to read, whatever is written', () => {
    const { log } = call(start.clone(), 'applySuggestions', { tab, cells });
    expect(log.reads).toBeLessThanOrEqual(6);
    expect(log.writes).toBeLessThanOrEqual(2 * cells.length);
  });

  describe.each(['kill', 'throw'] as const)('cut at any call (%s)', way => {
    const before = fingerprint(start);
    const { calls } = callHere(start.clone(), 'applySuggestions', { tab, cells }).log;

    test('while suggestions are written, can be undone to what it was', () => {
      expect(calls.length).toBeGreaterThan(20);
      calls.forEach((_, at) => {
        const workbook = start.clone();
        const run = callHere(workbook, 'applySuggestions', { tab, cells }, { faults: { at, way } });
        const isTouched = fingerprint(workbook) !== before;
        if (run.answer?.ok) {
          const { written, changed } = run.answer.value;
          expect([at, written + changed.length]).toEqual([at, cells.length]);
        }
        const undo = callHere(workbook, 'undoSuggestions', { tab });
        if (isTouched) expect([at, undo.answer?.ok]).toEqual([at, true]);
        if (undo.answer?.ok) expect([at, undo.answer.value.changed]).toEqual([at, []]);
        expect([at, fingerprint(workbook) === before]).toEqual([at, true]);
      });
    });

    test('while they are taken back, can be taken back again', () => {
      const applied = start.clone();
      callHere(applied, 'applySuggestions', { tab, cells });
      const undo = callHere(applied.clone(), 'undoSuggestions', { tab }).log;
      undo.calls.forEach((_, at) => {
        const workbook = applied.clone();
        callHere(workbook, 'undoSuggestions', { tab }, { faults: { at, way } });
        callHere(workbook, 'undoSuggestions', { tab });
        expect([at, fingerprint(workbook) === before]).toEqual([at, true]);
      });
    });
  });
});

describe('a cell is written as what the value is', () => {
  test.each<[string, Cell, string, string | number, Partial<Cell>]>([
    [
      'a number into a cell of text',
      { value: '87,50', numberFormat: '@' },
      '87,50',
      87.5,
      { value: 87.5, numberFormat: '0.00' },
    ],
    [
      'a number into a percent',
      { value: 0.9, numberFormat: '0%' },
      '0.9',
      90,
      { value: 90, numberFormat: '0.00' },
    ],
    [
      'a number into a date',
      { value: new Date(Date.UTC(2022, 9, 1)), numberFormat: 'd/m/yyyy' },
      '1/10/2022',
      1.1,
      { value: 1.1, numberFormat: '0.00' },
    ],
    [
      'a number into a number',
      { value: 974.1, numberFormat: '#,##0.0' },
      '974.1',
      97.41,
      { value: 97.41, numberFormat: '#,##0.0' },
    ],
    [
      'a number beside words of its format',
      { value: 974.1, numberFormat: '0.00" day %"' },
      '974.1',
      97.41,
      { value: 97.41, numberFormat: '0.00" day %"' },
    ],
    ['a number into a plain cell', { value: '๙๐' }, '๙๐', 90, { value: 90 }],
    [
      'a code into a date',
      { value: new Date(Date.UTC(2022, 0, 9)), numberFormat: 'd/m/yyyy' },
      '9/1/2022',
      '9.1',
      { value: '9.1', numberFormat: '@' },
    ],
    ['a code into a number', { value: 21 }, '21', 'O21', { value: 'O21', numberFormat: '@' }],
    ['text like a formula', { value: 'x' }, 'x', '=1+1', { value: '=1+1', numberFormat: '@' }],
  ])('%s, and back', (_, cell, shown, value, expected) => {
    for (const textCells of TEXT_CELLS) {
      const { workbook, sheet, tab } = tabOf([['O1', cell]]);
      workbook.textCells = textCells;
      const before = fingerprint(workbook);
      expect(answered(call(workbook, 'applySuggestions', { tab, cells: one(0, 1, shown, value) }))).toEqual({
        written: 1,
        changed: [],
      });
      const { style: __, ...now } = { ...sheet.peek(1, 2) };
      expect(now).toEqual(expected);
      expect(answered(call(workbook, 'undoSuggestions', { tab }))).toEqual({ restored: 1, changed: [] });
      expect(fingerprint(workbook)).toBe(before);
    }
  });
});

describe('an undo brings back exactly', () => {
  test.each<[string, Cell, string]>([
    ['a text of digits outside cells of text', { value: '0012' }, '0012'],
    ['a text like a formula', { value: '=1+1', numberFormat: '@' }, '=1+1'],
    ['a text that begins with an apostrophe', { value: "'12" }, "'12"],
    ['a text like a date', { value: '1-2' }, '1-2'],
    ['a date', { value: new Date(Date.UTC(2022, 9, 1)), numberFormat: 'd mmm yyyy' }, '1/10/2022'],
    ['a percent', { value: 0.9215, numberFormat: '0.00%' }, '0.9215'],
    ['a truth value', { value: true }, 'TRUE'],
    ['an empty cell', { value: '' }, ''],
    ['an empty cell with a format', { value: '', numberFormat: '0.00%' }, ''],
    ['a link', { value: 'O12 ', link: 'https://example.go.th' }, 'O12'],
    [
      'a note and a strict rule',
      {
        value: 9,
        note: 'ดูเอกสาร',
        validation: { rule: { kind: 'between', low: 0, high: 100 }, allowInvalid: false },
      },
      '9',
    ],
  ])('%s', (_, cell, shown) => {
    for (const value of [88, 'O12']) {
      const { workbook, sheet, tab } = tabOf([['O1', cell, 'ท้ายแถว']]);
      const before = fingerprint(workbook);
      const { written } = answered(
        call(workbook, 'applySuggestions', { tab, cells: one(0, 1, shown, value) }),
      );
      expect(sheet.peek(1, 2)?.value).toBe(written === 1 ? value : cell.value);
      call(workbook, 'undoSuggestions', { tab });
      expect(fingerprint(workbook)).toBe(before);
    }
  });

  test.each<[CellValue, string | number, CellValue]>([
    ['1OO', 100, '1OO'],
    [21, 'O21', 21],
    [974.1, 97.41, 974.1],
  ])(
    '%j, which becomes %j, where an automatic format has a name: written back, it would be one of its own',
    (value, wrote, back) => {
      const { workbook, sheet, tab } = tabOf([['O1', { value }]]);
      Object.assign(workbook, modesOf('automatic'));
      answered(call(workbook, 'applySuggestions', { tab, cells: one(0, 1, String(value), wrote) }));
      expect(sheet.peek(1, 2)).toEqual(
        typeof wrote === 'number' ? { value: wrote } : { value: wrote, numberFormat: '@' },
      );
      call(workbook, 'undoSuggestions', { tab });
      expect(sheet.peek(1, 2)).toEqual({ value: back });
      new Officer(workbook).type(sheet, 1, 2, '97.41%');
      expect(sheet.peek(1, 2)).toEqual({ value: 0.9741, numberFormat: '0.00%' });
    },
  );

  test.each(['=1+1', "'12", '-ไม่มี', 'O12 ', '12'])('the linked text %s, in a cell of any format', text => {
    for (const numberFormat of ['@', '0.00', undefined])
      for (const textCells of TEXT_CELLS) {
        const cell: Cell = {
          value: text,
          link: 'https://example.go.th',
          ...(numberFormat && { numberFormat }),
        };
        const { workbook, sheet, tab } = tabOf([['O1', cell]]);
        workbook.textCells = textCells;
        call(workbook, 'applySuggestions', { tab, cells: one(0, 1, text.trim(), 88) });
        expect(sheet.peek(1, 2)?.value).toBe(88);
        call(workbook, 'undoSuggestions', { tab });
        expect(sheet.peek(1, 2)).toEqual(cell);
      }
  });

  // The host computes no formulas of Sheets, so it shows nothing where one was put back.
  test.each<[string, Cell]>([
    ['a formula', { value: 5, formula: '=ROUND(5, 0)', numberFormat: '0.0' }],
    ['a formula whose cell has the format of text', { value: 5, formula: '=ROUND(5, 0)', numberFormat: '@' }],
  ])('%s', (_, cell) => {
    for (const value of [88, 'O12']) {
      const { workbook, sheet, tab } = tabOf([['O1', cell]]);
      call(workbook, 'applySuggestions', { tab, cells: one(0, 1, '5', value) });
      expect(sheet.peek(1, 2)?.formula).toBeUndefined();
      expect(answered(call(workbook, 'undoSuggestions', { tab })).restored).toBe(1);
      expect(sheet.peek(1, 2)).toMatchObject({ formula: cell.formula, numberFormat: cell.numberFormat });
    }
  });

  test('and a code that is put right goes on leading where it led', () => {
    const { workbook, sheet, tab } = tabOf([[{ value: '๐๑๒', link: 'https://example.go.th' }, 100]]);
    call(workbook, 'applySuggestions', { tab, cells: one(0, 0, '๐๑๒', 'O12') });
    expect(sheet.peek(1, 1)).toEqual({ value: 'O12', numberFormat: '@', link: 'https://example.go.th' });
  });
});

describe('what somebody has changed', () => {
  const rows = [
    ['ข้อ', 'คะแนน'],
    ['O1', '๙๐'],
    ['O2', 1],
    ['O3', 100],
    ['O4', 100],
  ];
  const cells: Suggested = [
    { row: 1, column: 1, shown: '๙๐', value: 90 },
    { row: 2, column: 1, shown: '1', value: 100 },
  ];

  test('since the tab was read is left, and named', () => {
    const { workbook, sheet, tab } = tabOf(rows);
    new Officer(workbook).type(sheet, 2, 2, 95);
    expect(answered(call(workbook, 'applySuggestions', { tab, cells }))).toEqual({
      written: 1,
      changed: ['B2'],
    });
    expect([sheet.value(2, 2), sheet.value(3, 2)]).toEqual([95, 100]);
  });

  test('since a suggestion was written is left when the others are taken back', () => {
    const { workbook, sheet, tab } = tabOf(rows);
    call(workbook, 'applySuggestions', { tab, cells });
    new Officer(workbook).type(sheet, 2, 2, 95);
    expect(answered(call(workbook, 'undoSuggestions', { tab }))).toEqual({ restored: 1, changed: ['B2'] });
    expect([sheet.value(2, 2), sheet.value(3, 2)]).toEqual([95, 1]);
    expect(refusalOf(call(workbook, 'undoSuggestions', { tab }))).toEqual({ code: 'nothingToUndo' });
  });

  test('by a formula that gives the same number is left too', () => {
    const { workbook, sheet, tab } = tabOf(rows);
    call(workbook, 'applySuggestions', { tab, cells });
    new Officer(workbook).type(sheet, 3, 2, '=B4', 100);
    expect(answered(call(workbook, 'undoSuggestions', { tab })).changed).toEqual(['B3']);
    expect(sheet.peek(3, 2)?.formula).toBe('=B4');
  });

  test('in its format keeps that format', () => {
    const { workbook, sheet, tab } = tabOf([['O1', { value: '๙๐', numberFormat: '@' }]]);
    call(workbook, 'applySuggestions', { tab, cells: one(0, 1, '๙๐', 90) });
    sheet.update({ row: 1, column: 2, rows: 1, columns: 1 }, cell => ({
      value: '',
      ...cell,
      numberFormat: '0.0',
    }));
    call(workbook, 'undoSuggestions', { tab });
    expect(sheet.peek(1, 2)).toEqual({ value: '๙๐', numberFormat: '0.0' });
  });

  test.each<[string, (officer: Officer, sheet: Sheet) => void]>([
    ['a row was inserted', (officer, sheet) => officer.insertRows(sheet, 2)],
    ['rows were sorted', (officer, sheet) => officer.sortRows(sheet, 'A2:B5', 1, false)],
    ['a row was deleted', (officer, sheet) => officer.deleteRows(sheet, 2)],
    ['a column was inserted', (officer, sheet) => officer.insertColumn(sheet, 1)],
  ])('its place is found out: where %s, no other row gets an old value', (_, move) => {
    const { workbook, sheet, tab } = tabOf(rows);
    call(workbook, 'applySuggestions', { tab, cells });
    move(new Officer(workbook), sheet);
    const before = fingerprint(sheet);
    const { restored, changed } = answered(call(workbook, 'undoSuggestions', { tab }));
    expect([restored, changed]).toEqual([0, ['B2', 'B3']]);
    expect(fingerprint(sheet)).toBe(before);
  });

  test('beside a score is no reason to leave the score', () => {
    const { workbook, sheet, tab } = tabOf([
      ['O1', 'ชื่อข้อ', '๙๐', 'หมายเหตุ'],
      ['O2', 'อีกข้อ', 80, ''],
    ]);
    call(workbook, 'applySuggestions', { tab, cells: one(0, 2, '๙๐', 90) });
    new Officer(workbook).type(sheet, 1, 4, 'แก้แล้ว');
    expect(answered(call(workbook, 'undoSuggestions', { tab })).restored).toBe(1);
  });
});

describe('a cell that Sheets does not let be written', () => {
  const strict = { rule: { kind: 'list' as const, values: ['ก'], dropdown: true }, allowInvalid: false };

  test('is named and keeps everything, and its neighbours are written', () => {
    const { workbook, sheet, tab } = tabOf([
      ['O1', '๑'],
      ['O2', { value: '๒', validation: strict }],
      ['O3', '๓'],
    ]);
    const before = snapshotSheet(sheet);
    const cells: Suggested = ['๑', '๒', '๓'].map((shown, row) => ({ row, column: 1, shown, value: row + 1 }));
    expect(answered(call(workbook, 'applySuggestions', { tab, cells }))).toEqual({
      written: 2,
      changed: ['B2'],
    });
    expect(sheet.peek(2, 2)).toEqual({ value: '๒', validation: strict });
    expect(answered(call(workbook, 'undoSuggestions', { tab }))).toEqual({ restored: 2, changed: [] });
    expect(snapshotSheet(sheet)).toEqual(before);
  });

  test('outside the table is named', () => {
    const { workbook, tab } = tabOf([['O1', 1]]);
    const run = call(workbook, 'applySuggestions', { tab, cells: one(500, 40, '', 'O2') });
    expect([answered(run), run.log.writes]).toEqual([{ written: 0, changed: ['AO501'] }, 0]);
    expect(refusalOf(call(workbook, 'undoSuggestions', { tab }))).toEqual({ code: 'nothingToUndo' });
  });

  test('twice gets the first of two values', () => {
    const { workbook, sheet, tab } = tabOf([['O1', 1]]);
    const cells = [...one(0, 1, '1', 100), ...one(0, 1, '1', 10)];
    expect(answered(call(workbook, 'applySuggestions', { tab, cells }))).toEqual({
      written: 1,
      changed: ['B1'],
    });
    expect(sheet.value(1, 2)).toBe(100);
  });
});

describe('a call is refused', () => {
  const cells = one(0, 1, '1', 100);

  test.each([
    {},
    { tab: 1, cells: [] },
    { tab: 1, cells: [{ row: 0, column: 1, shown: '1' }] },
    { tab: 1, cells: one(-1, 1, '1', 100) },
    { tab: 1, cells: one(0.5, 1, '1', 100) },
    { tab: 1, cells: one(0, 1, '1', Number.NaN) },
    { tab: 1, cells: one(0, 1, '1', 'x'.repeat(201)) },
    { tab: 1, cells: Array.from({ length: 1001 }, () => cells[0]) },
  ])('that does not fit, and nothing is written', input => {
    const { workbook } = tabOf([['O1', 1]]);
    const { result, log } = callAnyhow(workbook, 'applySuggestions', input);
    expect([result, log.writes]).toEqual([{ ok: false, refusal: { code: 'badInput' } }, 0]);
    expect(workbook.properties.document.size).toBe(0);
  });

  test('for a tab that is gone, also when something of it could be taken back', () => {
    const { workbook, sheet, tab } = tabOf([['O1', 1]]);
    workbook.addSheet('อื่น');
    call(workbook, 'applySuggestions', { tab, cells });
    new Officer(workbook).deleteTab(sheet);
    expect(refusalOf(call(workbook, 'applySuggestions', { tab, cells }))).toEqual({ code: 'sourceGone' });
    expect(refusalOf(call(workbook, 'undoSuggestions', { tab }))).toEqual({ code: 'sourceGone' });
  });

  test('while another run holds the lock', () => {
    const { workbook, tab } = tabOf([['O1', 1]]);
    const options = { lockedElsewhere: true };
    expect(refusalOf(call(workbook, 'applySuggestions', { tab, cells }, options))).toEqual({
      code: 'locked',
    });
    expect(refusalOf(call(workbook, 'undoSuggestions', { tab }, options))).toEqual({ code: 'locked' });
  });

  test('to undo where nothing was written, or what is saved is not ours', () => {
    const { workbook, tab } = tabOf([['O1', 1]]);
    expect(refusalOf(call(workbook, 'undoSuggestions', { tab }))).toEqual({ code: 'nothingToUndo' });
  });
});

describe('batches', () => {
  test('of each tab stack by themselves', () => {
    const { workbook, sheet, tab } = tabOf([
      ['O1', 1],
      ['O2', 2],
    ]);
    const other = workbook.addSheet('อีกแท็บ');
    other.fill(1, 1, [['O1', 1]]);
    call(workbook, 'applySuggestions', { tab, cells: one(0, 1, '1', 100) });
    call(workbook, 'applySuggestions', { tab: other.id, cells: one(0, 1, '1', 50) });
    call(workbook, 'applySuggestions', { tab, cells: one(0, 1, '100', 90) });
    call(workbook, 'undoSuggestions', { tab });
    expect([sheet.value(1, 2), other.value(1, 2)]).toEqual([100, 50]);
    call(workbook, 'undoSuggestions', { tab });
    expect([sheet.value(1, 2), other.value(1, 2)]).toEqual([1, 50]);
    call(workbook, 'undoSuggestions', { tab: other.id });
    expect(other.value(1, 2)).toBe(1);
  });

  describe('of many long cells', () => {
    const long = (row: number): string => `${row} ${'ก'.repeat(9_000)}`;
    const made = tabOf(Array.from({ length: 30 }, (_, row) => [`O${row}`, long(row)]));
    const cells: Suggested = Array.from({ length: 30 }, (_, row) => ({
      row,
      column: 1,
      shown: long(row),
      value: row,
    }));
    const before = fingerprint(made.sheet);
    let written = 0;
    beforeAll(() => {
      written = answered(call(made.workbook, 'applySuggestions', { tab: made.tab, cells })).written;
    });

    test('write only what can be remembered', () => {
      expect(written).toBeGreaterThan(5);
      expect(written).toBeLessThan(30);
      expect(answered(call(made.workbook, 'undoSuggestions', { tab: made.tab })).restored).toBe(written);
      expect(fingerprint(made.sheet)).toBe(before);
    });
  });

  test('are kept for the last twenty', () => {
    const { workbook, sheet, tab } = tabOf([['O1', 0]]);
    for (let at = 0; at < 25; at++)
      callHere(workbook, 'applySuggestions', { tab, cells: one(0, 1, String(at), at + 1) });
    let undone = 0;
    while (callHere(workbook, 'undoSuggestions', { tab }).answer?.ok) undone++;
    expect([undone, sheet.value(1, 2)]).toEqual([20, 5]);
  });
});
