// Sentences of the plan by the seven topics. `texts` are those that the office may put in its own words; their marks in
// braces become year and office.

type Params = Readonly<Record<string, string | number>>;

export const sevenTopicsPlan = {
  title: (p: Params) =>
    `การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${p.year}\nและแผนการนำผลไปสู่การปฏิบัติ ปีงบประมาณ พ.ศ. ${p.next}`,

  texts: {
    lead: '{หน่วยงาน}นำผลการประเมินข้างต้นมาวิเคราะห์เป็น 7 ประเด็น แต่ละประเด็นแสดงข้อที่ถูกประเมิน ข้อค้นพบ วิธีการปฏิบัติ ระยะเวลา และหน่วยงานที่รับผิดชอบ เพื่อถือปฏิบัติในปีงบประมาณ พ.ศ. {ปีถัดไป} ดังตารางต่อไปนี้',
    /** Without words of the office's own, what stands in the plan is told. */
    constraints: '',
    obstacles: '',
    suggestions: '',
  },

  headings: {
    constraints: 'ข้อจำกัดของหน่วยงานในการประเมิน ITA',
    obstacles: 'ปัญหา/อุปสรรค',
    suggestions: 'ข้อเสนอแนะ',
  },

  table: {
    title: (p: Params) => `ตารางแผนรายประเด็น ปีงบประมาณ พ.ศ. ${p.next}`,
    topic: 'ประเด็น',
    analysis: 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
    question: 'ข้อความ ITA',
    finding: 'ข้อค้นพบ',
    steps: 'ขั้นตอน/วิธีการปฏิบัติ',
    time: 'ระยะเวลาดำเนินการ',
    responsible: 'หน่วยงานที่รับผิดชอบ',
    numbered: (p: Params) => `${p.number}. ${p.name}`,
    others: 'เรื่องอื่นที่หน่วยงานกำหนดเพิ่ม',
    none: 'ไม่มีเรื่องที่ต้องดำเนินการในประเด็นนี้',
    noPlan: 'ยังไม่มีรายการในแผนปฏิบัติการ',
  },
} as const;
