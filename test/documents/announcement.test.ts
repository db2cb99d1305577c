// The announcement of measures: result, numbered clauses from the plan, day and signature.
import { describe, expect, test } from '@jest/globals';
import { announcement } from '../../src/documents/announcement';
import type { DocumentFields, PlanLine } from '../../src/documents/facts';
import { factsOf, itemScores, planLine } from './facts';
import { firstMissingInOrder, linesOf, textOf } from './reading';

const SCORES = {
  ...{ 1: 99.33, 2: 97.41, 3: 98, 4: 98.75, 5: 98.66, 6: 91.79, 7: 89.43, 8: 81.13 },
  ...itemScores(2565, 'OIT', ['O12', 'O17', 'O20']),
};

const PLAN: readonly PlanLine[] = [
  planLine({
    instrument: 'OIT',
    measure: 'รายงานผลให้ครบหัวข้อ',
    responsible: '1. สำนักปลัด\n2. กองคลัง',
    start: 'ต.ค. 65',
    end: 'ธ.ค. 65',
  }),
  planLine({ instrument: 'EIT', measure: 'ลดขั้นตอนบริการ' }),
  planLine({ instrument: 'OIT', steps: '1. ตรวจทุกเดือน\n2. รายงาน' }),
  planLine({ instrument: 'EIT', measure: 'ลดขั้นตอนบริการ' }),
  planLine({ instrument: 'OIT', code: 'O20', point: 'แผนการใช้จ่าย' }),
  planLine({ measure: 'เรื่องของหน่วยงานเอง' }),
];

const announced = (plan: readonly PlanLine[], fields: Partial<DocumentFields> = {}) =>
  announcement(factsOf({ year: 2565, scores: SCORES, plan, fields }));

