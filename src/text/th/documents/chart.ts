// Words of the chart of the indicators: its title, what stands in the picture, and what is told to readers who do not see it.
import type { Needs } from '../../needs';

export const chart = {
  title: 'แผนภูมิคะแนนรายตัวชี้วัดเทียบกับเกณฑ์',
  /** Above numbers and names. */
  indicator: 'ตัวชี้วัดที่',
  mark: (p: Needs<'pass'>) => `เกณฑ์ ${p.pass}`,
  provisional: 'คะแนนชั่วคราว',
  /** Beside a score below the mark, so that it is told without colour. */
  belowSign: '▼',

  told: {
    shows: (p: Needs<'pass'>) => `แผนภูมิแท่งเทียบคะแนนรายตัวชี้วัดกับเกณฑ์ ${p.pass} คะแนน เรียงตามอันดับ`,
    /** Where the scores of some are not complete, which may still become higher or lower. */
    ofComplete: 'ในตัวชี้วัดที่คะแนนครบ',
    extremes: (p: Needs<'highest' | 'lowest'>) => `สูงสุดคือ ${p.highest} ต่ำสุดคือ ${p.lowest}`,
    alike: (p: Needs<'points'>) => `ทุกตัวชี้วัดได้ ${p.points} คะแนน`,
    named: (p: Needs<'names' | 'points'>) => `${p.names} ได้ ${p.points} คะแนน`,
    several: (p: Needs<'count' | 'points'>) => `${p.count} ตัวชี้วัด ได้ตัวชี้วัดละ ${p.points} คะแนน`,
    reaches: (p: Needs<'count'>) => `ผ่านเกณฑ์ ${p.count} ตัวชี้วัด`,
    below: (p: Needs<'count'>) => `ไม่ผ่านเกณฑ์ ${p.count} ตัวชี้วัด`,
    provisional: (p: Needs<'count'>) => `คะแนนชั่วคราว ${p.count} ตัวชี้วัด`,
    none: (p: Needs<'count'>) => `ยังไม่มีคะแนน ${p.count} ตัวชี้วัด`,
  },
} as const;
