// The analysis and measures report, held against a published one of FY2565 (seed 003), and the rules of other years.
import { describe, expect, test } from '@jest/globals';
import { measuresReport } from '../../src/documents/measuresReport';
import { measuresReport as words } from '../../src/text/th/documents/measuresReport';
import { ALL } from '../domain/framework/shipped';
import { factsOf, itemScores } from './facts';
import { firstMissingInOrder, headingsOf, linesOf, tableOf, textOf } from './reading';
import { facts003 as facts } from './seed003';

describe('the report on the published result 92.51', () => {
  const tree = measuresReport(facts);
  const lines = linesOf(tree);

  test('has every heading of the published report in its order', () => {
    const headings = [
      ['title', 'การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ'],
      ['principle', 'หลักการประเมิน'],
      ['instruments', 'เครื่องมือในการประเมิน'],
      ['1', '1. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal Integrity and Transparency Assessment: IIT)'],
      ['2', '2. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (External Integrity and Transparency Assessment: EIT)'],
      ['3', '3. แบบวัดการเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency Assessment: OIT)'],
      ['criteria', 'หลักเกณฑ์การประเมินผล'],
      ['1 scoring', '1. การประมวลผลคะแนน'],
      ['2 grades', '2. คะแนนและระดับผลการประเมิน'],
      ['3 target', '3. ผลการประเมินตามเป้าหมาย'],
      ['measures of the office', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
      ['result', 'ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2565'],
      ['points to mend or keep', 'ประเด็นที่ต้องแก้ไข/ปรับปรุง/รักษาระดับ'],
      ['1 staff survey', '1. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)'],
      ['2 public survey', '2. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)'],
      ['3 open data', '3. แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)'],
      ['measures of no instrument', '4. เรื่องที่หน่วยงานกำหนดเพิ่มเติม'],
    ].map(([, ours]) => ours ?? '');
    expect(firstMissingInOrder(headingsOf(tree), headings)).toBeUndefined();
  });

  test('has a cover with the month', () => {
    const [cover] = tree.sections;
    expect(cover?.numbered).toBeUndefined();
    expect(
      firstMissingInOrder(linesOf({ ...tree, sections: cover ? [cover] : [] }), [
        'แบบรายงาน',
        'องค์การบริหารส่วนตำบลตัวอย่าง',
        'ตุลาคม 2565',
      ]),
    ).toBe(undefined);
  });

  test('explains the roll-up as the published table does', () => {
    const blocks = tree.sections.flatMap(section => section.blocks);
    const found = blocks.find(block => block.kind === 'table' && block.title.includes('การประมวลผลคะแนน'));
    expect(found).toMatchObject({ whole: true });
    const { head, rows } = tableOf(tree, 'การประมวลผลคะแนน');
    expect(head).toEqual([['คะแนน', 'แบบ IIT', 'แบบ EIT', 'แบบ OIT']]);
    expect(rows.map(([name]) => name)).toEqual([
      'คะแนนข้อคำถาม',
      'คะแนนตัวชี้วัดย่อย',
      'คะแนนตัวชี้วัด',
      'คะแนนแบบสำรวจ',
      'น้ำหนักแบบสำรวจ',
      'คะแนนรวม',
    ]);
    expect(rows[1]?.slice(1)).toEqual(['-', '-', 'ค่าเฉลี่ยของข้อคำถามในกลุ่ม']);
    expect(rows[2]?.slice(1)).toEqual([
      'ค่าเฉลี่ยของข้อคำถามในกลุ่ม',
      'ค่าเฉลี่ยของข้อคำถามในกลุ่ม',
      'ค่าเฉลี่ยของตัวชี้วัดย่อย',
    ]);
    expect(rows[4]).toEqual(['น้ำหนักแบบสำรวจ', 'ร้อยละ 30', 'ร้อยละ 30', 'ร้อยละ 40']);
  });

  test('lists the seven grades of the year with their totals', () => {
    const { head, rows } = tableOf(tree, 'ระดับผลการประเมิน');
    expect(head).toEqual([['คะแนนรวม', 'ระดับ']]);
    expect(rows).toEqual([
      ['95.00 – 100.00', 'AA'],
      ['85.00 – 94.99', 'A'],
      ['75.00 – 84.99', 'B'],
      ['65.00 – 74.99', 'C'],
      ['55.00 – 64.99', 'D'],
      ['50.00 – 54.99', 'E'],
      ['0.00 – 49.99', 'F'],
    ]);
  });

  test('tells target, announcement, result, what the grade means, and the points by instrument', () => {
    // The published report gives the national target twice, as 84 and as 80; ours once, as the office fills it in.
    expect(
      firstMissingInOrder(lines, [
        'ประเด็นที่ 21',
        '(พ.ศ. 2561 - 2580)',
        'ปีงบประมาณ พ.ศ. 2566',
        'ร้อยละ 80',
        '85 คะแนนขึ้นไป',
        '1 สิงหาคม 2565',
        '92.51 คะแนน อยู่ในระดับ A และผ่านเกณฑ์การประเมิน',
        'จากคะแนนเต็ม 100 จึงถึงเป้าหมาย',
        'ระดับ A หมายความว่า',
        'ราวร้อยละ 5 - 15 ',
        'ตัวชี้วัดที่ดำเนินการได้ดี',
        'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้คะแนน 99.00',
        'ตัวชี้วัดที่ควรแก้ไข',
        'ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้คะแนน 90.85',
        'I7 ',
        'I8 ',
        'I9 ',
        'ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 75.73',
        'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนน 85.46',
        'ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้คะแนน 100.00',
        'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนน 96.00',
        'O4 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน ได้คะแนน 100.00 ความเห็น: ควรเผยแพร่แผนทั้งเล่ม',
        'O8 Q&A ได้คะแนน 100.00 ความเห็น: ควรลบ',
        'O29 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ได้คะแนน 0.00 สาเหตุ ไม่มีขั้นตอน',
      ]),
    ).toBeUndefined();
  });

  test('has the plan by instrument under the published columns', () => {
    const tables = ['(IIT)', '(EIT)', '(OIT)', 'เรื่องที่หน่วยงาน'].map(name =>
      tableOf(tree, `ตารางมาตรการ ${nameOf(name)}`),
    );
    expect(tables.map(({ head }) => head)).toEqual(
      Array(4).fill([['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'การติดตามผล']]),
    );
    expect(tables.flatMap(({ rows }) => rows)).toEqual([
      [
        'ตัวชี้วัดที่ 2 การใช้งบประมาณ\nเปิดเผยการใช้เงิน',
        '1) รายงานทุกเดือน\n2) รับการตรวจสอบ',
        'สำนักปลัด\nกองคลัง',
        'ม.ค. 66 - เม.ย. 66',
        'สรุปผลภายในเดือนเมษายน 2566',
      ],
      [
        'ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน\nลดขั้นตอนบริการ',
        '1) ทำคู่มือ',
        'สำนักปลัด',
        'ม.ค. 66 - เม.ย. 66',
        'รายงานผู้บริหารทุกเดือน',
      ],
      [
        'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล\nทำแนวปฏิบัติเรื่องร้องเรียน',
        '1) ยกร่าง',
        'ทุกกอง',
        'ต.ค. 65 - เม.ย. 66',
        'เผยแพร่ภายในเดือนมกราคม 2566',
      ],
      ['ประชุมเตรียมความพร้อม', 'แต่งตั้งคณะทำงาน', 'สำนักปลัด', 'ม.ค. 66 - มี.ค. 66', 'รายงานการประชุม'],
    ]);
  });
});

/** The title of a table by the short name of its instrument. */
const nameOf = (short: string): string =>
  ({
    '(IIT)': 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
    '(EIT)': 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
    '(OIT)': 'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)',
  })[short] ?? short;

describe('the report of another year', () => {
  test('explains the floors of the instruments where the year has them, and no doubts of ours', () => {
    const tree = measuresReport(factsOf({ year: 2566, scores: {} }));
    expect(tableOf(tree, 'ระดับผลการประเมิน').rows).toEqual([
      ['95.00 – 100.00', 'ผ่านดีเยี่ยม', 'ไม่ต่ำกว่า 95.00'],
      ['85.00 – 100.00', 'ผ่านดี', 'ไม่ต่ำกว่า 85.00'],
      ['85.00 – 100.00', 'ผ่าน', '-'],
      ['70.00 – 84.99', 'ต้องปรับปรุง', '-'],
      ['0.00 – 69.99', 'ต้องปรับปรุงโดยด่วน', '-'],
    ]);
    expect(textOf(tree)).toContain('หากมีแบบวัดใดต่ำกว่า');
    // What is not certain is told in the window, not in a paper that somebody signs.
    expect(textOf(tree)).not.toContain('ตรวจสอบกับคู่มือ');
  });

  test.each([
    ['ผ่านดี', { 9: 96, 10: 96 }, 92, 92],
    ['ผ่าน', { 9: 100, 10: 100 }, 84, 90],
  ])('tells what %s means', (grade, openData, staff, outside) => {
    const surveys = { 1: staff, 2: staff, 3: staff, 4: staff, 5: staff, 6: outside, 7: outside, 8: outside };
    const text = textOf(measuresReport(factsOf({ year: 2566, scores: { ...surveys, ...openData } })));
    expect(text).toMatch(new RegExp(`อยู่ในระดับ ${grade} และผ่านเกณฑ์การประเมิน`));
    expect(text).toMatch(new RegExp(`ระดับ ${grade} หมายความว่า หน่วยงาน`));
  });

  test('has a meaning for every grade of every year', () => {
    const grades = ALL.flatMap(({ bands }) => bands.map(({ grade }) => grade));
    expect(grades.filter(grade => words.meanings[grade] === undefined)).toEqual([]);
  });

  test('leaves open what only the office knows', () => {
    const text = textOf(measuresReport(factsOf({ year: 2565, scores: {}, fields: { day: '' } })));
    expect(text).toContain('สำหรับปีงบประมาณ พ.ศ. 2565 ให้หน่วยงานของรัฐไม่น้อยกว่าร้อยละ .....');
    expect(text).toContain('เมื่อวันที่ .....');
    expect(text).toContain('เดือน ....');
  });

  test('says that a total below the pass mark misses the target', () => {
    const scores = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index + 1}`, 84.99]));
    const text = textOf(measuresReport(factsOf({ year: 2565, scores })));
    expect(text).toContain('84.99 คะแนน จากคะแนนเต็ม 100 จึงยังไม่ถึงเป้าหมาย');
  });

  test('without scores and plan says so under every instrument', () => {
    const text = textOf(measuresReport(factsOf({ year: 2565, scores: {} })));
    for (const id of ['IIT', 'EIT', 'OIT']) {
      expect(text).toContain(`ด้าน ${id} ยังไม่มีตัวชี้วัดที่คะแนนครบ`);
      expect(text).toMatch(new RegExp(`แผนปฏิบัติการยังไม่มีรายการของแบบวัด.* \\(${id}\\)`));
    }
    expect(text).not.toContain('หมายความว่า');
  });

  test('says that all items are full where each of them is known to be so', () => {
    const full = 'ได้คะแนนเต็มทุกข้อ';
    const times = (scores: Readonly<Record<string, number>>): number =>
      linesOf(measuresReport(factsOf({ year: 2565, scores }))).filter(line => line === full).length;
    expect(times({ ...itemScores(2565, 'OIT') })).toBe(1);
    const { O1: _, ...others } = itemScores(2565, 'OIT');
    expect(times(others)).toBe(0);
    expect(times({ 1: 100, 6: 100, 9: 100, 10: 100 })).toBe(0);
  });

  test('claims no remark of an assessor, nor that there is none', () => {
    const text = textOf(measuresReport(factsOf({ year: 2565, scores: { 1: 99, 6: 90, 9: 100, 10: 100 } })));
    expect(text).not.toContain('ไม่มีข้อ');
  });
});
