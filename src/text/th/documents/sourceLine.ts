// The optional last line of a paper: where its numbers come from.
import { uncertain } from '../uncertain';

type Params = Readonly<Record<string, string | number>>;

export const sourceLine = {
  /** Before the name of the score tab, and after it. */
  scores: 'ที่มา: คะแนนจากแท็บ ',
  rules: (p: Params) => ` คำนวณตามเกณฑ์ปีงบประมาณ พ.ศ. ${p.year} (${p.sure})`,
  sure: 'มีแหล่งอ้างอิงโดยตรงทุกส่วน',
  unsure: (p: Params) => `ส่วนที่ยังไม่มีแหล่งอ้างอิงโดยตรง: ${p.parts}`,
  parts: {
    weights: uncertain.weights,
    structure: uncertain.structure,
    grades: uncertain.grades,
    names: (p: Params) => `ชื่อของ ${p.count} ข้อ`,
  },
  /** Before the product's version, and after it. */
  product: ' จัดทำด้วย ITA ในแผ่นงาน รุ่น ',
  day: (p: Params) => ` เมื่อวันที่ ${p.day}`,
} as const;
