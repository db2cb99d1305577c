// Words of the sidebar's view "check".

type Params = Readonly<Record<string, string | number>>;

export const check = {
  title: 'ตรวจข้อมูล',

  recognised: 'ตารางที่อ่าน',
  tab: (p: Params) => `แท็บ "${p.tab}"`,
  usedLastSource: 'แท็บที่เปิดอยู่เป็นแท็บผล จึงอ่านจากแท็บคะแนนเดิม',
  yearFrom: {
    sheet: 'ปีนี้เขียนไว้ในตาราง',
    before: 'ปีนี้ใช้กับแท็บนี้ครั้งก่อน',
    chosen: 'ปีนี้ท่านเลือกเอง',
    settings: 'ตารางไม่ได้บอกปี จึงใช้ปีจากตั้งค่า โปรดตรวจ',
  },

  columns: {
    title: 'คอลัมน์',
    code: 'คอลัมน์รหัสข้อ',
    score: 'คอลัมน์คะแนน',
    auto: 'ให้ระบบเลือก',
    autoOf: (p: Params) => `ให้ระบบเลือก: ${p.column}`,
    name: (p: Params) => (p.header === '' ? `${p.letter}` : `${p.letter} "${p.header}"`),
    ofYear: (p: Params) => `${p.column} (ปีที่เลือก)`,
    choose: 'เลือกคอลัมน์',
    unknown: 'ยังไม่ทราบ',
    both: 'โปรดเลือกทั้งสองคอลัมน์',
    outdated: 'คอลัมน์ในตารางเปลี่ยนไปแล้ว โปรดเลือกใหม่',
    same: 'รหัสข้อกับคะแนนต้องอยู่คนละคอลัมน์',
    table: (p: Params) => `รหัสข้อ ${p.code} คะแนน ${p.score} (แถว ${p.first}–${p.last})`,
  },
  mustChoose: 'พบคะแนนหลายคอลัมน์ โปรดเลือกคอลัมน์คะแนนก่อน จึงจะดูผลได้',

  counts: {
    title: 'คะแนนที่อ่านได้',
    instrument: 'แบบวัด',
    read: 'อ่านได้',
    items: (p: Params) => `${p.scored} จาก ${p.count} ข้อ`,
    indicators: (p: Params) => `${p.scored} จาก ${p.count} ตัวชี้วัด`,
    entered: (p: Params) => `ใช้คะแนนที่ใส่ไว้ของตัวชี้วัด ${p.names}`,
    whole: 'ใช้คะแนนรวมของแบบวัดที่ใส่ไว้',
    excluded: (p: Params) => `ไม่ถูกประเมิน ${p.count} รายการ`,
    states: { complete: 'ครบ', partial: 'ยังไม่ครบ', empty: 'ยังไม่มีคะแนน', excluded: 'ไม่ประเมิน' },
  },

  findings: 'สิ่งที่พบ',
  groups: {
    error: (p: Params) => `ผิดพลาด ${p.count} จุด`,
    warning: (p: Params) => `โปรดตรวจ ${p.count} จุด`,
    missing: (p: Params) => `ยังขาด ${p.count} จุด`,
  },
  groupHints: {
    error: 'ค่าเหล่านี้ไม่ได้นำมาคิด โปรดแก้',
    warning: 'ค่าเหล่านี้นำมาคิดแล้ว หรือไม่จำเป็น แต่ควรดู',
    missing: 'โปรดใส่คะแนนที่ขาดในตาราง แล้วกด "อ่านใหม่"',
  },
  none: 'ไม่พบข้อผิดพลาด',
  noneButIncomplete: 'ไม่พบข้อผิดพลาด แต่คะแนนยังไม่ครบ',
  below: 'ดูด้านล่าง',
  goTo: (p: Params) => `ไปที่เซลล์ ${p.cell}`,
  wholeTable: 'ทั้งตาราง',
  more: (p: Params) => `แสดงอีก ${p.count} จุด`,
  readAll: 'อ่านทั้งหมด',

  use: 'ใช้ค่าที่แนะนำ',
  suggestion: (p: Params) => `ค่าที่แนะนำ: ${p.value}`,
  several: (p: Params) => `มีค่าที่แนะนำ ${p.count} ค่า`,
  useSame: (p: Params) => `ใช้ค่าที่แนะนำกับแบบเดียวกัน ${p.count} เซลล์`,
  useAll: (p: Params) => `ใช้ค่าที่แนะนำทั้งหมด ${p.count} เซลล์`,
  ask: {
    one: (p: Params) => `เขียน ${p.value} ลงเซลล์ ${p.cell} แทน ${p.shown} หรือไม่`,
    choose: (p: Params) => `จะเขียนค่าใดลงเซลล์ ${p.cell} แทน ${p.shown}`,
    many: (p: Params) => `เขียนค่าที่แนะนำลง ${p.count} เซลล์นี้หรือไม่`,
    line: (p: Params) => `${p.cell}: ${p.value} แทน ${p.shown}`,
    empty: 'ช่องว่าง',
    left: (p: Params) => `อีก ${p.count} เซลล์ต้องดูและเลือกทีละเซลล์`,
    more: (p: Params) => `อีก ${p.count} เซลล์`,
    way: 'ย้อนกลับได้ภายหลัง',
    write: 'เขียน',
  },

  applied: (p: Params) => `แก้แล้ว ${p.count} เซลล์`,
  restored: (p: Params) => `คืนค่าเดิมแล้ว ${p.count} เซลล์`,
  changed: (p: Params) => `ไม่ได้แก้ ${p.cells} เพราะค่าในเซลล์เปลี่ยนไปแล้ว หรือแก้ไม่ได้`,
  outdated: 'ปิดคำถามแล้ว เพราะสิ่งที่ถามเปลี่ยนไปในตารางที่อ่านใหม่ โปรดดูสิ่งที่พบล่าสุด',
  undo: 'ย้อนกลับ',

  toResult: 'ดูผล',
} as const;
