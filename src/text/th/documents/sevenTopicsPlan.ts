// Sentences of the plan by the seven topics. `texts` are those that the office may put in its own words; their marks in
// braces become year and office.
import type { Needs } from '../../needs';

export const sevenTopicsPlan = {
  title: (p: Needs<'year' | 'next'>) =>
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

  /** Above the signatures. */
  proposal: (p: Needs<'next'>) =>
    `ขอเสนอแผนข้างต้นเพื่อโปรดพิจารณาอนุมัติ และให้ผู้รับผิดชอบถือปฏิบัติในปีงบประมาณ พ.ศ. ${p.next}`,

  table: {
    title: (p: Needs<'next'>) => `ตารางแผนรายประเด็น ปีงบประมาณ พ.ศ. ${p.next}`,
    topic: 'ประเด็น',
    analysis: 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
    question: 'ข้อความ ITA',
    finding: 'ข้อค้นพบ',
    steps: 'ขั้นตอน/วิธีการปฏิบัติ',
    time: 'ระยะเวลาดำเนินการ',
    responsible: 'หน่วยงานที่รับผิดชอบ',
    numbered: (p: Needs<'number' | 'name'>) => `${p.number}. ${p.name}`,
    others: 'เรื่องอื่นที่หน่วยงานกำหนดเพิ่ม',
  },

  /** Of a topic of which the plan has no row: what the scores tell, and what is done where that is nothing to mend. */
  topicFacts: {
    indicator: (p: Needs<'id' | 'score'>) => `ตัวชี้วัดที่ ${p.id} ได้ ${p.score} คะแนน`,
    full: (p: Needs<'count'>) => `ข้อมูลที่ต้องเปิดเผยได้คะแนนเต็ม ${p.count} ข้อ`,
    lost: (p: Needs<'codes'>) => `ข้อที่ไม่ได้คะแนน ${p.codes}`,
    items: (p: Needs<'codes'>) => `ข้อมูลที่ต้องเปิดเผย ${p.codes}`,
    unknown: 'ยังไม่มีคะแนนของประเด็นนี้',
  },
  keep: {
    measure: 'รักษามาตรฐานการดำเนินงานเดิม และทบทวนให้เป็นปัจจุบันอย่างต่อเนื่อง',
    responsible: 'ทุกส่วนราชการที่เกี่ยวข้อง',
  },

  /** Of a row of the plan in which nothing is said: a sentence of its score. */
  found: {
    weak: (p: Needs<'score' | 'limit'>) => `ได้ ${p.score} คะแนน เป็นจุดอ่อนตามเกณฑ์ของหน่วยงาน (ต่ำกว่า ${p.limit})`,
    strong: (p: Needs<'score' | 'limit'>) =>
      `ได้ ${p.score} คะแนน เป็นจุดแข็งตามเกณฑ์ของหน่วยงาน (สูงกว่า ${p.limit})`,
    middle: (p: Needs<'score'>) => `ได้ ${p.score} คะแนน อยู่ระหว่างจุดอ่อนกับจุดแข็งตามเกณฑ์ของหน่วยงาน`,
    provisional: (p: Needs<'score'>) => `ได้ ${p.score} คะแนน คะแนนยังไม่ครบ`,
    /** Of an item that is found or not found. */
    notFound: 'ไม่ได้คะแนนในข้อนี้',
    full: 'ได้คะแนนเต็มในข้อนี้',
    unknown: 'ยังไม่มีคะแนน',
  },
} as const;
