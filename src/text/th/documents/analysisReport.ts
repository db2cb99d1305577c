// Sentences of the analysis report. `texts` are those that the office may put in its own words; their marks in braces
// become year and office.
import type { Needs } from '../../needs';
import { parts } from './parts';

export const analysisReport = {
  title: (p: Needs<'year'>) => `รายงานวิเคราะห์ผล${parts.assessment}\n${parts.fiscalYear(p)}`,
  /** The page with the signatures of those who made, agreed to and approved the report. */
  approval: {
    heading: 'การเสนอและอนุมัติรายงาน',
    proposal: (p: Needs<'title' | 'agency' | 'next'>) =>
      `ขอเสนอ${p.title} ของ${p.agency} เพื่อโปรดพิจารณาอนุมัติ และใช้เป็นแนวทางดำเนินงานในปีงบประมาณ พ.ศ. ${p.next}`,
  },
  foreword: 'คำนำ',
  contents: 'สารบัญ',
  pages: 'หน้า',

  texts: {
    foreword: [
      'รายงานฉบับนี้นำผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. {ปี} ของ{หน่วยงาน} มาวิเคราะห์เป็นรายตัวชี้วัด เพื่อให้ทราบว่าเรื่องใดดำเนินการได้ดีและควรรักษาไว้ เรื่องใดยังไม่ครบถ้วน และเรื่องใดควรแก้ไขก่อน',
      'ผู้จัดทำหวังว่าผู้บริหารและทุกส่วนราชการจะใช้รายงานนี้กำหนดงาน ผู้รับผิดชอบ และเวลาแล้วเสร็จในปีงบประมาณ พ.ศ. {ปีถัดไป} เพื่อให้ประชาชนได้รับบริการที่ตรวจสอบได้และเชื่อถือได้',
    ].join('\n'),
    background: [
      'การประเมิน ITA (Integrity and Transparency Assessment) เป็นการประเมินประจำปีที่สำนักงาน ป.ป.ช. จัดขึ้นสำหรับหน่วยงานของรัฐทั่วประเทศ รวมทั้งองค์กรปกครองส่วนท้องถิ่น โดยรับฟังความเห็นของบุคลากรในหน่วยงาน รับฟังความเห็นของประชาชนผู้มาติดต่อ และตรวจข้อมูลที่หน่วยงานเปิดเผยบนเว็บไซต์ ผลที่ได้จึงสะท้อนทั้งการรับรู้ของผู้เกี่ยวข้องและหลักฐานที่ตรวจสอบได้',
      '{หน่วยงานและที่ตั้ง} เข้ารับการประเมินประจำปีงบประมาณ พ.ศ. {ปี} จึงวิเคราะห์ผลการประเมินเพื่อกำหนดมาตรการของปีงบประมาณ พ.ศ. {ปีถัดไป}',
    ].join('\n'),
  },

  headings: {
    background: '1. ความเป็นมาของการประเมิน',
    result: (p: Needs<'year'>) => `2. ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ${p.year}`,
    resultOf: (p: Needs<'number' | 'name'>) => `2.${p.number} ${p.name}`,
    analysis: (p: Needs<'year'>) => `3. การวิเคราะห์ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ${p.year}`,
    strong: (p: Needs<'limit'>) => `3.1 จุดแข็ง: ตัวชี้วัดที่มากกว่าร้อยละ ${p.limit}`,
    weak: (p: Needs<'limit'>) => `3.2 จุดอ่อนที่ต้องพัฒนา: ตัวชี้วัดที่ต่ำกว่าร้อยละ ${p.limit}`,
    middle: '3.3 ตัวชี้วัดที่อยู่ระหว่างจุดแข็งกับจุดอ่อน',
    suggestions: '4. ข้อเสนอแนะจากการวิเคราะห์ผลการประเมิน',
    suggestionsOf: (p: Needs<'number' | 'name'>) => `4.${p.number} ${p.name}`,
    nextYear: (p: Needs<'next'>) => `5. การนำผลการประเมินไปปรับปรุงและพัฒนา ในปีงบประมาณ พ.ศ. ${p.next}`,
    nextYearOf: (p: Needs<'number' | 'name'>) => `5.${p.number} ${p.name}`,
    appendix: 'ภาคผนวก',
    scores: (p: Needs<'year'>) => `ผลคะแนนของการประเมิน ประจำปีงบประมาณ พ.ศ. ${p.year}`,
  },

  /** Above the items of an instrument's lowest indicator, where something is said of any of them and where nothing is. */
  toMend: { withComments: 'ข้อที่ควรปรับปรุงและความเห็น', bare: 'ข้อที่ควรปรับปรุง' },
  nothingToMend: 'ทุกข้อที่มีคะแนนได้ 100 คะแนน',
  itemsUnknown: (p: Needs<'names'>) => `ไม่มีคะแนนรายข้อของ ${p.names} จึงแสดงได้เพียงคะแนนของตัวชี้วัด`,

  ranking: {
    title: 'ตารางอันดับคะแนนรายตัวชี้วัด',
    head: ['อันดับ', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'],
    passMark: (p: Needs<'pass'>) => `ถือว่าผ่านเกณฑ์เมื่อได้ตั้งแต่ ${p.pass} คะแนน`,
    noRank: '-',
  },
  indicatorScore: (p: Needs<'number' | 'name' | 'score'>) =>
    `(${p.number}) ${p.name} ได้คะแนนเท่ากับ ${p.score}`,
  scored: (p: Needs<'name' | 'score'>) => `${p.name} ได้คะแนนเท่ากับ ${p.score}`,
  parts: (p: Needs<'count' | 'names'>) => `แบ่งเป็น ${p.count} ตัวชี้วัดย่อย ได้แก่ ${p.names}`,
  /** Of an indicator that we have no paragraph on. */
  about: (p: Needs<'names'>) => `ตัวชี้วัดนี้ดูจากเรื่อง ${p.names}`,
  noStrong: (p: Needs<'limit'>) => `ไม่มีตัวชี้วัดที่ได้คะแนนมากกว่าร้อยละ ${p.limit}`,
  /** Of an office without strengths: what it does best, which is no strength. */
  relativelyBest: (p: Needs<'limit'>) =>
    `ไม่มีตัวชี้วัดที่ได้คะแนนมากกว่าร้อยละ ${p.limit} ตัวชี้วัดที่ได้คะแนนสูงสุดเมื่อเทียบกับตัวชี้วัดอื่น มีดังนี้`,
  noWeak: (p: Needs<'limit'>) => `ไม่มีตัวชี้วัดที่ได้คะแนนต่ำกว่าร้อยละ ${p.limit}`,
  noMiddle: 'ไม่มี',
  notComplete: (p: Needs<'names'>) => `ตัวชี้วัดที่คะแนนยังไม่ครบ จึงยังไม่ได้วิเคราะห์ ได้แก่ ${p.names}`,

  suggestions: {
    title: (p: Needs<'name'>) => `ข้อเสนอแนะ ${p.name}`,
    indicator: 'ตัวชี้วัด',
    point: 'ประเด็นการประเมินที่ต้องพัฒนา',
    way: 'วิธีการพัฒนา',
  },
  nextYear: {
    title: (p: Needs<'next' | 'name'>) => `ตารางแผนปรับปรุง ปีงบประมาณ พ.ศ. ${p.next}: ${p.name}`,
    fault: 'ประเด็นที่เป็นข้อบกพร่อง/จุดอ่อน',
    steps: 'ขั้นตอนหรือวิธีการ/มาตรการ',
    responsible: 'ผู้รับผิดชอบ',
    reporting: 'การรายงานผล การกำกับติดตาม และกำหนดเวลาแล้วเสร็จ',
  },
} as const;
