import { describe, expect, test } from '@jest/globals';
import { yearsInPasted } from '../../../../src/domain/intake/pasted/years';
import { paste } from './reading';

const linesOf = (text: string) =>
  paste(text).pasted.lines.map(({ as, id, points }) => [as, id, points] as const);

describe('a line that cannot be used', () => {
  test.each([
    ['a number with a space in it', 'I7 การรับรู้แผน 9 7.41', '9 7.41'],
    ['two numbers', 'I7 การรับรู้แผน 95.00 97.00', '95.00 97.00'],
    ['a lost decimal point', 'I7   การรับรู้แผน   974.1', '974.1'],
  ])('is kept with its text: %s', (_, text, score) => {
    const { pasted, intake } = paste(text);
    expect(pasted.rows).toMatchObject([{ code: 'I7', score }]);
    expect([...intake.refused]).toEqual(['I7']);
    expect(pasted.lines).toMatchObject([{ as: 'doubt', id: 'I7', points: null }]);
  });

  test('is kept where only its code cannot be read', () => {
    const { pasted, intake } = paste('1๗ การรับรู้แผน 97.00\nO44 รายการอื่น 100.00');
    expect(pasted.rows.map(({ score }) => score)).toEqual([97, 100]);
    expect(intake.scores.size).toBe(0);
    expect(intake.findings.map(({ code }) => code)).toEqual(['unreadableCode', 'noSuchItem']);
  });

  test('is kept where the year has no such item, whatever its number looks like', () => {
    const { pasted, intake } = paste('O1 โครงสร้าง 100\nO99 รายการอื่น 50\nO2 ข้อมูลผู้บริหาร 100');
    expect(pasted.lines.map(({ as }) => as)).toEqual(['row', 'doubt', 'row']);
    expect(pasted.rows[1]).toMatchObject({ code: 'O99', name: 'รายการอื่น', score: 50 });
    expect(intake.findings.map(({ code, subject }) => [code, subject])).toContainEqual(['noSuchItem', 'O99']);
  });

  test('is kept where a score has no code', () => {
    const { pasted, intake } = paste('O1\tโครงสร้าง\t100.00\n\t\t0.00');
    expect(Object.fromEntries(intake.scores)).toEqual({ O1: 100 });
    expect(pasted.counts).toEqual({ rows: 2, scored: 1, doubts: 1 });
  });

  test('makes the row above a doubt too, where a remark begins with a code', () => {
    const { scores, pasted } = paste('O22\nประกาศต่าง ๆ\nO2 ของปีก่อนครบกว่า\n100.00\nO24\nรายงานผล\n0.00');
    expect(scores).toEqual({ O24: 0 });
    expect(pasted.counts.doubts).toBe(2);
  });
});

describe('a number that is no score', () => {
  test('ends a title', () => {
    expect(paste('O10 แผนดำเนินงานประจำปี 2564\nO11 รายงาน รอบ 6\nเดือน 100.00').scores).toEqual({ O11: 100 });
  });

  test('is a page', () => {
    expect(paste('O1 โครงสร้าง 100.00\nO2 ข้อมูลผู้บริหาร\n2\nO3 อำนาจหน้าที่ 100.00').scores).toEqual({
      O1: 100,
      O3: 100,
    });
  });

  test('stands in prose', () => {
    expect(
      linesOf('ในปีนี้ได้ร้อยละ 94.19\n๒. ข้อเท็จจริง ได้คะแนนทั้งหมดคิดเป็นร้อยละ ๙๑.๘๕ และต้องแก้ไขโดยเร่งด่วนต่อไป'),
    ).toEqual([
      ['skipped', '', null],
      ['skipped', '', null],
    ]);
  });
});

describe('how lines are shown', () => {
  test('names rows, what goes on, heads, titles and the rest', () => {
    const text = [
      'ผลการประเมิน ประจำปีงบประมาณ 2565',
      '',
      'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน',
      'ข้อ ประเด็นการตรวจ ความคิดเห็น คะแนน',
      'O1',
      'โครงสร้าง',
      '0.00',
      'O2 ข้อมูลผู้บริหาร ไม่ประเมิน',
      'O3   อำนาจหน้าที่   ไม่ประเมิน',
      'คะแนนรวม ITA 94.19',
      '',
      'จึงเรียนมาเพื่อโปรดทราบ',
    ].join('\n');
    expect(linesOf(text)).toEqual([
      ['title', '', null],
      ['blank', '', null],
      ['heading', '', null],
      ['heading', '', null],
      ['row', 'O1', 0],
      ['continues', '', null],
      ['continues', '', null],
      ['row', 'O2', null],
      ['row', 'O3', null],
      ['row', 'TOTAL', 94.19],
      ['blank', '', null],
      ['skipped', '', null],
    ]);
  });

  test('says outright what prose says outright', () => {
    const { pasted } = paste('O๑๗ E-Service ได้คะแนน ๐.๐๐ สาเหตุ ไม่ชัดเจน');
    expect(pasted.rows).toEqual([{ code: 'O17', name: 'E-Service', score: 0, comment: 'สาเหตุ ไม่ชัดเจน' }]);
  });
});

