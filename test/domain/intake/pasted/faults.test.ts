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
    ['whole numbers of sub-indicators', '9.1 100\n๙.๒ (๗๕)\n10.1 100 ผ่าน', { 9.1: 100, 9.2: 75, 10.1: 100 }],
    ['a rank in front of its number', '1\tตัวชี้วัดที่ 3\t98.00\n2\tตัวชี้วัดที่ 1\t97.00', { 1: 97, 3: 98 }],
    ['ranks under a head', 'อันดับ\tตัวชี้วัด\tคะแนน\n1\tตัวชี้วัดที่ 3\t98\n2\tตัวชี้วัดที่ 1\t97', { 1: 97, 3: 98 }],
    ['ranks below one decimal', 'การใช้อำนาจ 98.5\n2\nการใช้งบประมาณ 99.2\n1', { 2: 99.2, 3: 98.5 }],
    ['full marks behind it', 'O24 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี 0 จาก 100 คะแนน', { O24: 0 }],
    ['a page between its name and it', 'การใช้อำนาจ\n14\n98.00\nการใช้งบประมาณ\n97.41', { 2: 97.41, 3: 98 }],
    ['the year between its name and it', 'IIT ปี 2565 98.43\nการใช้อำนาจ ปี 2565 98.00', { IIT: 98.43, 3: 98 }],
    ['a remark behind it', 'EIT 91.13 ข้อมูลไม่ครบ', { EIT: 91.13 }],
    ['words of heads', 'คะแนน IIT\n98\nคะแนน EIT\n87', { IIT: 98, EIT: 87 }],
    ['a word of heads and decimals', 'แบบวัด IIT\n98.43', { IIT: 98.43 }],
    ['a number of an indicator above it', 'ตัวชี้วัดที่ 1\n98\nตัวชี้วัดที่ 2\n97.41', { 1: 98, 2: 97.41 }],
    ['whole numbers between bars', 'IIT 98 | EIT 87 | OIT 96 | รวม 94.10', { IIT: 98, EIT: 87, OIT: 96 }],
    ['a comma behind its number', '9.1,60.33\n9.2,70\nตัวชี้วัดที่ 1,60', { 9.1: 60.33, 9.2: 70, 1: 60 }],
    ['a grade behind a whole number', 'การใช้อำนาจ 98 อยู่ในระดับดี', { 3: 98 }],
    ['a dash for no remark', 'O12 100.00 -\nO13 0 -', { O12: 100, O13: 0 }],
    ['the same number again', 'O12 รายงานผลการดำเนินงานประจำปี 100 (ร้อยละ 100)', { O12: 100 }],
    ['codes and whole numbers among decimals', 'I1 95.12\nI3 98\nI4 100', { I1: 95.12, I3: 98, I4: 100 }],
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
    ['a whole number behind decimals', 'EIT 90.10 100\nO17 E-Service 0.00 100', ['EIT', 'O17'], [[], []]],
    ['a code, decimals and a whole number', 'I8 95.84 85', ['I8'], [[]]],
    ['a rank behind it', 'การปฏิบัติหน้าที่ 99.33 2\nการใช้งบประมาณ 97 3', ['1', '2'], [[], []]],
    ['two whole numbers', 'IIT 30 98\nการใช้อำนาจ 92 98', ['IIT', '3'], [[], []]],
    ["another year's behind it", 'O12 0 (เดิม 100)\nI2 89 (ปี 2564 62.09)', ['O12', 'I2'], [[0], [89]]],
    ['a mean behind it', 'O17 E-Service 100 (ค่าเฉลี่ยประเทศ 0)', ['O17'], [[100]]],
    ['an arrow to another', 'OIT 80.69 → 73\nการใช้อำนาจ 78.02→67', ['OIT', '3'], [[80.69], [78.02]]],
    ['no more than the year', 'คะแนนปี 2565: 94.19', [''], [[]]],
    ["only another year's", 'O12 รายงานผลการดำเนินงานประจำปี ปีก่อนได้ 100', ['O12'], [[]]],
    ['only a target', 'O1 โครงสร้าง เป้าหมาย 100\nO2 ข้อมูลผู้บริหาร คะแนนเต็ม 100', ['O1', 'O2'], [[], []]],
    ['two columns of whole numbers', 'การปฏิบัติหน้าที่,90,99\nการใช้งบประมาณ,91,97', ['1', '2'], [[], []]],
    ['codes in brackets', '(O8) Q&A 0   (O9) Social Network 100', ['O8', 'O9'], [[], [100]]],
    ['a rank between commas', 'การใช้อำนาจ,98.25,2\nการใช้งบประมาณ,97.41,3', ['3', '2'], [[], []]],
    ['a second whole number below it', 'การใช้อำนาจ\n98\n92\nการใช้งบประมาณ\n97\n95', ['3', '2'], [[], []]],
    ['a second score below it', 'O1 โครงสร้าง\n0\n100', ['O1'], [[]]],
    ['a remark right behind it', 'O12 100 ครบถ้วน\nO13 0 ไม่พบข้อมูล', ['O12', 'O13'], [[100], [0]]],
    ['a remark with a count', 'O12 รายงานผล 0.00 ขาดข้อมูล 2 รายการ', ['O12'], [[0]]],
    ['its first digit above', 'การปฏิบัติหน้าที่ 9\n9.33', ['1'], [[99.33]]],
    ['a hundred that the line cut', 'O1 โครงสร้าง 10\n0', ['O1'], [[100]]],
    ['decimals that the line cut', 'การปฏิบัติหน้าที่ 99.3\n3', ['1'], [[99.33]]],
    [
      'fractions, and one of one',
      'การปฏิบัติหน้าที่ 0.9933\nการใช้งบประมาณ .9741\nการใช้อำนาจ 1',
      ['1', '2', '3'],
      [[99.33], [97.41], [100]],
    ],
    ['numbers of a list in order', '1. 99.33\n2. 97.41\n3. 98', ['1', '2', '3'], [[99.33], [97.41], [98]]],
    ['some numbers in order', '1 99.33\n2 97.41\n3 98', ['1', '2', '3'], [[99.33], [97.41], [98]]],
    ['a misspelt name', 'การปฎิบัติหน้าที่ 99.33\nการป้องกันทุจริต 100', ['1', '10'], [[99.33], [100]]],
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

test('numbers in order without a name are the indicators where there are as many', () => {
  const points = ['99.33', '97.41', '98', '96.5', '95', '91', '92', '90', '80', '100'];
  const text = points.map((score, index) => `${index + 1} ${score}`).join('\n');
  expect(paste(text).scores).toEqual(
    Object.fromEntries(points.map((score, index) => [index + 1, Number(score)])),
  );
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

  test('gives no score to the group above it, whose name it does not begin with', () => {
    const text = 'EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก 100 100\nOIT แบบวัดการเปิดเผยข้อมูลสาธารณะ 100 91.00';
    const { pasted, scores } = paste(text);
    expect(scores).toEqual({ EIT: 100 });
    expect(pasted.lines[1]).toMatchObject({ as: 'doubt', id: 'OIT', points: null });
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
