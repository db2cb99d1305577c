import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { framework } from '../../bundle/offices';

const read = (values: unknown[][], year = 2565) => readScores({ values }, framework(year));
const scoresOf = (values: unknown[][], year?: number) => Object.fromEntries(read(values, year).scores);
const told = (values: unknown[][], year?: number) =>
  read(values, year).findings.map(({ code, row, column, params }) => [code, row, column, params.named]);

const HEADS = ['ข้อ', 'คะแนน'];
const earlier = [
  ['O1', 100],
  ['O2', 0],
];
const later = [
  ['O1', 0],
  ['O3', 100],
];

describe('of two tables, the one of the year asked is read and the other is told', () => {
  test.each([
    ['under titles', ['ปีงบประมาณ 2564'], ['ปีงบประมาณ 2565']],
    ['under longer titles', ['ผลการประเมิน ITA ประจำปี พ.ศ. ๒๕๖๔ อบต.ตัวอย่าง'], ['ผลการประเมิน ITA ประจำปี ๒๕๖๕']],
    ['under a label and a number', ['ปีงบประมาณ', 2564], ['ปีงบประมาณ', 2565]],
    ['under bare years', [2564], ['2565']],
  ])('%s', (_, first, second) => {
    for (const heads of [[], [HEADS]]) {
      const values = [first, ...heads, ...earlier, [], second, ...heads, ...later];
      const at = values.indexOf(second);
      expect(scoresOf(values)).toEqual({ O1: 0, O3: 100 });
      expect(told(values).map(([code, row]) => [code, row])).toEqual([['otherYearsTable', 0]]);
      expect(scoresOf(values, 2564)).toEqual({ O1: 100, O2: 0 });
      expect(told(values, 2564).map(([code, row]) => [code, row])).toEqual([['otherYearsTable', at]]);
    }
  });

  test('by the head of their scores', () => {
    const values = [['ข้อ', 'คะแนนปี 2564'], ...earlier, [], ['ข้อ', 'คะแนนปี 2565'], ...later];
    expect(scoresOf(values)).toEqual({ O1: 0, O3: 100 });
    expect(told(values)).toEqual([['otherYearsTable', 0, 1, 2564]]);
  });

  test('side by side', () => {
    const rows = earlier.map((row, index) => [...row, '', ...(later[index] ?? [])]);
    const titled = [['ปี 2564', '', '', 'ปี 2565'], [...HEADS, '', ...HEADS], ...rows];
    expect(scoresOf(titled)).toEqual({ O1: 0, O3: 100 });
    expect(told(titled)).toEqual([['otherYearsTable', 0, 0, 2564]]);
    const headed = [['ข้อ', 'คะแนนปี 2564', '', 'ข้อ', 'คะแนนปี 2565'], ...rows];
    expect(scoresOf(headed, 2564)).toEqual({ O1: 100, O2: 0 });
    expect(told(headed, 2564)).toEqual([['otherYearsTable', 0, 4, 2565]]);
  });

  test('lying on their sides', () => {
    const side = (rows: unknown[][]) => [
      ['ข้อ', ...rows.map(([code]) => code)],
      ['คะแนน', ...rows.map(([, score]) => score)],
    ];
    const values = [['ปี 2564'], ...side(earlier), ['ปี 2565'], ...side(later)];
    expect(scoresOf(values)).toEqual({ O1: 0, O3: 100 });
  });

  test('row by row, by a column of years', () => {
    const values = [
      ['ปี', ...HEADS],
      ...earlier.map(row => [2564, ...row]),
      ...later.map(row => ['๒๕๖๕', ...row]),
    ];
    expect(scoresOf(values)).toEqual({ O1: 0, O3: 100 });
    expect(told(values)).toEqual([['otherYearsTable', 1, 0, 2564]]);
  });

  test('where only the other one says its year', () => {
    const values = [HEADS, ...later, ['ผลการประเมินปี 2564'], HEADS, ...earlier];
    expect(scoresOf(values)).toEqual({ O1: 0, O3: 100 });
    expect(told(values).map(([code]) => code)).toContain('otherYearsTable');
  });

  test('where the other one is of a year without rules', () => {
    const values = [['ปี 2570'], HEADS, ['O1', 100], ['ปี 2569'], HEADS, ['O2', 0]];
    expect(scoresOf(values, 2569)).toEqual({ O2: 0 });
    expect(told(values, 2569)).toEqual([['otherYearsTable', 0, 0, 2570]]);
  });
});

test('where no table is of the year asked, none is read', () => {
  const values = [['ปี 2563'], HEADS, ...earlier, ['ปี 2564'], HEADS, ...later];
  const { scores, findings } = read(values);
  expect(scores.size).toBe(0);
  expect(findings.map(({ code }) => code)).toEqual(['noTableOfYear', 'yearDiffers']);
  expect(findings[0]?.params).toEqual({ year: 2565, named: '2563–2564' });
});

