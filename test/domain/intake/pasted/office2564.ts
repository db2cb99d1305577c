// The published checklist of FY2564 as a result page prints it, with comments of our own.
import { nodeById } from '../../../../src/domain/framework/tree';
import { framework } from '../../../bundle/offices';
import type { Printed } from './renderings';

export const COMMENTS: Readonly<Record<string, string>> = {
  O1: 'แผนผังยังขาด ฝ่ายการเมือง จึงไม่เห็น ผู้บริหารท้องถิ่น',
  O8: 'มีแต่คำถามที่พบบ่อย ผู้อ่านถามกลับ ไม่ได้',
  O23: 'ขาดข้อมูลเดือน ต.ค. 2563 และเดือน มี.ค. 2564 ซึ่งมีการจัดซื้อ 5 รายการ',
  O27: 'หลักเกณฑ์มีไม่ครบ ทั้ง 5 เรื่องที่กำหนด',
  O29: 'เป็นคู่มือ เรื่องร้องทุกข์ทั่วไป ตามที่แจ้งใน O31 เมื่อปี 2563 แล้ว',
  O33: 'ครั้งหน้า ควรแนบภาพข่าวด้วย',
};
const LOST = new Set(['O1', 'O8', 'O23', 'O27', 'O29']);

/** Indicators 9 and 10 as entered, the first 33 items under their sub-headings. */
export function checklist2564(): readonly Printed[] {
  const parts = nodeById(framework(2564), '9')?.children ?? [];
  return parts.flatMap(part => [
    `ตัวชี้วัดย่อยที่ ${part.id} ${part.name}`,
    ...part.children.map(({ id, name }) => ({
      code: id,
      name,
      comment: COMMENTS[id] ?? '',
      score: LOST.has(id) ? '0.00' : '100.00',
    })),
  ]);
}

/** What the page shows side by side above the checklist. */
export const BOX = [
  'รายละเอียดผลการประเมิน ประจำปีงบประมาณ 2564\t\tคะแนนเฉลี่ย\t\tคะแนนเฉลี่ย\t',
  'OIT\tคะแนนเฉลี่ย\tOIT\tคะแนนเฉลี่ย\t\t',
  '9 การเปิดเผยข้อมูล\t83.70\t10 การป้องกันการทุจริต\t100.00\t\t',
].join('\n');

export const EXPECTED: Readonly<Record<string, number>> = Object.fromEntries(
  checklist2564().flatMap(row => (typeof row === 'string' ? [] : [[row.code, Number(row.score)] as const])),
);
