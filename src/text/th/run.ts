// Words of the menu, its questions, and how a run ends.

type Params = Readonly<Record<string, string | number>>;

export const run = {
  appName: 'ITA ในแผ่นงาน',
  menu: {
    analyse: 'เริ่มวิเคราะห์',
    sidebar: 'เปิดแถบด้านข้าง',
    form: 'สร้างแบบฟอร์มคะแนน',
    sample: 'ใส่ข้อมูลตัวอย่าง',
    help: 'ช่วยเหลือ',
  },
  askYear: (p: Params) => `แท็บ "${p.tab}" เป็นคะแนนของปีงบประมาณ พ.ศ. ใด (${p.first}–${p.last})`,
  askFormYear: (p: Params) => `ต้องการแบบฟอร์มของปีงบประมาณ พ.ศ. ใด (${p.first}–${p.last})`,
  progress: {
    reading: 'กำลังอ่านตารางคะแนน…',
    writing: (p: Params) => `กำลังเขียนแท็บ "${p.name}"…`,
  },
  finished: {
    title: 'วิเคราะห์เสร็จแล้ว',
    total: (p: Params) => `คะแนนรวม ${p.total} ระดับ ${p.grade} ${p.pass}`,
    incomplete: (p: Params) => `คะแนนยังไม่ครบ (มีข้อมูล ${p.coverage}%) จึงยังไม่มีคะแนนรวมและระดับ`,
    findings: (p: Params) => `ต้องแก้ ${p.errors} จุด ควรตรวจ ${p.warnings} จุด ดูในแท็บ "${p.tab}"`,
    clean: 'ไม่พบข้อผิดพลาดในตารางคะแนน',
    plan: (p: Params) => `แผนปฏิบัติการมี ${p.count} แถวที่ต้องดำเนินการ`,
    source: (p: Params) => `ใช้คะแนนจากแท็บ "${p.tab}"`,
    kept: (p: Params) => `พบสิ่งที่พิมพ์ไว้ในแท็บของเรา จึงเก็บสำเนาไว้ที่แท็บ "${p.tab}"`,
    unchanged: 'ผลเหมือนเดิม ไม่มีอะไรต้องเขียนใหม่',
  },
  errors: {
    title: 'ยังทำไม่ได้',
    locked: 'มีการวิเคราะห์อื่นกำลังทำงานในไฟล์นี้ โปรดรอสักครู่แล้วสั่งใหม่',
    noItems: (p: Params) =>
      `ไม่พบรหัสข้อและคะแนนในแท็บ "${p.tab}" โปรดเปิดแท็บที่มีตารางคะแนน หรือสร้างแบบฟอร์มจากเมนู "สร้างแบบฟอร์มคะแนน"`,
    sourceGone: 'ไม่พบแท็บคะแนนที่ใช้ครั้งก่อน โปรดเปิดแท็บคะแนนแล้วสั่งใหม่',
    severalScoreColumns: (p: Params) =>
      `พบช่องคะแนน ${p.count} คอลัมน์ (${p.names}) โปรดเหลือคอลัมน์คะแนนเดียวแล้วสั่งใหม่`,
    unexpected: 'เกิดข้อผิดพลาดที่ไม่คาดไว้ ข้อมูลของท่านยังอยู่ครบ โปรดสั่งใหม่อีกครั้ง',
  },
  form: {
    name: (p: Params) => `คะแนน ${p.year}`,
    title: (p: Params) => `แบบฟอร์มคะแนน ITA ประจำปีงบประมาณ พ.ศ. ${p.year}`,
    score: 'คะแนน',
    comment: 'ความคิดเห็น',
    hint: 'ใส่คะแนน 0–100 หรือพิมพ์ว่า ไม่ประเมิน',
    made: (p: Params) => `สร้างแท็บ "${p.tab}" แล้ว ใส่คะแนนในคอลัมน์ "คะแนน" แล้วสั่ง เริ่มวิเคราะห์`,
  },
  sample: {
    name: (p: Params) => `ตัวอย่างคะแนน ${p.year}`,
    made: (p: Params) => `สร้างแท็บ "${p.tab}" แล้ว ลองสั่ง เริ่มวิเคราะห์ ได้ทันที`,
  },
} as const;
