// What pages, letters and files of spreadsheets make of rows, one example of each. Laws try the same on any table.
import { describe, expect, test } from '@jest/globals';
import { paste } from './reading';

/** The id of each line that is a row or a doubt, with its score; nothing where it is not used. */
const rowsOf = (text: string, year = 2565): readonly (readonly [string, number | null])[] =>
  paste(text, year).pasted.lines.flatMap(({ as, id, points }) =>
    as === 'row' || as === 'doubt' ? [[id, points] as const] : [],
  );

/** What is suggested for each row that is in doubt. */
const suggestionsFor = (text: string): readonly unknown[] =>
  paste(text).intake.findings.flatMap(({ row, suggestions }) => (row === undefined ? [] : [suggestions]));

describe('a row is read', () => {
  test.each([
    ['a whole number among decimals', 'การใช้งบประมาณ 97.41\nการใช้อำนาจ 98', { 2: 97.41, 3: 98 }],
    ['a whole number below its name', 'การใช้งบประมาณ\n97.41\nการใช้อำนาจ\n98', { 2: 97.41, 3: 98 }],
    ['a rank below the row above', '1\nการใช้อำนาจ\n98\n2\nการใช้งบประมาณ\n97', { 2: 97, 3: 98 }],
    ['a sentence', 'การใช้อำนาจ ได้คะแนนเฉลี่ยร้อยละ 98.00 อยู่ในระดับดี', { 3: 98 }],
    ['dotted leaders', 'การใช้อำนาจ ........ 98.00\nการใช้งบประมาณ........97', { 2: 97, 3: 98 }],
    ['several groups on a line', 'IIT 88.89 EIT 81.87 และ OIT 90.25', { IIT: 88.89, EIT: 81.87, OIT: 90.25 }],
    ['cells with a name and a score', 'IIT: 88.89 | EIT: 81.87', { IIT: 88.89, EIT: 81.87 }],
    ['a number of an indicator alone', 'ตัวชี้วัดที่ 1 99.33\nตัวชี้วัดที่ 2 97.41', { 1: 99.33, 2: 97.41 }],
    ['commas', 'O1,โครงสร้าง,100\nO2,"ข้อมูล, ผู้บริหาร",0', { O1: 100, O2: 0 }],
    ['semicolons and decimal commas', 'การใช้อำนาจ;98,25\nการใช้งบประมาณ;97,41', { 2: 97.41, 3: 98.25 }],
    ['a decimal comma between commas', 'ตัวชี้วัด,คะแนน\nการใช้อำนาจ,98,25', { 3: 98.25 }],
    ['a comma that parts nothing', 'การใช้อำนาจ 98,25\nการใช้งบประมาณ 97,41', { 2: 97.41, 3: 98.25 }],
    ['a mark torn from its letter', 'การใช\n้อำนาจ 98.00\nการใช ้งบประมาณ 97.41', { 2: 97.41, 3: 98 }],
    ['a name in two lines', 'การใช้ทรัพย์สิน 98.75\nของราชการ\nการใช้\nอำนาจ 98.00', { 3: 98, 4: 98.75 }],
    ['a score between the lines of its name', 'การใช้ทรัพย์สิน\n4        98.75\nของราชการ', { 4: 98.75 }],
    ['a result glued to it', '1 การใช้อำนาจ 98.00ผ่านเกณฑ์', { 3: 98 }],
    ['a code glued to it', 'O17E-Service 100.00\nO1โครงสร้าง0.00', { O1: 0, O17: 100 }],
    ['points before or behind the numbers', 'การใช้อำนาจ .98 00\nการใช้งบประมาณ .97 41', { 2: 97.41, 3: 98 }],
    ['letters one on a line', `${[...'การใช้'].join('\n')}\nอ\nำ\nน\nา\nจ\n9\n8\n.\n0\n0`, { 3: 98 }],
    ['its number and name behind other words', 'ดวั ที่ 3 การใช้อำนาจ 98.00', { 3: 98 }],
    ['a column of scores', 'การใช้อำนาจ\nการใช้งบประมาณ\nคะแนน\n98.00\n97.41', { 2: 97.41, 3: 98 }],
    ['a column of scores in front', '98.00\n97.41\nการใช้อำนาจ\nการใช้งบประมาณ', { 2: 97.41, 3: 98 }],
    ['a title that names a total', 'ผลการประเมิน ITA\nการใช้อำนาจ\n98.00', { 3: 98 }],
  ])('with %s', (_, text, scores) => {
    const { pasted, scores: read } = paste(text);
    expect(read).toEqual(scores);
    expect(pasted.counts.doubts).toBe(0);
  });
});