describe('markup', () => {
  test('spans rows and columns', () => {
    const row = (cells: string): string => `<tr>${cells}</tr>`;
    const { scores } = paste(
      `<table>${row('<th>เครื่องมือ</th><th>ข้อ</th><th>คะแนน</th>')}${row('<td rowspan="2">OIT</td><td>O1</td><td>100</td>')}${row('<td>O2</td><td>0</td>')}${row('<td colspan="3">จบตาราง</td>')}</table>`,
    );
    expect(scores).toEqual({ O1: 100, O2: 0 });
  });

  test('is read where only remains of it are left', () => {
    expect(
      paste(
        '<td>O1</td><td>โครงสร้าง</td><td>&nbsp;</td><td>&#49;00.00</td>\n<td>O2</td><td>ข้อมูล</td><td></td><td>0.00</td>',
      ).scores,
    ).toEqual({ O1: 100, O2: 0 });
    expect(paste('<p>O1 โครงสร้าง 100.00</p><p>O2 ข้อมูลผู้บริหาร 0.00<br>O3 อำนาจหน้าที่ 100.00</p>').scores).toEqual(
      { O1: 100, O2: 0, O3: 100 },
    );
  });
});

describe('yearsInPasted', () => {
  test('gives the year named most often first, and none that a comment names', () => {
    const text = 'แผนของปี 2566\nผลประเมิน พ.ศ. ๒๕๖๕\nปีงบประมาณ 2565\nO1\tโครงสร้าง\tของปี 2563\t0';
    expect(yearsInPasted(text)).toEqual([2565, 2566]);
    expect(yearsInPasted('')).toEqual([]);
  });
});

describe('long text', () => {
  test.each([
    ['one line', `O1 ${'คำ '.repeat(60_000)}5 0.00`],
    ['one code a line', 'O1\n'.repeat(60_000)],
    ['digits behind an instrument', `IIT ${'1'.repeat(200_000)}ก\nIIT (${'1'.repeat(40)}ก\t100`],
    ['bars', '|'.repeat(200_000)],
    ['tags that never end', '<td <a'.repeat(33_000)],
  ])('of 200,000 characters is read: %s', (_, text) => {
    expect(paste(text).intake.scores.size).toBe(0);
  });
});

describe('a number that is not the score', () => {
  test.each(['ถูกหัก', 'ขาดอีก', 'คาดว่าจะได้', 'ต่ำกว่า', 'เพิ่มขึ้น'])('is asked about behind "%s"', words => {
    expect(linesOf(`O8 Q&A ${words} 100\nO8 Q&A ${words} 100 คะแนน`)).toEqual([
      ['doubt', 'O8', null],
      ['doubt', 'O8', null],
    ]);
  });

  test('is asked about no more where the words are a remark', () => {
    expect(paste('O8 Q&A ขาดช่องทางถามตอบ 0').scores).toEqual({ O8: 0 });
  });

  test('is the full mark in front of what was got', () => {
    expect(paste('O5 ข้อมูลการติดต่อ คะแนนเต็ม 100 คะแนน ได้ 0 คะแนน').scores).toEqual({ O5: 0 });
    expect(paste('การใช้อำนาจ (คะแนนเต็ม 100) ได้ 98.00').scores).toEqual({ 3: 98 });
    expect(paste('O5 เต็ม 100 ได้รับ 0').scores).toEqual({ O5: 0 });
  });
});

describe('two numbers below a name', () => {
  test.each(['\n', '\n\n'])('are both in doubt, as last year and this year may be', between => {
    const cells = [
      'ตัวชี้วัด',
      'ปี 2564',
      'ปี 2565',
      'การใช้อำนาจ',
      '95.11',
      '98.00',
      'การใช้งบประมาณ',
      '91.11',
      '92.00',
    ];
    const { pasted, scores } = paste(cells.join(between));
    expect(scores).toEqual({});
    expect(pasted.counts).toMatchObject({ scored: 0, doubts: 4 });
  });

  test('leave the first one be where the second is none, or the same', () => {
    expect(paste('การใช้อำนาจ\n95.11\n1.20\nการใช้งบประมาณ\n91.11\n91.11').scores).toEqual({
      2: 91.11,
      3: 95.11,
    });
  });
});
