// Formulas of files on their way through the host: shared ones, those for areas, and those that name a tab which is called
// otherwise in the file that is saved.
import { describe, expect, test } from '@jest/globals';
import type { Cell as FileCell } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readXlsxFile } from '../../scripts/host/loadXlsx';
import { workbookBytes } from '../../scripts/host/save';
import { Workbook } from '../../scripts/host/workbook';
import { formulaParts } from '../../scripts/host/xlsx/formulaParts';
import { newNames, withNewNames } from '../../scripts/host/xlsx/renamed';
import { moved } from '../../scripts/host/xlsx/shared';
import fc from '../fastCheck';

/** A file whose cells (`row,column` from 0) are given as a program writes them. */
const fileWith = (cells: Readonly<Record<string, Partial<FileCell>>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'คะแนน', rows: [['ข้อ', 'คะแนน']], cells: new Map(Object.entries(cells)) }] });

const shared = (index: number, formula: string, formulaResult: number, formulaRef?: string) => ({
  formula,
  formulaType: 'shared' as const,
  formulaSharedIndex: index,
  formulaResult,
  ...(formulaRef !== undefined && { formulaRef }),
});

describe('formulas that cells share', () => {
  const file = () =>
    fileWith({
      '1,2': shared(0, "A2*$B$1+SUM('ปี 65'!A2:A$9)", 1, 'C2:C4'),
      '2,2': shared(0, '', 2),
      '3,2': shared(0, '', 3),
      '1,3': shared(1, 'LOG10(C2)&"A1"', 4, 'D2:E2'),
      '1,4': shared(1, '', 5),
    });
  const expected = [
    ['C2', "=A2*$B$1+SUM('ปี 65'!A2:A$9)", 1],
    ['D2', '=LOG10(C2)&"A1"', 4],
    ['E2', '=LOG10(D2)&"A1"', 5],
    ['C3', "=A3*$B$1+SUM('ปี 65'!A3:A$9)", 2],
    ['C4', "=A4*$B$1+SUM('ปี 65'!A4:A$9)", 3],
  ];
  const formulasOf = (workbook: Workbook) =>
    workbook.sheets[0]
      ?.entries()
      .flatMap(({ row, column, cell: { formula, value, stored } }) =>
        formula ? [[`${' ABCDE'[column]}${row}`, formula, value, stored]] : [],
      );

  test('are read with a text of their own and their stored results', async () => {
    const workbook = await readXlsxFile(await file(), 'ก');
    expect(formulasOf(workbook)).toEqual(expected.map(cell => [...cell, true]));
  });

  test('are in the file that is saved', async () => {
    const saved = await workbookBytes(await readXlsxFile(await file(), 'ก'));
    const cells = (await readXlsx(saved)).sheets[0]?.cells;
    expect(['1,2', '1,3', '1,4', '2,2', '3,2'].map(place => cells?.get(place)?.formula)).toEqual(
      expected.map(([, formula]) => String(formula).slice(1)),
    );
    expect(cells?.get('3,2')?.formulaResult).toBe(3);
  });

  test('without the cell that holds the text keep their results', async () => {
    const workbook = await readXlsxFile(await fileWith({ '2,2': shared(7, '', 2) }), 'ก');
    expect(workbook.sheets[0]?.peek(3, 3)).toMatchObject({ value: 2 });
  });
});

describe('a formula further down and to the right', () => {
  test.each([
    ['A1', 2, 3, 'D3'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 2, 3, 'SUM(D:D,$B:F,3:3,$2:5)'],
    ['SUM(A1:B2)*Scores!C3', 1, 1, 'SUM(B2:C3)*Scores!D4'],
    ['คะแนน!A1&\'O1 "ก"\'!A1', 1, 0, 'คะแนน!A2&\'O1 "ก"\'!A2'],
    ['"A1 ""B2"" "&A1', 1, 0, '"A1 ""B2"" "&A2'],
    ['LOG10(A1)+ATAN2(A1,B1)', 1, 0, 'LOG10(A2)+ATAN2(A2,B2)'],
    ['Table1[[#This Row],[A1]]+A1', 1, 0, 'Table1[[#This Row],[A1]]+A2'],
    ['_xlfn.IFS(A1>1,1E5)', 1, 0, '_xlfn.IFS(A2>1,1E5)'],
    ['XFD1048576', 1, 1, 'A1'],
    ['XFE1+A1048577+TAX2565', 1, 1, 'XFE1+A1048577+TAY2566'],
    ['ยอดA1+ก1', 1, 1, 'ยอดA1+ก1'],
  ])('%s, by %i and %i: %s', (formula, down, right, expected) => {
    expect(moved(formula, down, right)).toBe(expected);
  });

  test('and back again is the same, and every text is the sum of its parts', () => {
    const piece = fc.constantFrom(
      ...[
        'A1',
        '$B$2',
        'C$3',
        'A:C',
        '$4:5',
        'ผล!',
        "'ปี ''65'!",
        '"A1"',
        'SUM(',
        ')',
        '+',
        ',',
        'LOG10(',
        '1.5',
        '[A1]',
      ],
    );
    const formula = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 8 })
      .map(all => all.join(''));
    const by = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(formula, by, by, (text, down, right) => {
        expect(
          formulaParts(text)
            .map(part => part.text)
            .join(''),
        ).toBe(text);
        const there = moved(text, down, right);
        expect(moved(there, -down, -right).toUpperCase()).toBe(text.toUpperCase());
      }),
    );
  });
});

