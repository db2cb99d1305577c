// Sentences of the memo by which an office contests scores of items. `texts` are those that the office may put in its own
// words; their marks in braces become year and office.
import type { Needs } from '../../needs';

export const clarification = {
  subject: (p: Needs<'id' | 'year'>) =>
    `ขอชี้แจงผลคะแนนการเปิดเผยข้อมูลสาธารณะ (${p.id}) ประจำปีงบประมาณ พ.ศ. ${p.year}`,

  texts: {
    origin:
      'ตามที่{หน่วยงาน}เข้ารับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {ปี} ซึ่งสำนักงาน ป.ป.ช. จัดขึ้น นั้น หน่วยงานที่ประสงค์จะชี้แจงผลคะแนนรายข้อต้องชี้แจงภายในกำหนดเวลา โดยอ้างได้เฉพาะข้อมูลและลิงก์ที่ส่งไว้ก่อนแล้ว ข้อที่ไม่ชี้แจงถือว่ายอมรับผลคะแนน',
    proposal: 'เห็นควรชี้แจงผลคะแนนข้อดังกล่าวภายในกำหนดเวลา ตามรายละเอียดแนบท้าย',
    closing: 'จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบจะได้ดำเนินการต่อไป',
  },

  headings: {
    origin: '1. เรื่องเดิม',
    facts: '2. ข้อเท็จจริง',
    proposal: '3. ข้อพิจารณา/ข้อเสนอแนะ',
    attachment: (p: Needs<'id' | 'year'>) =>
      `รายละเอียดการชี้แจงผลคะแนนการเปิดเผยข้อมูลสาธารณะ (${p.id})\nประจำปีงบประมาณ พ.ศ. ${p.year}`,
  },

  period: (p: Needs<'first' | 'last'>) => `กำหนดเวลาชี้แจงผลคะแนน ตั้งแต่วันที่ ${p.first} ถึงวันที่ ${p.last}`,
  result: (p: Needs<'name' | 'score'>) => `${p.name} ได้คะแนน ${p.score}`,
  noResult: (p: Needs<'name'>) => `${p.name} ยังไม่มีคะแนน`,
  lost: (p: Needs<'count' | 'contested'>) => `ข้อที่ไม่ได้คะแนนเต็มมี ${p.count} ข้อ ขอชี้แจง ${p.contested} ข้อ ดังนี้`,
  others: (p: Needs<'count' | 'items'>) => `ข้อที่ไม่ขอชี้แจงมี ${p.count} ข้อ คือ ${p.items}`,
  notScored: (p: Needs<'count'>) => `ยังไม่มีคะแนนอีก ${p.count} ข้อ`,

  /** Why nothing is contested. */
  nothing: {
    noItems: 'ยังไม่มีคะแนนรายข้อ จึงยังไม่มีข้อให้ชี้แจง',
    notAssessed: 'ปีนี้หน่วยงานไม่ถูกประเมินด้านนี้ จึงไม่มีข้อให้ชี้แจง',
    nothingLost: 'ไม่มีข้อที่ไม่ได้คะแนนเต็ม จึงไม่มีข้อให้ชี้แจง',
    nothingLostYet: 'ข้อที่มีคะแนนแล้วได้คะแนนเต็มทุกข้อ จึงยังไม่มีข้อให้ชี้แจง',
    nothingChosen: (p: Needs<'count'>) => `ข้อที่ไม่ได้คะแนนเต็มมี ${p.count} ข้อ ยังไม่ได้เลือกข้อที่จะชี้แจง`,
  },
  noProposal: 'ยังไม่มีข้อที่จะเสนอชี้แจง',
  noClosing: 'จึงเรียนมาเพื่อโปรดทราบ',

  summary: (p: Needs<'year'>) => `สรุปคะแนน ประจำปีงบประมาณ พ.ศ. ${p.year}`,
  table: {
    title: 'ข้อที่ขอชี้แจง',
    code: 'ข้อ',
    item: 'ประเด็นการตรวจ',
    score: 'คะแนน',
    comment: 'ความเห็นของผู้ตรวจ',
    link: 'ลิงก์ที่ส่งไว้ก่อนแล้ว',
    given: 'วันที่ส่งไว้',
    reason: 'เหตุผลที่ขอชี้แจง',
  },
} as const;
