// Words of the menu, its questions, and how a run ends.

import { scoreLine } from './scoreLine';

type Params = Readonly<Record<string, string | number>>;

export const run = {
  appName: 'ITA ในแผ่นงาน',
  menu: {
    analyse: 'เริ่มวิเคราะห์',
    sidebar: 'เปิดแถบด้านข้าง',
    documents: 'สร้างเอกสาร',
    form: 'สร้างแบบฟอร์มคะแนน',
    sample: 'ใส่ข้อมูลตัวอย่าง',
    help: 'ช่วยเหลือ',
  },
  /** Title of the window in which documents are made. */
  documents: 'สร้างเอกสารจากคะแนน ITA',
  askYear: (p: Params) =>
    p.named
      ? `แท็บ "${p.tab}" เขียนปี ${p.named} ซึ่งยังไม่มีเกณฑ์ จะใช้เกณฑ์ของปีงบประมาณ พ.ศ. ใดแทน (${p.first}–${p.last})`
      : `แท็บ "${p.tab}" เป็นคะแนนของปีงบประมาณ พ.ศ. ใด (${p.first}–${p.last})`,
  askFormYear: (p: Params) => `ต้องการแบบฟอร์มของปีงบประมาณ พ.ศ. ใด (${p.first}–${p.last})`,
  /** Why the question is asked again. */
  wrongYear: {
    unlikely: (p: Params) => `"${p.shown}" ไม่ใช่ปีงบประมาณ พ.ศ. โปรดพิมพ์ ${p.suggestion}`,
    unknown: (p: Params) => `ยังไม่มีเกณฑ์ของปี ${p.year} โปรดพิมพ์ปี ${p.first}–${p.last}`,
    unreadable: (p: Params) => `อ่านปี "${p.shown}" ไม่ได้ โปรดพิมพ์ปีงบประมาณ พ.ศ. เช่น 2565`,
  },
  progress: {
    reading: 'กำลังอ่านตารางคะแนน…',
    writing: (p: Params) => `กำลังเขียนแท็บ "${p.name}"…`,
  },
  finished: {
    title: 'วิเคราะห์เสร็จแล้ว',
    year: (p: Params) =>
      `คิดตามเกณฑ์ปีงบประมาณ พ.ศ. ${p.year} ถ้าไม่ใช่ ให้พิมพ์ปีไว้เหนือตาราง เช่น ปีงบประมาณ พ.ศ. 2566 แล้วสั่งใหม่`,
    total: (p: Params) => `คะแนนรวม ${p.total} ระดับ ${p.grade} ${p.pass}`,
    incomplete: (p: Params) => `คะแนนยังไม่ครบ (มีข้อมูล ${p.coverage}%) จึงยังไม่มีคะแนนรวมและระดับ`,
    findings: (p: Params) => `ต้องแก้ ${p.errors} จุด ควรตรวจ ${p.warnings} จุด ดูในแท็บ "${p.tab}"`,
    clean: 'ไม่พบข้อผิดพลาดในตารางคะแนน',
    plan: (p: Params) => `แผนปฏิบัติการมี ${p.count} แถวที่ต้องดำเนินการ`,
    source: (p: Params) => `ใช้คะแนนจากแท็บ "${p.tab}"${p.lines ? ` ${p.lines}` : ''}`,
    /** A column or a row that scores were read from. */
    line: scoreLine,
    kept: (p: Params) => `พบสิ่งที่พิมพ์ไว้ในแท็บของเรา จึงเก็บสำเนาไว้ที่แท็บ "${p.tab}"`,
    takesOver: (p: Params) => `แท็บคะแนนเดิมของปี ${p.year} ไม่มีแล้ว จึงใช้แผนและแท็บเดิมของปีนั้นต่อกับแท็บคะแนนนี้`,
    beside: (p: Params) =>
      `แผนที่ทำไว้จากแท็บ "${p.source}" ของปี ${p.year} ยังอยู่ที่แท็บ "${p.plan}" ครั้งนี้เริ่มแผนใหม่สำหรับแท็บคะแนนนี้ ถ้าต้องการทำแผนเดิมต่อ ให้วางคะแนนใหม่ทับในแท็บ "${p.source}"`,
    headless: (p: Params) =>
      `แท็บ "${p.old}" ไม่มีหัวตารางของโปรแกรมแล้ว จึงคงไว้ตามเดิมและเริ่มแท็บใหม่ที่ "${p.tab}" คัดลอกสิ่งที่พิมพ์ไว้จากแท็บเดิมมาวางได้`,
    rewritten: (p: Params) =>
      `แท็บ "${p.tab}": ${p.count} ช่องที่โปรแกรมเขียนเองถูกเขียนใหม่ทับสิ่งที่พิมพ์ไว้ ค่าเดิมเก็บไว้แล้ว คืนได้ในแถบด้านข้าง หน้าแท็บ`,
    unchanged: 'ผลเหมือนเดิม ไม่มีอะไรต้องเขียนใหม่',
  },
  /** Rows of which it cannot be told whose they are. */
  unclear: {
    title: 'บางแถวบอกไม่ได้ว่าเป็นของข้อใด',
    question:
      'ถือตามข้อและประเด็นที่เห็นในแถวเหล่านี้หรือไม่\nใช่: เขียนแท็บ โดยแถวที่แสดงข้อเดียวกันเป็นมาตรการของข้อนั้นทั้งหมด\nไม่: ไม่เขียนแท็บ ให้แก้ข้อหรือประเด็นของแถวเหล่านี้ก่อน แล้วสั่งวิเคราะห์ใหม่',
  },
  /** Title of every message that says why nothing was done. */
  notDone: 'ยังทำไม่ได้',
  form: {
    name: (p: Params) => `คะแนน ${p.year}`,
    title: (p: Params) => `แบบฟอร์มคะแนน ITA ประจำปีงบประมาณ พ.ศ. ${p.year}`,
    score: 'คะแนน',
    comment: 'ความคิดเห็น',
    hint: 'ใส่คะแนน 0–100 หรือพิมพ์ว่า ไม่ประเมิน',
    made: (p: Params) => `สร้างแท็บ "${p.tab}" แล้ว ใส่คะแนนในคอลัมน์ "คะแนน" แล้วสั่ง เริ่มวิเคราะห์`,
  },
  pasted: {
    name: (p: Params) => `คะแนน ${p.year} (จากรายงาน)`,
    title: (p: Params) => `คะแนน ITA ประจำปีงบประมาณ พ.ศ. ${p.year} (วางจากรายงาน)`,
    code: 'ข้อ',
    item: 'ประเด็น',
  },
  sample: {
    name: (p: Params) => `ตัวอย่างคะแนน ${p.year}`,
    made: (p: Params) => `สร้างแท็บ "${p.tab}" แล้ว ลองสั่ง เริ่มวิเคราะห์ ได้ทันที`,
  },
  /** The help message. */
  help: {
    title: 'ITA ในแผ่นงาน',
    steps: [
      'วางตารางคะแนนที่มีรหัสข้อ (เช่น O12) และคะแนนลงในแท็บ หรือเลือกเมนู "สร้างแบบฟอร์มคะแนน"',
      'เปิดแท็บคะแนนไว้ แล้วเลือกเมนู "เริ่มวิเคราะห์" ตารางของท่านไม่ถูกแก้ไขโดยไม่ถามท่านก่อน',
      'แก้ข้อที่ขึ้นว่า ผิดพลาด ในแท็บ "ตรวจข้อมูล" แล้วสั่งวิเคราะห์อีกครั้ง',
      'กรอกสถานะและผลในแท็บ "แผนปฏิบัติการ" สิ่งที่พิมพ์จะอยู่ครบเมื่อวิเคราะห์ครั้งต่อไป',
      'ใช้สูตรในเซลล์ได้ด้วย เช่น =ITA_SCORE(A2:C90, 2565) และ =ITA_CHECK(A2:C90, 2565)',
    ],
  },
} as const;
