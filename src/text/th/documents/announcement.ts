// Sentences of the announcement of measures. `texts` are those that the office may put in its own words; their marks in
// braces become year and office.

type Params = Readonly<Record<string, string | number>>;

export const announcement = {
  heading: (p: Params) => `ประกาศ${p.agency}`,
  subject: (p: Params) => `เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใส\nประจำปีงบประมาณ พ.ศ. ${p.next}`,
  title: (p: Params) => `ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${p.next}`,
  rule: '__________________________',

  texts: {
    preamble: 'ด้วย{หน่วยงาน}ได้ทราบและวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {ปี} แล้ว โดยมีผลดังนี้',
    purpose:
      'เพื่อแก้ไขข้อบกพร่อง รักษามาตรฐานในเรื่องที่ดำเนินการได้ดี และให้ประชาชนเชื่อมั่นในการทำงานที่สุจริตและตรวจสอบได้ จึงประกาศมาตรการสำหรับปีงบประมาณ พ.ศ. {ปีถัดไป} ไว้ดังต่อไปนี้',
    duty: 'ให้หัวหน้าส่วนราชการกำกับให้เป็นไปตามมาตรการข้างต้น และรายงานผลต่อผู้บริหารทุกรอบ 6 เดือน',
    closing: 'จึงประกาศให้ทราบโดยทั่วกัน',
  },

  clause: (p: Params) => `ข้อ ${p.number} ${p.text}`,
  ofInstrument: (p: Params) => `มาตรการจากผลการประเมิน ${p.name}`,
  measure: (p: Params) => `${p.clause}.${p.number} ${p.measure}`,
  responsible: (p: Params) => `ผู้รับผิดชอบ: ${p.responsible}`,
  time: (p: Params) => `ระยะเวลา: ${p.time}`,
  none: 'ไม่มีมาตรการเพิ่มเติม ให้รักษามาตรฐานการดำเนินงานเดิม',
  noPlan: 'ยังไม่ได้กำหนดมาตรการในแผนปฏิบัติการ',
  noMeasure: 'ยังไม่ได้กำหนดมาตรการ',

  day: (p: Params) => `ประกาศ ณ วันที่ ${p.day}`,
  era: 'พ.ศ.',
  noDay: '......... เดือน .................... พ.ศ. ..........',
} as const;
