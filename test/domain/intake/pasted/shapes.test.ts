// The shapes in which people paste rows, one example of each. Laws try the same on any table.
import { describe, expect, test } from '@jest/globals';
import { paste } from './reading';

/** The lines that are rows or doubts: what each is about, and the score that is used. */
const rowsOf = (text: string): readonly (readonly [string, number | null])[] =>
  paste(text).pasted.lines.flatMap(({ as, id, points }) =>
    as === 'row' || as === 'doubt' ? [[id, points] as const] : [],
  );

describe('a row is read', () => {
  test.each([
    ['behind a word of heads', 'ค่าคะแนน IIT\n98\nผลการประเมิน EIT 87', { IIT: 98, EIT: 87 }],
    ['behind a word that leads to it', 'ค่าคะแนน IIT เท่ากับ\n98', { IIT: 98 }],
    ['behind a mark of a list', '- การใช้อำนาจ 98\n•\tการใช้งบประมาณ\t97.41', { 2: 97.41, 3: 98 }],
    ['behind a mark, its score below it', '- การใช้อำนาจ\n 98.00\n- การใช้งบประมาณ\n 97', { 2: 97, 3: 98 }],
    ['behind a letter that counts', 'ก. การใช้อำนาจ 98.00\nข. การใช้งบประมาณ 97.41', { 2: 97.41, 3: 98 }],
    ['behind a sign that decorates', '📌 IIT 88.89\n✅ O1 100', { IIT: 88.89, O1: 100 }],
    ['behind signs of a quoted mail', '> การใช้อำนาจ 98.00\n>> การใช้งบประมาณ 97', { 2: 97, 3: 98 }],
    ['behind the year', 'ปี 2564 IIT 80.10\nปี 2565 IIT 88.89', { IIT: 88.89 }],
    [
      'in a message of several lines',
      '10:21\tปลัด\t"IIT 88.89\nEIT 81.87"\n10:25\tเอ\tค่ะ',
      { IIT: 88.89, EIT: 81.87 },
    ],
    ['in messages between spaces', '10:21 พี่ เอ O1 100\n10:22 พี่ เอ O2 0', { O1: 100, O2: 0 }],
    ['in cells one below the other', '1\nการใช้อำนาจ\n98\n2\nการใช้งบประมาณ\n97.41', { 2: 97.41, 3: 98 }],
    ['below its head', 'O1 O2 O3\n100 0 100', { O1: 100, O2: 0, O3: 100 }],
    ['below heads that are names', 'การใช้งบประมาณ การใช้อำนาจ รวม\n97 98 97.5', { 2: 97, 3: 98 }],
    ['beside its year, below heads', 'ปี IIT EIT\n2565 88 81.87\n2564 80.10 79', { IIT: 88, EIT: 81.87 }],
    ['behind the codes of its items', 'ตัวชี้วัดที่ 2 การใช้งบประมาณ (I7-I12)\n97.41', { 2: 97.41 }],
    [
      'behind the end of its title',
      'O9 Social\nNetwork 100\nO32 ช่องทางการรับฟังความคิด\nเห็น 0',
      { O9: 100, O32: 0 },
    ],
    [
      'below a list of contents',
      'การใช้งบประมาณ ..... 3\nการใช้อำนาจ ..... 5\n\nการใช้งบประมาณ 97\nการใช้อำนาจ 98',
      { 2: 97, 3: 98 },
    ],
    ['beside its full mark', 'O1,โครงสร้าง,100,0\nO2,ข้อมูลผู้บริหาร,100,100', { O1: 0, O2: 100 }],
  ])('%s', (_, text, scores) => {
    expect(paste(text).scores).toEqual(scores);
  });

  test('that says that the item was not assessed', () => {
    expect([...paste('O16 ไม่ถูกประเมิน\nO17 : ไม่ประเมิน').intake.excluded]).toEqual(['O16', 'O17']);
  });
});

describe('a row is asked about', () => {
  test.each([
    ['1 and 0 for items', 'O1 1\nO2 0', ['O1', 'O2']],
    ['ticks below items', 'O1 O2\n✓ ✗', ['O1', 'O2']],
    ['1 and 0 below items', 'O1 O2 O3\n1 0 1', ['O1', 'O2', 'O3']],
    ['words for items', 'O1 ได้\nO2 ไม่ได้', ['O1', 'O2']],
    ['ticks behind items', 'O1 ✓\nO2: ✗', ['O1', 'O2']],
    ['ticks in front of items', '✅ O1 โครงสร้าง\n☐ O2', ['O1', 'O2']],
    ['words for what is not known', 'O15 -\nO16 N/A', ['O15', 'O16']],
    ['words beside full marks', 'O1\tก\t100\tได้\nO2\tข\t100\tไม่ได้', ['O1', 'O2']],
    ['fewer numbers than heads', 'O1 O2 O3\n100 0', ['O1', 'O2', 'O3']],
    ['names and pages alone', 'การใช้งบประมาณ 23\nการใช้อำนาจ 25', ['2', '3']],
    ['several numbers behind a code', 'E9;80;70', ['E9']],
    ['a number between two names', 'การใช้งบประมาณ\n98\n98\nการใช้อำนาจ', ['3']],
    ['the end of a title that no year knows', 'O1 โครงสร้าง\nอื่นใด 100', ['O1']],
  ])('with %s', (_, text, ids) => {
    const rows = rowsOf(text);
    for (const id of ids) expect(rows).toContainEqual([id, null]);
  });

  test.each(['> O1 0', 'แก้ไข O1 เป็น 0', 'O1 โครงสร้าง 0', '* O1 = 50'])(
    'where another line gives it another score: %s',
    second => {
      expect(rowsOf(`O1 โครงสร้าง 100\nO2 ข้อมูลผู้บริหาร 100\n\n${second}`)).toEqual([
        ['O1', null],
        ['O2', 100],
        ['O1', null],
      ]);
    },
  );

  test.each(['> O1 100', '(ดู O1)', 'O1 ปีก่อน', '- 3 -'])(
    'not where another line gives it no other score: %s',
    second => {
      expect(paste(`O1 โครงสร้าง 100\nIIT 98.43\n${second}`).scores).toEqual({ O1: 100, IIT: 98.43 });
    },
  );
});

describe('what is no row stays none', () => {
  test.each([
    ['an agenda', '09.30 น. ประชุมเรื่อง OIT\n- รายงานผลการดำเนินงานประจำปี'],
    ['names without numbers', '- O1 โครงสร้าง ต้องเพิ่มผังของส่วนราชการทุกส่วน\n- การใช้อำนาจ ควรปรับปรุงการมอบหมายงาน'],
  ])('%s', (_, text) => {
    expect(paste(text).scores).toEqual({});
  });
});
