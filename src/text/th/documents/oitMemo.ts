// Sentences of the memo on the results of the open-data checklist. `texts` are those that the office may put in its own
// words; their marks in braces become year and office.
import type { Needs } from '../../needs';

export const oitMemo = {
  subject: (p: Needs<'id' | 'year'>) =>
    `รายงานผลคะแนนการเปิดเผยข้อมูลสาธารณะ (${p.id}) ประจำปีงบประมาณ พ.ศ. ${p.year}`,

  texts: {
    origin:
      'ตามที่สำนักงาน ป.ป.ช. จัดการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. {ปี} และ{หน่วยงาน}ได้เข้ารับการประเมินนั้น จึงขอรายงานผลการตรวจข้อมูลที่เปิดเผยบนเว็บไซต์ของหน่วยงาน',
    proposal:
      'เพื่อให้การประเมินปีงบประมาณ พ.ศ. {ปีถัดไป} ได้คะแนนครบ เห็นควรแจ้งทุกกองและผู้รับผิดชอบ ให้ตรวจสอบข้อมูลที่เปิดเผยบนเว็บไซต์ให้ครบองค์ประกอบและเป็นปัจจุบันทุกข้อ ตามรายละเอียดแนบท้าย',
    closing: 'จึงเรียนมาเพื่อโปรดพิจารณาและสั่งการต่อไป',
  },

  headings: {
    origin: '1. เรื่องเดิม',
    facts: '2. ข้อเท็จจริง',
    proposal: '3. ข้อเสนอแนะ/พิจารณา',
    attachment: (p: Needs<'id' | 'year'>) =>
      `ผลคะแนนการเปิดเผยข้อมูลสาธารณะ (${p.id})\nประจำปีงบประมาณ พ.ศ. ${p.year}`,
  },

  result: (p: Needs<'name' | 'indicators' | 'score'>) =>
    `${p.name} รวม ${p.indicators} ได้คะแนนเท่ากับร้อยละ ${p.score}`,
  noResult: (p: Needs<'name'>) => `${p.name} ยังไม่มีคะแนน`,
  provisional: (p: Needs<'name' | 'known' | 'score'>) =>
    `${p.name} มีคะแนนแล้วร้อยละ ${p.known} ของทั้งหมด คะแนนชั่วคราวจากข้อที่มีคะแนนคือ ${p.score}`,
  /** Of items with causes, and of items of which the score tab tells none. */
  lostWithCauses: (p: Needs<'count'>) => `ข้อที่ไม่ได้คะแนนมี ${p.count} ข้อ พร้อมสาเหตุ ดังนี้`,
  lost: (p: Needs<'count'>) => `ข้อที่ไม่ได้คะแนนมี ${p.count} ข้อ ดังนี้`,
  nothingLost: 'ไม่มีข้อที่ไม่ได้คะแนน',
  nothingLostYet: 'ข้อที่มีคะแนนแล้วได้คะแนนเต็มทุกข้อ',
  notScored: (p: Needs<'count'>) => `ยังไม่มีคะแนนอีก ${p.count} ข้อ จึงยังไม่รวมในข้อความข้างต้น`,
  itemsUnknown: 'ยังไม่มีคะแนนรายข้อ จึงยังไม่สามารถระบุข้อที่ไม่ได้คะแนน',
  noChecklist: 'เกณฑ์ของปีนี้ไม่มีแบบวัดที่ตรวจข้อมูลเป็นรายข้อ จึงไม่มีผลให้รายงาน',

  summary: (p: Needs<'year'>) => `สรุปคะแนน ประจำปีงบประมาณ พ.ศ. ${p.year}`,
} as const;
