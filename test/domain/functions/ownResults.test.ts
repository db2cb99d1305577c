// What our own formulas show in a score tab is blanked before it is read; nothing that anybody typed is.
import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import { filledPart, withoutOwnResults } from '../../../src/domain/functions/ownResults';
import { check } from '../../../src/functions/check';
import { gain } from '../../../src/functions/gain';
import { items } from '../../../src/functions/items';
import { rank } from '../../../src/functions/rank';

const TAB = "ปี '65";
type Cells = readonly (readonly unknown[])[];

/** The values left of a tab in which a formula stands in the cell that shows '='. */
function leftOf(values: Cells, formula: string, shows: unknown): Cells {
  const formulas = values.map(row => row.map(cell => (cell === '=' ? formula : '')));
  return withoutOwnResults(
    values.map(row => row.map(cell => (cell === '=' ? shows : cell))),
    formulas,
    TAB,
  );
}

const isBlanked = (formula: string): boolean => leftOf([['=']], formula, 90)[0]?.[0] === '';

describe('the cell of a formula is blanked', () => {
  test.each([
    '=ITA_SCORE(A2:C53, 2565)',
    '=ita_score(A2:C53; 2565)',
    '=ROUND(ITA_SCORE(A2:C53, 2565), 2)',
    '=IF(B1="ปี!", "", ITA_GRADE($A$2:$C, 2565))',
    '="ได้ "&ITA_THAI(B3)',
    '=ITA_PASS(B3)',
    "=ITA_SCORE('ปี ''65'!A2:C53, 2565)",
    '=IFERROR(ITA_GRADE(A2:C53, 2565), "")',
    '=TEXT(ITA_SCORE(A2:C53, 2565), "0.00")&" คะแนน!"',
    '=LET(x, ITA_SCORE(A2:C53, 2565), ROUND(x, 2))',
    '=_xludf.ITA_SCORE(A2:C53, 2565)',
    '=IFERROR(__xludf.DUMMYFUNCTION("ITA_SCORE(A2:C53,2565)"),94.19)',
    '=IFERROR(@__xludf.DUMMYFUNCTION("ROUND(ITA_SCORE(A2:C53,2565,""OIT""),2)"),94.19)',
    `=IFERROR(__xludf.DUMMYFUNCTION("ITA_SCORE('ปี ''65'!A2:C53,2565)"),94.19)`,
  ])('%s', formula => {
    expect(isBlanked(formula)).toBe(true);
  });

  test('where the tab is named without quotes', () => {
    expect(withoutOwnResults([[5]], [['=ITA_SCORE(คะแนน!A2:B9, 2565)']], 'คะแนน')).toEqual([['']]);
  });
});

describe('the cell of a formula stays', () => {
  test.each([
    ['of another tab', '=ITA_SCORE(กองคลัง!A2:C53, 2565)'],
    ['of another tab in quotes', "=ITA_SCORE('กอง คลัง'!A2:C53, 2565)"],
    ['of this tab and another', '=ITA_SCORE(A2:C53, 2565)+กองคลัง!B2'],
    ['of a tab that is gone', '=ITA_SCORE(#REF!, 2565)'],
    ['of another tab in a call', "=ROUND(ITA_SCORE('กอง คลัง'!A2:C53, 2565), 2)"],
    ['of another tab as a text', '=ITA_SCORE(INDIRECT("กองคลัง!A2:C53"), 2565)'],
    ['of another tab, exported', `=IFERROR(__xludf.DUMMYFUNCTION("ITA_SCORE('กอง คลัง'!A2:C53,2565)"),94)`],
    ['of others, exported', '=IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""ก"",""ITA_SCORE(1)"")"),94)'],
    ['beside one, exported', '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),94)'],
    ['that gives the items, exported', '=IFERROR(__xludf.DUMMYFUNCTION("ITA_ITEMS(2565)"),"รหัส")'],
    ['that gives the items', '=ITA_ITEMS(2565)'],
    ['of Sheets', '=AVERAGE(B3:B53)'],
    ['that only speaks of ours', '="ITA_SCORE("&B3'],
    ['of a tab called like ours', "='ITA_SCORE(1'!B3"],
    ['of another function', '=MY_ITA_SCORE(A2:C53)'],
    ['none', ''],
  ])('%s', (_, formula) => {
    expect(isBlanked(formula)).toBe(false);
  });
});

