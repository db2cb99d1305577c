// Words of the picture of the result for the notice board.
import type { Needs } from '../../needs';

export const poster = {
  assessment: 'ผลการประเมินคุณธรรมและความโปร่งใส (ITA)',
  year: (p: Needs<'year'>) => `ประจำปีงบประมาณ พ.ศ. ${p.year}`,
  noAgency: 'ยังไม่ได้ระบุชื่อหน่วยงาน',

  total: 'คะแนนรวม',
  outOf: 'เต็ม 100 คะแนน',
  grade: 'ระดับผลการประเมิน',
  noGrade: 'ยังไม่มีระดับ',
  passed: (p: Needs<'mark'>) => `✓ ผ่านเกณฑ์ (ตั้งแต่ ${p.mark} คะแนน)`,
  failed: (p: Needs<'mark'>) => `ยังไม่ผ่านเกณฑ์ (ตั้งแต่ ${p.mark} คะแนน)`,
  provisional: (p: Needs<'known'>) => `คะแนนชั่วคราว มีข้อมูลร้อยละ ${p.known}`,
  noScores: 'ยังไม่มีคะแนน',

  /** In the place of points. */
  noScore: 'ยังไม่มี',
  excluded: 'ไม่ประเมิน',
  partial: (p: Needs<'points'>) => `ชั่วคราว ${p.points}`,

  indicators: 'คะแนนรายตัวชี้วัด',
  reaches: 'ถึงเกณฑ์',
  below: 'ต่ำกว่าเกณฑ์',
  belowSign: '▼',
  cutoff: (p: Needs<'cutoff'>) => `เกณฑ์ ${p.cutoff}`,

  highest: 'คะแนนสูงสุด',
  lowest: 'มุ่งพัฒนาต่อ',
  indicator: (p: Needs<'name' | 'points'>) => `${p.name} ${p.points}`,
  several: (p: Needs<'count' | 'points'>) => `${p.count} ตัวชี้วัด ได้ตัวชี้วัดละ ${p.points}`,
  allAlike: 'ทุกตัวชี้วัดได้คะแนนเท่ากัน จะรักษาและพัฒนาต่อไป',
  noRanking: 'ยังไม่มีตัวชี้วัดที่คะแนนครบ',
  /** The office may put its own words. */
  texts: {
    thanks: 'ขอขอบคุณทุกความคิดเห็นจากบุคลากรและประชาชน หน่วยงานจะนำไปปรับปรุงงานให้ดียิ่งขึ้น',
  },

  /** For readers who do not see the picture. */
  told: (p: Needs<'year' | 'agency' | 'total' | 'grade'>) =>
    `ภาพสรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${p.year} ${p.agency} คะแนนรวม ${p.total} ระดับ ${p.grade}`,
} as const;
