// Sentences of the follow-up report and of its memo. `texts` are those that the office may put in its own words; their
// marks in braces become year and office.
import type { Needs } from '../../needs';

export const followUpReport = {
  title: (p: Needs<'next' | 'round'>) =>
    `รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส\nประจำปีงบประมาณ พ.ศ. ${p.next}\n${p.round}`,

  /** The reporting round, with the months that it covers. */
  round: {
    half: (p: Needs<'year' | 'next'>) => `รอบ 6 เดือน (ตุลาคม ${p.year} - มีนาคม ${p.next})`,
    year: (p: Needs<'year' | 'next'>) => `รอบ 12 เดือน (ตุลาคม ${p.year} - กันยายน ${p.next})`,
  },

  texts: {
    origin:
      'ตามที่{หน่วยงาน}เข้ารับการประเมิน ITA ปีงบประมาณ พ.ศ. {ปี} ซึ่งสำนักงาน ป.ป.ช. จัดขึ้น และได้นำผลมากำหนดมาตรการในแผนปฏิบัติการ เพื่อดำเนินการในปีงบประมาณ พ.ศ. {ปีถัดไป} นั้น',
    law: 'มติคณะรัฐมนตรี เมื่อวันที่ 23 มกราคม 2561 ซึ่งกำหนดให้หน่วยงานของรัฐร่วมมือและเข้ารับการประเมิน ITA',
    proposal:
      'เห็นควรรับทราบผลการดำเนินการตามรายงานที่แนบ ให้ผู้รับผิดชอบดำเนินมาตรการให้แล้วเสร็จตามกำหนด และเผยแพร่รายงานบนเว็บไซต์ของหน่วยงาน เพื่อใช้เป็นหลักฐานในการประเมินปีต่อไป',
    closing: 'จึงเรียนมาเพื่อโปรดพิจารณา',
    lead: '{หน่วยงาน}ติดตามการดำเนินการตามแผนที่จัดทำขึ้นจากผลการประเมิน ITA ปีงบประมาณ พ.ศ. {ปี} และขอรายงานผลแยกตามแบบวัด ดังนี้',
    /** Without words of the office's own, the obstacles of the rows are told. */
    obstacles: '',
  },

  /** By this the tab's remark tells of a row that the plan has no more. */
  notInPlan: 'ไม่มีในแผนแล้ว',

  headings: {
    origin: '1. เรื่องเดิม',
    facts: '2. ข้อเท็จจริง',
    law: '3. กฎหมาย/ระเบียบที่เกี่ยวข้อง',
    proposal: '4. ข้อเสนอแนะ',
    instrument: (p: Needs<'name'>) => `ผลการดำเนินการตามมาตรการ ${p.name}`,
    obstacles: 'ปัญหา/อุปสรรค',
  },

  inRound: (p: Needs<'round' | 'counts'>) => `ใน${p.round} ${p.counts}`,
  counts: {
    all: (p: Needs<'count'>) => `แผนปฏิบัติการมีมาตรการ ${p.count} รายการ`,
    done: (p: Needs<'count'>) => `แล้วเสร็จ ${p.count} รายการ`,
    inProgress: (p: Needs<'count'>) => `กำลังดำเนินการ ${p.count} รายการ`,
    notStarted: (p: Needs<'count'>) => `ยังไม่เริ่ม ${p.count} รายการ`,
    notDone: (p: Needs<'count'>) => `ไม่แล้วเสร็จ ${p.count} รายการ`,
    untold: (p: Needs<'count'>) => `ยังไม่ระบุสถานะ ${p.count} รายการ`,
    none: 'ยังไม่มีมาตรการให้รายงาน',
  },

  keep: (p: Needs<'name' | 'score' | 'limit'>) =>
    `${p.name} ได้ ${p.score} คะแนน เป็นจุดแข็งตามเกณฑ์ของหน่วยงาน (สูงกว่า ${p.limit}) จึงให้รักษามาตรฐานเดิมและพัฒนางานอย่างต่อเนื่อง`,

  table: {
    title: (p: Needs<'name' | 'round'>) => `ตารางผลการดำเนินการ ${p.name} ${p.round}`,
    measure: 'มาตรการ/แนวทาง',
    steps: 'วิธีการดำเนินการ',
    responsible: 'ผู้รับผิดชอบ',
    time: 'ระยะเวลาดำเนินการ',
    result: 'ผลการดำเนินการ',
    suggestions: 'ข้อเสนอแนะ',
    none: (p: Needs<'name'>) => `ไม่มีมาตรการของ${p.name} ในรอบที่รายงาน`,
  },
} as const;