describe('a result that spills is blanked', () => {
  const typed: Cells = [
    [1, '=', 'ก'],
    [2, 80, 'ข'],
    [3, 90, 'ค'],
    [4, 95, 'ง'],
  ];
  const column = (formula: string, shows: unknown = 'ผ่านเกณฑ์') =>
    leftOf(typed, formula, shows).map(row => row[1]);

  test.each([
    ['=ITA_PASS(A1:A3)', ['', '', '', 95]],
    ['=ITA_PASS(A1:A3, 85)', ['', '', '', 95]],
    ['=ARRAYFORMULA(ITA_THAI($A$1:$A$3; 2))', ['', '', '', 95]],
    ['=ITA_THAI(A1:A)', ['', '', '', '']],
    ['=ITA_GRADE(A1:A2, 2565)', ['', '', 90, 95]],
    ['=ITA_SCORE(D1:E9, 2565, A1:A3)', ['', '', '', 95]],
    ['=ARRAYFORMULA(ROUND(ITA_THAI(A1:A3), 2))', ['', '', '', 95]],
    ['=ARRAYFORMULA(IF(A1:A3="", "", "ได้ ("&ITA_PASS(A1:A3, 85)&")"))', ['', '', '', 95]],
    ['=IFERROR(__xludf.DUMMYFUNCTION("ITA_PASS(A1:A3)"),"ผ่านเกณฑ์")', ['', '', '', 95]],
  ])('%s, as far as its argument reaches', (formula, expected) => {
    expect(column(formula)).toEqual(expected);
  });

  test.each([
    '=ITA_GRADE(D1:E9, 2565)',
    '=ITA_SCORE(D1:E9, 2565)',
    '=ITA_THAI(SUM(A1:A3))',
    '=COUNTIF(ITA_PASS(A1:A3), "ผ่านเกณฑ์")',
    '=ITA_PASS(A1)',
    '=ROUND(ITA_THAI(A1:A3), 2)',
    '=ITA_PASS(A1:A3)&"!"',
    '=ARRAYFORMULA(SUM(ITA_SCORE(D1:E9, 2565, A1:A3)))',
    '=ARRAYFORMULA(IF(COUNTA(A1:A3)=0, "", ITA_PASS(A1:A3)))',
  ])('and where it is one cell, no other is: %s', formula => {
    expect(column(formula)).toEqual(['', 80, 90, 95]);
  });

  test.each(['#REF!', '#ERROR!', 'Loading...'])('and where it shows %s, no other cell is', shows => {
    expect(column('=ITA_PASS(A1:A3)', shows)).toEqual(['', 80, 90, 95]);
    expect(column('=ITA_RANK(D1:E9, 2565)', shows)).toEqual(['', 80, 90, 95]);
  });

  test('over two columns', () => {
    expect(leftOf(typed, '=ITA_THAI(D1:E2)', '๑').map(row => row.slice(1))).toEqual([
      ['', ''],
      ['', ''],
      [90, 'ค'],
      [95, 'ง'],
    ]);
  });
});

/** One value for everything that the year asks for: 80, a hidden fault, a blank. */
function tableOf(year: number, kind: 'whole' | 'faulty' | 'full'): Cells {
  const codes = items(year)
    .slice(1)
    .map(([code]) => code);
  const scores = { whole: [80, 90.5], faulty: [80, 'ร้อยละ', 150, '', 70], full: [100] }[kind];
  return codes.map((code, index) => [code, scores[index % scores.length]]);
}

