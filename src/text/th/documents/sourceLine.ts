// The optional last line of a paper: where its numbers come from.
import type { Needs } from '../../needs';
import { uncertain } from '../uncertain';

export const sourceLine = {
  /** Before the name of the score tab, and after it. */
  scores: 'ที่มา: คะแนนจากแท็บ ',
  rules: (p: Needs<'year' | 'sure'>) => ` คำนวณตามเกณฑ์ปีงบประมาณ พ.ศ. ${p.year} (${p.sure})`,
  sure: 'มีแหล่งอ้างอิงโดยตรงทุกส่วน',
  unsure: (p: Needs<'parts'>) => `ส่วนที่ยังไม่มีแหล่งอ้างอิงโดยตรง: ${p.parts}`,
  parts: {
    weights: uncertain.weights,
    structure: uncertain.structure,
    grades: uncertain.grades,
    names: (p: Needs<'count'>) => `ชื่อของ ${p.count} ข้อ`,
  },
  /** Before the product's version, and after it. */
  product: ' จัดทำด้วย ITA ในแผ่นงาน รุ่น ',
  day: (p: Needs<'day'>) => ` เมื่อวันที่ ${p.day}`,
} as const;