describe('one table of another year', () => {
  const D = [
    ['IIT', 90],
    ['EIT', 91],
    ['OIT', 92],
  ];
  const headed = [['แบบวัด', 'คะแนน'], ...D];
  const inColumn = (head: string, ...years: unknown[]) => [
    [head, 'แบบวัด', 'คะแนน'],
    ...D.map((row, index) => [years[index % years.length], ...row]),
  ];

  test.each<[string, unknown[][], number, number, string]>([
    ['by a column of years', inColumn('ปีงบประมาณ', 2566), 1, 0, '2566'],
    ['by its text', inColumn('ปี', 'ปี 2564'), 1, 0, '2564'],
    ['by years of the Christian era', inColumn('ปี', 2021), 1, 0, '2564'],
    ['by two digits under a head that calls them a year', inColumn('ปี พ.ศ.', 64), 1, 0, '2564'],
    ['by a year without rules', inColumn('ปี', 2570), 1, 0, '2570'],
    ['by an assessed year', inColumn('ปีที่ประเมิน', 64), 1, 0, '2564'],
    ['by a merged cell', inColumn('ปี', 2566, '', ''), 1, 0, '2566'],
    ['by a column without a head', inColumn('', 2566).slice(1), 0, 0, '2566'],
    ['by a year alone above it', [['2564'], ...headed], 0, 0, '2564'],
    ['by a number alone above it', [[2570], ...headed], 0, 0, '2570'],
    ['by a short title', [['FY64'], ...headed], 0, 0, '2564'],
    ['by a title with two digits', [['ผลคะแนน ITA ประจำปี 64'], ...headed], 0, 0, '2564'],
    ['by a title with a dash', [['สรุปผล ITA-2564'], ...headed], 0, 0, '2564'],
    ['by a title of the Christian era', [['ปีงบประมาณ 2021'], ...headed], 0, 0, '2564'],
    ['by a word and two digits', [['ปี', 64], ...headed], 0, 0, '2564'],
    ['by a word and a year', [['ปีงบประมาณ', 2564], ...headed], 0, 0, '2564'],
    ['above rows without a head', [['ปี ๖๔'], ...D], 0, 0, '2564'],
  ])('is read with a word about it: %s', (_, values, row, column, named) => {
    expect(told(values, 2567)).toEqual([['yearDiffers', row, column, named]]);
    expect(scoresOf(values, 2567)).toEqual({ IIT: 90, EIT: 91, OIT: 92 });
  });

  test.each<[string, unknown[][]]>([
    ['a column of the year asked', inColumn('ปี', 2567)],
    ['a merged cell of it', inColumn('ปี', 67, '', '')],
    ['a column of it by the Christian era', inColumn('ปี', 2024)],
    ['a word and its two digits', [['ปี', 67], ...headed]],
    ['a title of it beside history', [['ผล ITA ปี 67'], ['คะแนนปี 64'], ...headed]],
    ['a count', [['จำนวนผู้ตอบ', 2564], ...headed]],
    ['a day', [['ข้อมูล ณ วันที่ 1 ต.ค. 64'], ...headed]],
    ['a telephone number', [['โทร. 02 2564 2021'], ...headed]],
    ['a note on a document', [...headed, ['หมายเหตุ เอกสารปี 64']]],
    ['a comment', [['แบบวัด', 'คะแนน', 'หมายเหตุ'], ...D.map(row => [...row, 'ปี 2564'])]],
    ['a column of counts', [['แบบวัด', 'คะแนน', 'ผู้ตอบ'], ...D.map(row => [...row, 2021])]],
  ])('is not suspected by %s', (_, values) => {
    expect(told(values, 2567)).toEqual([]);
    expect(scoresOf(values, 2567)).toEqual({ IIT: 90, EIT: 91, OIT: 92 });
  });

  test('merged cells tell the years of the rows below them', () => {
    const values = [...inColumn('ปี', 2566, '', ''), ...inColumn('ปี', 2567, '', '').slice(1)];
    for (const row of values.slice(4)) row[2] = 80;
    expect(scoresOf(values, 2567)).toEqual({ IIT: 80, EIT: 80, OIT: 80 });
    expect(told(values, 2567)).toEqual([['otherYearsTable', 1, 0, 2566]]);
  });
});

describe('all rows are read', () => {
  const all = { O1: 100, O2: 0, O3: 100 };
  test.each([
    [
      'where a note speaks of another year',
      [['ปี 2565'], ['O1', 100], ['หมายเหตุ เอกสารปี 2564'], ['O2', 0], ['O3', 100]],
    ],
    ['where one title is of another year', [['ปี 2564'], HEADS, ['O1', 100], ['O2', 0], HEADS, ['O3', 100]]],
    ['where a title names both', [['ปี 2564 และปี 2565'], HEADS, ['O1', 100], ['O2', 0], ['O3', 100]]],
    [
      'where a table without scores follows',
      [
        ['ปี 2565'],
        HEADS,
        ['O1', 100],
        ['O2', 0],
        ['O3', 100],
        ['แบบแผนปี 2566'],
        ['ข้อ', 'มาตรการ'],
        ['O9', 'อบรม'],
      ],
    ],
    [
      'where two titles say the same',
      [['ปี 2565'], HEADS, ['O1', 100], ['ปี 2565'], HEADS, ['O2', 0], ['O3', 100]],
    ],
    [
      'where a column says the one year',
      [
        ['ปี', ...HEADS],
        [2565, 'O1', 100],
        [2565, 'O2', 0],
        [2565, 'O3', 100],
      ],
    ],
  ])('%s', (_, values) => {
    expect(scoresOf(values)).toEqual(all);
    expect(told(values).map(([code]) => code)).not.toContain('otherYearsTable');
  });
});