describe('a formula for an area', () => {
  const array = { formula: 'A2:A4*2', formulaType: 'array' as const, formulaRef: 'C2:C4', formulaResult: 2 };

  test('is one in the file that is saved', async () => {
    const workbook = await readXlsxFile(await fileWith({ '1,2': array }), 'ก');
    const saved = await readXlsx(await workbookBytes(workbook));
    expect(saved.sheets[0]?.cells?.get('1,2')).toMatchObject(array);
  });

  test('is one for its cell where that stands elsewhere by now', async () => {
    const workbook = await readXlsxFile(await fileWith({ '1,2': array }), 'ก');
    const [sheet] = workbook.sheets;
    const cell = sheet?.peek(2, 3);
    if (!cell) throw new Error();
    sheet?.put(9, 3, { ...cell });
    const saved = await readXlsx(await workbookBytes(workbook));
    expect(saved.sheets[0]?.cells?.get('8,2')).toMatchObject({ formula: 'A2:A4*2' });
    expect(saved.sheets[0]?.cells?.get('8,2')?.formulaRef).toBeUndefined();
  });
});

describe('a tab that is called otherwise in the file', () => {
  const LONG = 'ผลคะแนนการประเมินคุณธรรมและความโปร่งใส ปี 65';
  const names = newNames([LONG, 'History', 'ก', "a'b:c"], [LONG.slice(0, 31), 'History_', 'ก', "a'b_c"]);

  test.each([
    [`'${LONG}'!B2+1`, `'${LONG.slice(0, 31)}'!B2+1`],
    ['History!A1&"History!A1"', '\'History_\'!A1&"History!A1"'],
    ['history!A1', "'History_'!A1"],
    ["SUM('History:ก'!A1)", "SUM('History_:ก'!A1)"],
    ["'a''b:c'!A1", "'a''b_c'!A1"],
    ["ก!A1+'ข'!A1+[1]History!A1", "ก!A1+'ข'!A1+[1]History!A1"],
    ['A1+History', 'A1+History'],
  ])('%s is %s', (formula, expected) => {
    expect(withNewNames(formula, names)).toBe(expected);
  });

  test('is followed by formulas, names, rules, drop-downs and links', async () => {
    const workbook = new Workbook('ชื่อยาว');
    const [long, other] = [workbook.addSheet(LONG), workbook.addSheet('สรุป')];
    long.fill(1, 1, [['x', 5]]);
    const reference = `'${LONG}'!B1`;
    other.put(1, 1, { value: 5, formula: `=${reference}`, stored: true });
    other.put(2, 1, { value: 'ดู', link: `#gid=${long.id}&range=B1` });
    other.conditionalFormats = [
      {
        areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
        condition: {
          kind: 'file',
          rule: { type: 'expression', formula: `A1>${reference}`, priority: 1, range: 'A1' },
        },
      },
    ];
    other.kept.dataValidations = [{ type: 'list', formula1: `'${LONG}'!$A$1:$A$9`, range: 'C1' }];
    workbook.namedRanges = [
      { name: 'ยอด', range: `'${LONG}'!$B$1` },
      { name: 'ของแท็บ', range: `'${LONG}'!$B$2`, scope: LONG },
    ];
    const { sheets, namedRanges } = await readXlsx(await workbookBytes(workbook), { readStyles: true });
    const now = sheets[0]?.name ?? '';
    expect(now).toBe(LONG.slice(0, 31));
    const [, summary] = sheets;
    expect(summary?.cells?.get('0,0')?.formula).toBe(`'${now}'!B1`);
    expect(summary?.cells?.get('1,0')?.hyperlink?.location).toBe(`'${now}'!B1`);
    expect(summary?.conditionalRules?.[0]?.formula).toBe(`A1>'${now}'!B1`);
    expect(summary?.dataValidations?.[0]?.formula1).toBe(`'${now}'!$A$1:$A$9`);
    expect(namedRanges).toEqual([
      { name: 'ยอด', range: `'${now}'!$B$1` },
      { name: 'ของแท็บ', range: `'${now}'!$B$2`, scope: now },
    ]);
  });
});
