// Words that several documents share: heads of memos, signatures, columns, and what is printed where data is missing.
import type { Needs } from '../../needs';

export const parts = {
  /** What is left open to be written by hand. */
  dots: '................................',
  /** The same in a cell of a table. */
  cellDots: '................',
  /** Two lines of a title; see documents/titles.ts for the mark before the break. */
  assessment: 'การประเมินคุณธรรมและความโปร่งใส\u200B\nในการดำเนินงานของหน่วยงานภาครัฐ',
  fiscalYear: (p: Needs<'year'>) => `ประจำปีงบประมาณ พ.ศ. ${p.year}`,

  memo: {
    emblem: 'ที่ว่างสำหรับตราครุฑ (หน่วยงานใส่เอง)',
    smallEmblem: 'ตราครุฑ',
    title: 'บันทึกข้อความ',
    unit: 'ส่วนราชการ',
    phone: (p: Needs<'number'>) => `โทร.\u00a0${p.number}`,
    number: 'ที่',
    day: 'วันที่',
    subject: 'เรื่อง',
    to: 'เรียน',
  },
  opinion: 'ความคิดเห็น',
  author: 'ผู้จัดทำ',
  approvals: { made: 'ผู้จัดทำ', agreed: 'ผู้เห็นชอบ', approved: 'ผู้อนุมัติ' },
  /** In the place of month and year of a report. */
  noMonth: 'เดือน .................... พ.ศ. ..........',

  /** What an empty cell says under a heading that may not be dropped. */
  none: 'ไม่มี',
  notSet: 'ยังไม่ได้กำหนด',

  score: {
    none: 'ยังไม่มีคะแนน',
    excluded: 'ไม่ประเมิน',
    provisional: (p: Needs<'points'>) => `${p.points} (ชั่วคราว)`,
  },

  indicator: (p: Needs<'id' | 'name'>) => `ตัวชี้วัดที่ ${p.id} ${p.name}`,
  /** Number and name in one. */
  indicatorAsIs: (p: Needs<'name'>) => `ตัวชี้วัดที่ ${p.name}`,
  subIndicator: (p: Needs<'id' | 'name'>) => `ตัวชี้วัดย่อยที่ ${p.id} ${p.name}`,
  /** An instrument with its short name. */
  instrument: (p: Needs<'name' | 'id'>) => `${p.name} (${p.id})`,
  withScore: (p: Needs<'name' | 'score'>) => `${p.name} (${p.score})`,
  items: {
    code: 'ข้อ',
    item: 'ประเด็นการตรวจ',
    comment: 'ความคิดเห็น',
    score: 'คะแนน',
    unknown: (p: Needs<'name'>) => `ยังไม่มีคะแนนรายข้อของ${p.name}`,
  },

  indicatorScores: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนนเฉลี่ย'],

  /** What is told of an item that lost points, or that the assessor commented on. */
  remark: {
    item: (p: Needs<'code' | 'name'>) => `${p.code} ${p.name}`,
    score: (p: Needs<'score'>) => `ได้คะแนน ${p.score}`,
    cause: (p: Needs<'comment'>) => `สาเหตุ ${p.comment}`,
    comment: (p: Needs<'comment'>) => `ความเห็น: ${p.comment}`,
  },

  result: {
    complete: (p: Needs<'agency' | 'total' | 'grade' | 'verdict'>) =>
      `${p.agency}ได้คะแนนรวม ${p.total} คะแนน อยู่ในระดับ ${p.grade} และ${p.verdict}การประเมิน`,
    noGrade: (p: Needs<'agency' | 'total' | 'verdict'>) =>
      `${p.agency}ได้คะแนนรวม ${p.total} คะแนน ${p.verdict} แต่ยังไม่สามารถระบุระดับได้ เนื่องจากคะแนนของแต่ละแบบวัดยังไม่ครบ`,
    partial: (p: Needs<'agency' | 'known' | 'total'>) =>
      `คะแนนของ${p.agency} ยังไม่ครบ มีข้อมูลร้อยละ ${p.known} จึงยังไม่มีคะแนนรวมและระดับ คะแนนชั่วคราวจากส่วนที่มีแล้วคือ ${p.total}`,
    empty: (p: Needs<'agency'>) => `ยังไม่มีคะแนนของ${p.agency}`,
    table: 'ตารางคะแนนรายแบบวัด',
    head: ['แบบวัด', 'น้ำหนัก (ร้อยละ)', 'คะแนน'],
    total: 'คะแนนรวม',
  },

  lowest: {
    is: (p: Needs<'instrument' | 'names' | 'score'>) =>
      `ด้าน ${p.instrument} ตัวชี้วัดที่มีคะแนนต่ำสุดคือ ${p.names} เท่ากับ ${p.score} คะแนน`,
    full: (p: Needs<'instrument'>) => `ด้าน ${p.instrument} ได้คะแนนเต็มทุกตัวชี้วัด ควรรักษามาตรฐานไว้`,
    unknown: (p: Needs<'instrument'>) => `ด้าน ${p.instrument} ยังไม่มีตัวชี้วัดที่คะแนนครบ`,
    excluded: (p: Needs<'instrument'>) => `ปีนี้หน่วยงานไม่ถูกประเมินด้าน ${p.instrument}`,
    notAll: (p: Needs<'names'>) => `ยังไม่รวม ${p.names} ซึ่งคะแนนยังไม่ครบ`,
  },
  and: 'และ',

  plan: {
    ownRows: 'เรื่องที่หน่วยงานกำหนดเพิ่มเติม',
    none: (p: Needs<'name'>) => `แผนปฏิบัติการยังไม่มีรายการของ${p.name}`,
    deadline: (p: Needs<'time'>) => `กำหนดเวลา ${p.time}`,
    /** By this the plan's remark tells of a row that is kept although the scores no longer ask for it. */
    noLongerNeeded: 'ไม่เข้าเกณฑ์แล้ว',
    marked: (p: Needs<'mark'>) => `(${p.mark})`,
  },
} as const;