describe('a row is asked about', () => {
  test.each([
    ['two codes on a line', 'O1 โครงสร้าง 0.00 O2 ข้อมูลผู้บริหาร 100.00', ['O1', 'O2'], [[0], [100]]],
    ['two codes and one score', 'O1 โครงสร้าง O2 ข้อมูลผู้บริหาร 100.00', ['O1', 'O2'], [[], [100]]],
    ['a remark with another score', 'O1 โครงสร้าง 0.00 หมายเหตุ ปีก่อนได้ 100.00', ['O1'], [[0]]],
    ['a remark in brackets', 'O1 โครงสร้าง 0 (เดิม O1 100)', ['O1'], [[0]]],
    ['another score in front', 'การใช้อำนาจ ปีก่อนได้ 55.55 ปีนี้ 98.00', ['3'], [[]]],
    ['a hundred in two lines', 'การใช้อำนาจ 1\n00\nการใช้งบประมาณ\n1\n00', ['3', '2'], [[100], [100]]],
    ['a score in two lines', 'การใช้อำนาจ 98.\n25', ['3'], [[98.25]]],
    ['a score glued to a title', 'O12 รายงานที่มีประจำปี๐.๐๐', ['O12'], [[0]]],
    ['a whole number glued to a name', 'การใช้อำนาจ98', ['3'], [[98]]],
    ['codes and whole numbers in columns', 'O1\nO2\nO3\n100\n0\n0', ['O1', 'O2', 'O3'], [[100], [0], [0]]],
    ['letters that were doubled beyond reading', 'คุณคุ ภxาพxการดำ เนินนิ งาน 91.79', ['6'], [[91.79]]],
  ])('with %s', (_, text, ids, suggestions) => {
    expect(rowsOf(text)).toEqual(ids.map(id => [id, null]));
    expect(suggestionsFor(text)).toEqual(suggestions);
  });

  test('with fewer scores than names, and no score is any of theirs', () => {
    const { scores, pasted } = paste('การใช้อำนาจ\nการใช้งบประมาณ\nการปฏิบัติหน้าที่\n98.00\n97.41');
    expect(scores).toEqual({});
    expect(pasted.lines.map(({ as }) => as)).toEqual(['doubt', 'doubt', 'doubt', 'doubt', 'doubt']);
  });

  test('with scores that may be of the name above or below', () => {
    expect(rowsOf('98.00\nการใช้อำนาจ\n97.41\nการใช้งบประมาณ').filter(([id]) => id !== '')).toEqual([
      ['3', null],
      ['2', null],
    ]);
  });
});

describe('a line that is no row', () => {
  test('is a page of the contents, though it begins with a name', () => {
    const contents = 'คำนำ 1\nความเป็นมา 2\nการใช้อำนาจ 12\nบทสรุป 20\nภาคผนวก 25';
    expect(rowsOf(`${contents}\n\nการใช้อำนาจ 98\nการใช้งบประมาณ 97.41`)).toEqual([
      ['3', 98],
      ['2', 97.41],
    ]);
  });

  test('spoils no row beside it', () => {
    expect(paste('การใช้อำนาจ 98\nการ ๆ ๆ 33.33\nการใช้งบประมาณ 97.41').scores).toEqual({ 2: 97.41, 3: 98 });
  });

  test('is a remark that names a code in brackets', () => {
    expect(rowsOf('O12 รายงาน (ดู O11) 0.00\nO13 คู่มือ 100.00')).toEqual([
      ['O12', 0],
      ['O13', 100],
    ]);
  });
});

test('printed totals are rows of the office, and no score', () => {
  const { pasted, intake } = paste('ITA 87.31 IIT 88.89 EIT 81.87 OIT 90.25');
  expect(pasted.lines[0]).toMatchObject({ as: 'row', id: 'TOTAL', points: 87.31 });
  expect(pasted.counts).toEqual({ rows: 4, scored: 3, doubts: 0 });
  expect(intake.totals.map(({ points }) => points)).toEqual([87.31]);
});
