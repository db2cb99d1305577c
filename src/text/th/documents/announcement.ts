// Sentences of the announcement of measures. `texts` are those that the office may put in its own words; their marks in
// braces become year and office.
import type { Needs } from '../../needs';

export const announcement = {
  heading: (p: Needs<'agency'>) => `ประกาศ${p.agency}`,
  subject: (p: Needs<'next'>) => `เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใส\nประจำปีงบประมาณ พ.ศ. ${p.next}`,
  title: (p: Needs<'next'>) => `ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${p.next}`,
  rule: '__________________________',

  texts: {
    /** The result follows in the same paragraph. */
    preamble:
      'ด้วย{หน่วยงาน}ได้รับทราบผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ หรือ ITA ประจำปีงบประมาณ พ.ศ. {ปี} แล้ว ปรากฏว่า',
    purpose:
      'เพื่อแก้ไขข้อบกพร่อง รักษามาตรฐานในเรื่องที่ดำเนินการได้ดี และให้ประชาชนเชื่อมั่นในการทำงานที่สุจริตและตรวจสอบได้ จึงกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {ปีถัดไป} ไว้ดังต่อไปนี้',
    duty: 'ให้หัวหน้าส่วนราชการกำกับให้เป็นไปตามมาตรการข้างต้น และรายงานผลต่อผู้บริหารทุกรอบ 6 เดือน',
    closing: 'จึงประกาศให้ทราบโดยทั่วกัน',
  },

  clause: (p: Needs<'number' | 'text'>) => `ข้อ ${p.number} ${p.text}`,
  /** As the office calls itself behind the words that name it. */
  office: 'หน่วยงาน',
  ofInstrument: (p: Needs<'name'>) => `มาตรการตามผลการประเมิน${p.name} ให้ดำเนินการ ดังนี้`,
  ownRows: 'มาตรการที่หน่วยงานกำหนดเพิ่มเติม ให้ดำเนินการ ดังนี้',
  measure: (p: Needs<'clause' | 'number' | 'measure'>) => `${p.clause}.${p.number} ${p.measure}`,
  by: 'โดย',
  responsible: (p: Needs<'units'>) => `โดยให้${p.units}เป็นผู้รับผิดชอบ`,
  /** Behind a measure that has the same word already. */
  responsibleToo: (p: Needs<'units'>) => `ทั้งนี้ ให้${p.units}เป็นผู้รับผิดชอบ`,
  withoutResponsible: (p: Needs<'time'>) => `โดย${p.time}`,
  time: {
    inMonth: (p: Needs<'month'>) => `ดำเนินการในเดือน${p.month}`,
    months: (p: Needs<'from' | 'to'>) => `ดำเนินการระหว่างเดือน${p.from} ถึงเดือน${p.to}`,
    onDay: (p: Needs<'day'>) => `ดำเนินการในวันที่ ${p.day}`,
    days: (p: Needs<'from' | 'to'>) => `ดำเนินการระหว่างวันที่ ${p.from} ถึงวันที่ ${p.to}`,
    byMonth: (p: Needs<'month'>) => `ดำเนินการให้แล้วเสร็จภายในเดือน${p.month}`,
    byDay: (p: Needs<'day'>) => `ดำเนินการให้แล้วเสร็จภายในวันที่ ${p.day}`,
    asOften: (p: Needs<'time'>) => `ดำเนินการ${p.time}`,
    asTyped: (p: Needs<'time'>) => `ดำเนินการตามระยะเวลา ${p.time}`,
  },
  none: (p: Needs<'names'>) => `ในส่วนของ${p.names} ไม่มีมาตรการเพิ่มเติม ให้รักษามาตรฐานการดำเนินงานเดิม`,
  noPlan: 'ยังไม่ได้กำหนดมาตรการในแผนปฏิบัติการ',
  noMeasure: 'ยังไม่ได้กำหนดมาตรการ',

  day: (p: Needs<'day'>) => `ประกาศ ณ วันที่ ${p.day}`,
  era: 'พ.ศ.',
  noDay: '......... เดือน .................... พ.ศ. ..........',
} as const;
