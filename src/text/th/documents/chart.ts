// Words of the chart of the indicators: its title, what stands in the picture, and what is told to readers who do not see it.

type Params = Readonly<Record<string, string | number>>;

export const chart = {
  title: 'แผนภูมิคะแนนรายตัวชี้วัดเทียบกับเกณฑ์',
  /** Above numbers and names. */
  indicator: 'ตัวชี้วัดที่',
  mark: (p: Params) => `เกณฑ์ ${p.pass}`,
  provisional: 'คะแนนชั่วคราว',
  /** Beside a score below the mark, so that it is told without colour. */
  belowSign: '▼',

  told: {
    shows: (p: Params) => `แผนภูมิแท่งเทียบคะแนนรายตัวชี้วัดกับเกณฑ์ ${p.pass} คะแนน เรียงตามอันดับ`,
    /** Where the scores of some are not complete, which may still become higher or lower. */
    ofComplete: 'ในตัวชี้วัดที่คะแนนครบ',
    extremes: (p: Params) => `สูงสุดคือ ${p.highest} ต่ำสุดคือ ${p.lowest}`,
    alike: (p: Params) => `ทุกตัวชี้วัดได้ ${p.points} คะแนน`,
    named: (p: Params) => `${p.names} ได้ ${p.points} คะแนน`,
    several: (p: Params) => `${p.count} ตัวชี้วัด ได้ตัวชี้วัดละ ${p.points} คะแนน`,
    reaches: (p: Params) => `ผ่านเกณฑ์ ${p.count} ตัวชี้วัด`,
    below: (p: Params) => `ไม่ผ่านเกณฑ์ ${p.count} ตัวชี้วัด`,
    provisional: (p: Params) => `คะแนนชั่วคราว ${p.count} ตัวชี้วัด`,
    none: (p: Params) => `ยังไม่มีคะแนน ${p.count} ตัวชี้วัด`,
  },
} as const;
