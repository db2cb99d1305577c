// Words that several documents share: heads of memos, signatures, columns, and what is printed where data is missing.

type Params = Readonly<Record<string, string | number>>;

export const parts = {
  /** What is left open to be written by hand. */
  dots: '................................',
  assessment: 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ',
  fiscalYear: (p: Params) => `ประจำปีงบประมาณ พ.ศ. ${p.year}`,

  memo: {
    emblem: 'ที่ว่างสำหรับตราครุฑ (หน่วยงานใส่เอง)',
    title: 'บันทึกข้อความ',
    unit: 'ส่วนราชการ',
    number: 'ที่',
    day: 'วันที่',
    subject: 'เรื่อง',
    to: 'เรียน',
  },
  opinion: 'ความคิดเห็น',
  author: 'ผู้จัดทำ',

  /** What an empty cell says under a heading that may not be dropped. */
  none: 'ไม่มี',
  notSet: 'ยังไม่ได้กำหนด',

  score: {
    none: 'ยังไม่มีคะแนน',
    excluded: 'ไม่ประเมิน',
    provisional: (p: Params) => `${p.points} (ชั่วคราว)`,
  },

  indicator: (p: Params) => `ตัวชี้วัดที่ ${p.id} ${p.name}`,
  subIndicator: (p: Params) => `ตัวชี้วัดย่อยที่ ${p.id} ${p.name}`,
  withScore: (p: Params) => `${p.name} (${p.score})`,
  items: {
    code: 'ข้อ',
    item: 'ประเด็นการตรวจ',
    comment: 'ความคิดเห็น',
    score: 'คะแนน',
    unknown: (p: Params) => `ยังไม่มีคะแนนรายข้อของ${p.name}`,
  },
} as const;
