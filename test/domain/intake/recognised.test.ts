import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { recognise } from '../../../src/domain/intake/recognised';
import type { ColumnChoice } from '../../../src/domain/intake/tables';
import { framework } from '../../bundle/offices';

const of2565 = framework(2565);
const seen = (values: readonly (readonly unknown[])[], choice?: ColumnChoice) =>
  recognise({ values }, of2565, choice);
const read = (values: readonly (readonly unknown[])[], choice?: ColumnChoice) =>
  readScores({ values }, of2565, choice);

/** Two score columns of which nothing tells which is meant, a title above, a sum below. */
const SEVERAL = [
  ['ผลการประเมิน', '', '', '', ''],
  ['ที่', 'ข้อ', 'คะแนน', 'คะแนน', 'ความคิดเห็น'],
  [1, 'O1', 100, 0, 'ดี'],
  [2, 'O2', 0, 100, ''],
  ['', '', '', '', ''],
];

describe('what is recognised', () => {
  test('is each table with its columns by their heads, from its first row with a code or score to its last', () => {
    const values = [
      ['ปี 2565'],
      ['ข้อ', 'ประเด็น', 'คะแนน'],
      ['O1', 'โครงสร้าง', 100],
      ['O2', '', 0],
      ['', 'ลงชื่อ', ''],
    ];
    expect(seen(values).tables).toEqual([
      {
        firstRow: 2,
        lastRow: 3,
        code: { column: 0, header: 'ข้อ' },
        score: { column: 2, header: 'คะแนน' },
      },
    ]);
  });

  test('are tables side by side and below each other', () => {
    const values = [
      ['ข้อ', 'คะแนน', 'ข้อ', 'คะแนน'],
      ['I1', 90, 'O1', 100],
      ['ข้อ', 'คะแนน', '', ''],
      ['E1', 80, '', ''],
    ];
    const found = seen(values).tables.map(({ firstRow, code, score }) => [
      firstRow,
      code.column,
      score?.column,
    ]);
    expect(found).toEqual([
      [1, 0, 1],
      [1, 2, 3],
      [3, 0, 1],
    ]);
  });

  test('is no score column where several may be meant, but all that may be chosen', () => {
    const { tables, columns } = seen(SEVERAL);
    expect(tables.map(({ score }) => score)).toEqual([undefined]);
    expect(columns).toEqual([
      { column: 0, header: 'ที่' },
      { column: 1, header: 'ข้อ' },
      { column: 2, header: 'คะแนน' },
      { column: 3, header: 'คะแนน' },
      { column: 4, header: 'ความคิดเห็น' },
    ]);
  });

  test('are columns without words where the table has no head', () => {
    const { columns } = seen([
      ['O1', 100],
      ['O2', 0],
    ]);
    expect(columns).toEqual([
      { column: 0, header: '' },
      { column: 1, header: '' },
    ]);
  });

  test('are called by the texts above their first code where no row is a head by its words', () => {
    const { columns, tables } = seen([
      ['เทศบาลตัวอย่าง', '', '', ''],
      ['', '', 'ชุดแรก', 'ชุดหลัง'],
      ['', '', 'ฝ่าย ก', 'ฝ่าย ข'],
      ['O1', 'โครงสร้าง', 100, 0],
      ['O2', '', 0, 100],
    ]);
    expect(columns.map(({ header }) => header)).toEqual(['', '', 'ฝ่าย ก', 'ฝ่าย ข']);
    expect(tables.map(({ score }) => score)).toEqual([undefined]);
  });

  test('is the score column whose head names the year, where nothing but years is written above the columns', () => {
    const { tables } = seen([
      ['', '', 'ก่อนแก้', 'หลังแก้'],
      ['', '', 'ปี 2564', 'ปี 2565'],
      ['O1', 'โครงสร้าง', 100, 0],
      ['O2', '', 0, 100],
    ]);
    expect(tables.map(({ score }) => score?.column)).toEqual([3]);
  });

  test('offers no columns of a table that lies on its side, or that stands in one cell', () => {
    const turned = seen([
      ['ข้อ', 'O1', 'O2', 'O3'],
      ['คะแนน', 100, 0, 100],
    ]);
    const pasted = seen([['ข้อ | คะแนน\nO1 | 100\nO2 | 0']]);
    expect([turned.columns, turned.tables]).toEqual([[], []]);
    expect([pasted.columns, [...pasted.pastedRows]]).toEqual([[], [0]]);
    expect(pasted.tables.map(({ code, score }) => [code.column, score?.column])).toEqual([[0, 0]]);
  });

  test('is nothing in an empty grid', () => {
    expect(seen([])).toEqual({ tables: [], columns: [], pastedRows: new Set() });
  });
});

describe('chosen columns', () => {
  test('are read, and no other column is asked about', () => {
    const chosen = read(SEVERAL, { code: 1, score: 3 });
    expect([...chosen.scores]).toEqual([
      ['O1', 0],
      ['O2', 100],
    ]);
    expect([...chosen.places.values()]).toEqual([
      { row: 2, column: 3 },
      { row: 3, column: 3 },
    ]);
    expect(chosen.findings.map(({ code }) => code)).toEqual([]);
    expect(chosen.comments.get('O1')).toBe('ดี');
    expect(seen(SEVERAL, { code: 1, score: 3 }).tables.map(({ score }) => score?.column)).toEqual([3]);
  });

  test('win over what the head says', () => {
    const values = [
      ['ลำดับ', 'คะแนนเต็ม', 'คะแนน'],
      ['O1', 100, 0],
      ['O3', 100, 100],
    ];
    expect([...read(values, { code: 0, score: 1 }).scores]).toEqual([
      ['O1', 100],
      ['O3', 100],
    ]);
  });

  test('say nothing about a table that lies on its side', () => {
    const turned = [
      ['ข้อ', 'O1', 'O2', 'O3'],
      ['คะแนน', 100, 0, 100],
    ];
    expect(read(turned, { code: 2, score: 1 })).toEqual(read(turned));
  });

  test('that are what is read anyway change nothing', () => {
    const values = [
      ['ข้อ', 'ประเด็น', 'คะแนน'],
      ['O1', 'โครงสร้าง', 100],
      ['O2', 'ข้อมูลผู้บริหาร', 'ดี'],
    ];
    expect(read(values, { code: 0, score: 2 })).toEqual(read(values));
  });

  test('that hold words alone give no scores, and are reported', () => {
    const { scores, findings } = read(SEVERAL, { code: 1, score: 4 });
    expect([[...scores], findings.map(({ code }) => code)]).toEqual([[], ['notANumber', 'noScore']]);
  });

  test('never fail, whichever they are', () => {
    for (const code of [0, 1, 2, 3, 4]) {
      for (const score of [0, 1, 2, 3, 4]) expect(read(SEVERAL, { code, score }).findings).toBeDefined();
    }
  });
});