describe('the announcement', () => {
  test('has emblem space, heading, subject, result, measures, day and signature in order', () => {
    const order = [
      'ตราครุฑ',
      'ประกาศองค์การบริหารส่วนตำบลตัวอย่าง',
      'เรื่อง มาตรการ',
      '2566',
      '94.19',
      'ข้อ 1',
      'ข้อ 2',
      'ข้อ 3',
      'จึงประกาศให้ทราบโดยทั่วกัน',
      'ประกาศ ณ วันที่ 2 ตุลาคม พ.ศ. 2565',
      'นายก อบต.',
    ];
    expect(firstMissingInOrder(linesOf(announced(PLAN)), order)).toBeUndefined();
  });

  test('numbers the measures within their instrument, in the order of the plan, each once', () => {
    const clauses = linesOf(announced(PLAN)).filter(line => /^(?:ข้อ )?\d/.test(line));
    expect(clauses).toEqual([
      expect.stringMatching(/^ข้อ 1 .*IIT/),
      expect.stringMatching(/^ข้อ 2 .*EIT/),
      '2.1 ลดขั้นตอนบริการ',
      expect.stringMatching(/^ข้อ 3 .*OIT/),
      '3.1 รายงานผลให้ครบหัวข้อ โดยให้สำนักปลัดและกองคลังเป็นผู้รับผิดชอบ ดำเนินการระหว่างเดือนตุลาคม 2565 ถึงเดือนธันวาคม 2565',
      '3.2 1. ตรวจทุกเดือน\n2. รายงาน',
      '3.3 O20 แผนการใช้จ่าย ยังไม่ได้กำหนดมาตรการ',
      'ข้อ 4 มาตรการที่หน่วยงานกำหนดเพิ่มเติม ให้ดำเนินการ ดังนี้',
      '4.1 เรื่องของหน่วยงานเอง',
      expect.stringMatching(/^ข้อ 5 ให้หัวหน้าส่วนราชการ/),
    ]);
  });

  test('says of an instrument without measures that its standard is kept', () => {
    const kept = linesOf(announced(PLAN)).filter(line => line.includes('ไม่มีมาตรการเพิ่มเติม'));
    expect(kept).toEqual([expect.stringMatching(/^ข้อ 1 .*\(IIT\) ไม่มีมาตรการเพิ่มเติม/)]);
  });

  test('says nothing of an instrument that was not assessed', () => {
    const plan = [planLine({ instrument: 'EIT', measure: 'ลดขั้นตอนบริการ' })];
    const text = textOf(announcement(factsOf({ year: 2565, scores: SCORES, excluded: ['IIT'], plan })));
    expect(text).not.toContain('(IIT)');
    expect(text).toContain('(OIT) ไม่มีมาตรการเพิ่มเติม');
  });

  test('says who is responsible without a word that the measure has already', () => {
    const one = { instrument: 'OIT', responsible: 'กองคลัง', end: 'มี.ค. 66' };
    const lines = linesOf(announced([planLine({ ...one, measure: 'รายงานโดยครบถ้วน' })]));
    expect(lines).toContain(
      '2.1 รายงานโดยครบถ้วน ทั้งนี้ ให้กองคลังเป็นผู้รับผิดชอบ ดำเนินการให้แล้วเสร็จภายในเดือนมีนาคม 2566',
    );
    const timed = linesOf(announced([planLine({ ...one, responsible: '', measure: 'รายงาน' })]));
    expect(timed).toContain('2.1 รายงาน โดยดำเนินการให้แล้วเสร็จภายในเดือนมีนาคม 2566');
  });

  test('says so in one clause of all instruments that have none', () => {
    const clauses = linesOf(announced([planLine({ instrument: 'EIT', measure: 'ลดขั้นตอนบริการ' })]));
    expect(clauses.filter(line => line.startsWith('ข้อ'))).toEqual([
      expect.stringMatching(/^ข้อ 1 .*\(IIT\) และ.*\(OIT\) ไม่มีมาตรการเพิ่มเติม/),
      expect.stringMatching(/^ข้อ 2 .*\(EIT\) ให้ดำเนินการ ดังนี้$/),
      expect.stringMatching(/^ข้อ 3 ให้หัวหน้าส่วนราชการ/),
    ]);
  });

  test('says of a plan without rows that measures are not decided, not that there is nothing to do', () => {
    const lines = linesOf(announced([]));
    expect(lines.filter(line => line.includes('ยังไม่ได้กำหนดมาตรการ'))).toEqual([
      'ข้อ 1 ยังไม่ได้กำหนดมาตรการในแผนปฏิบัติการ',
    ]);
    expect(lines.join()).not.toContain('ไม่มีมาตรการเพิ่มเติม');
  });

  test('leaves day, office and name open where they are not known, and invents no name', () => {
    const tree = announced(PLAN, { day: '', agency: '', chief: { name: '', position: '' } });
    expect(textOf(tree)).toContain('ประกาศ ณ วันที่ ......... เดือน');
    expect(textOf(tree)).toContain('ประกาศ.....');
    const [section] = tree.sections;
    expect(section?.blocks[section.blocks.length - 1]).toMatchObject({
      kind: 'signature',
      name: '',
      bare: true,
    });
  });

  test.each([
    ['21 พฤศจิกายน 2569', '21 พฤศจิกายน พ.ศ. 2569'],
    ['๒๑ พฤศจิกายน ๒๕๖๙ ', '๒๑ พฤศจิกายน พ.ศ. ๒๕๖๙'],
    ['21 พฤศจิกายน พ.ศ. 2569', '21 พฤศจิกายน พ.ศ. 2569'],
    ['21 พฤศจิกายน พ.ศ.2569', '21 พฤศจิกายน พ.ศ.2569'],
    ['21 พ.ย. 69', '21 พฤศจิกายน พ.ศ. 2569'],
    ['21/11/2569', '21 พฤศจิกายน พ.ศ. 2569'],
    ['21 พ.ย. 26', '21 พ.ย. 26'],
    ['21 พฤศจิกายน 2026', '21 พฤศจิกายน 2026'],
  ])('tells the era of the day: %s', (day, printed) => {
    expect(linesOf(announced(PLAN, { day }))).toContain(`ประกาศ ณ วันที่ ${printed}`);
  });

  test('has the words of the office where it has any', () => {
    const text = textOf(announced(PLAN, { texts: { 'announcement.duty': 'ให้กองคลังรายงานทุกเดือน' } }));
    expect(text).toContain('ข้อ 5 ให้กองคลังรายงานทุกเดือน');
    expect(text).not.toContain('ให้หัวหน้าส่วนราชการ');
  });

  test('tells of scores that are not complete', () => {
    const text = textOf(announcement(factsOf({ year: 2567, scores: { 1: 90 } })));
    expect(text).toContain('ยังไม่ครบ');
  });
});
