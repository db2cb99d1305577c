// The office of a published memo on open-data items (FY2564): its scores, with comments in words of our own.
import { factsOf, itemScores } from './facts';

/** Items without points, and why. */
export const LOST = {
  O1: 'ผังไม่มีฝ่ายการเมือง',
  O8: 'ไม่มีช่องให้ถาม',
  O23: 'ขาดข้อมูลเดือนตุลาคม 2563 กับเดือนมีนาคม 2564',
  O27: 'ขาดบางเรื่องจากห้าเรื่อง',
  O29: 'เป็นคู่มือเรื่องทั่วไป',
};

export const facts004 = factsOf({
  year: 2564,
  scores: itemScores(2564, 'OIT', Object.keys(LOST)),
  comments: { ...LOST, O33: 'ควรแนบภาพกิจกรรม' },
  fields: { day: '2 กุมภาพันธ์ 2565', number: 'ตย 77201/' },
});