describe.each(FRAMEWORK_YEARS)('the tables that functions give of %i', year => {
  const tables = (['whole', 'faulty', 'full'] as const).flatMap(kind =>
    [
      ['ITA_RANK', rank(tableOf(year, kind), year, '')] as const,
      ['ITA_GAIN', gain(tableOf(year, kind), year)] as const,
      ['ITA_CHECK', check(tableOf(year, kind), year)] as const,
    ].map(([name, result]) => [name, kind, result] as const),
  );

  test.each(tables)(
    '%s of a %s table is blanked to its last row, and the table below it stays',
    (name, _, result) => {
      const width = result[0]?.length ?? 0;
      const note = ['จดไว้', ...Array<string>(width - 1).fill('')];
      for (const below of [
        [],
        [['รหัส', 'ข้อ', 'คะแนน', '', '', ''].slice(0, width), ['O1', 'ชื่อ', 90, '', '', ''].slice(0, width)],
        [note],
      ]) {
        const values = [...result, ...below].map(row => ['O1', 5, ...row]);
        const formulas = values.map((row, at) =>
          row.map((__, column) => (at === 0 && column === 2 ? `=${name}(A1:B9, ${year})` : '')),
        );
        const left = withoutOwnResults(values, formulas, TAB);
        expect(left.slice(0, result.length)).toEqual(result.map(row => ['O1', 5, ...row.map(() => '')]));
        expect(left.slice(result.length)).toEqual(values.slice(result.length));
      }
    },
  );
});

test('a table that was exported with what spilled from it is blanked, and other exported results are not', () => {
  const rows = rank(tableOf(2565, 'whole'), 2565, '').map(row => ['O1', 5, ...row]);
  const exported = (text: string): string => `=IFERROR(__xludf.DUMMYFUNCTION("${text}"),1)`;
  const formulas = rows.map((row, at) =>
    row.map((_, column) => {
      if (column === 0) return '';
      if (at === 0 && column === 1) return exported('FILTER(H1:H9,H1:H9>0)');
      return exported(at === 0 && column === 2 ? 'ITA_RANK(A1:B9, 2565)' : '""COMPUTED_VALUE""');
    }),
  );
  expect(withoutOwnResults(rows, formulas, TAB)).toEqual(rows.map(() => ['O1', 5, '', '', '', '', '']));
});

test('a cell picked out of a table leaves the words beside it', () => {
  const values = [
    ['O1', '=', 'ก', 'ข', 'ค', 'ง'],
    ['O2', 90, 'ก', 'ข', 'ค', 'ง'],
  ];
  const left = leftOf(values, '=INDEX(ITA_RANK(A9:B60, 2565), 2, 3)', 'การใช้งบประมาณ');
  expect(left).toEqual([['O1', '', 'ก', 'ข', 'ค', 'ง'], values[1]]);
});

test('a tab without formulas of ours is given back as it is', () => {
  const values = [['O1', 90]];
  expect(withoutOwnResults(values, [['', '=B2']], TAB)).toBe(values);
});

test('the filled part ends with the last row and column that hold something', () => {
  expect(
    filledPart([
      ['', 'ก', ''],
      [0, '', ''],
      ['', '', ''],
    ]),
  ).toEqual([
    ['', 'ก'],
    [0, ''],
  ]);
  expect(filledPart([['']])).toEqual([]);
});

test('two results side by side are both blanked', () => {
  const rows = rank(tableOf(2566, 'whole'), 2566, '');
  const both = rows.map(row => [...row, ...row]);
  const formulas = both.map((row, at) =>
    row.map((_, column) => (at === 0 && column % 5 === 0 ? '=ITA_RANK(A1:B9, 2566)' : '')),
  );
  expect(
    withoutOwnResults(both, formulas, TAB)
      .flat()
      .every(cell => cell === ''),
  ).toBe(true);
});
