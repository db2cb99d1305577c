// Words of the list of papers: what each lacks, in short, where that is mended, and what is made of all of them at once.

type Params = Readonly<Record<string, string | number>>;

export const papers = {
  /** The same in few words, for the line under a document's name. */
  short: {
    noScores: () => 'คะแนน',
    noAgency: () => 'ชื่อหน่วยงาน',
    noPlan: () => 'แผนปฏิบัติการ',
    planWithoutIds: () => 'แผนที่อ่านได้',
    emptyPlan: () => 'แถวในแผน',
    planBehind: () => 'แผนยังไม่ได้ปรับตามคะแนนล่าสุด',
    noFollowUp: () => 'แท็บติดตามผล',
    followUpWithoutIds: () => 'แท็บติดตามผลที่อ่านได้',
    roundToCome: (p: Params) => `ยังไม่ถึงรอบ ${p.months} เดือน`,
    nothingReported: (p: Params) => `ผลทั้ง ${p.count} แถว`,
    partial: (p: Params) => `คะแนนบางส่วน (มี ${p.coverage}%)`,
    unread: (p: Params) => `คะแนนที่อ่านไม่ได้ ${p.count} ช่อง`,
    itemsUnknown: () => 'คะแนนรายข้อ',
    withoutRound: (p: Params) => `รอบการรายงาน ${p.count} แถว`,
    blanks: (p: Params) =>
      [
        ['ผล', p.results],
        ['ปัญหา', p.obstacles],
        ['ข้อเสนอแนะ', p.suggestions],
      ]
        .flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${count} แถว`]))
        .join(' · '),
    fromPlan: (p: Params) => `ผล ${p.count} แถวมาจากแผน`,
    over: (p: Params) => `ไม่พิมพ์แผน ${p.count} แถว`,
    overInRound: (p: Params) => `ไม่พิมพ์แท็บติดตามผล ${p.count} แถว`,
    uncertain: () => 'เกณฑ์ของปี',
    noItemsToContest: () => 'คะแนนรายข้อ',
    nothingToContest: () => 'ข้อที่ไม่ได้คะแนนเต็ม',
    nothingContested: () => 'ข้อที่จะชี้แจง',
    contestBlanks: (p: Params) =>
      [
        ['วันของกำหนดเวลา', p.days],
        ['ลิงก์', p.link],
        ['วันที่ส่งไว้', p.given],
        ['เหตุผล', p.reason],
      ]
        .flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${count}`]))
        .join(' · '),
    contestOver: () => 'พ้นกำหนดชี้แจงแล้ว',
    noUnits: (p: Params) => `ผู้รับผิดชอบ ${p.count} แถว`,
    repaired: () => 'ข้อมูลที่เสียหาย',
  },
  state: {
    lacking: (p: Params) => `ขาด: ${p.what}`,
    ready: 'พร้อมพิมพ์',
    readyBut: (p: Params) => `พร้อมพิมพ์ ควรตรวจก่อน: ${p.what}`,
    and: ' · ',
  },
  /** Which item of a later assessment the office answers with it. */
  answers: (p: Params) => `ใช้ตอบข้อ ${p.item} ของปี ${p.year}`,
  answersPerhaps: (p: Params) => `ใช้ตอบข้อ ${p.item}* ของปี ${p.year}`,
  answersDoubt: '* เลขข้อนี้โปรดตรวจสอบกับคู่มือ ป.ป.ช. ของปีนั้น',

  /** Buttons that lead to where a lack is mended, or mend it. What lies below the window can only be reached without it. */
  remedies: {
    agency: 'ไปใส่ชื่อหน่วยงาน',
    round: 'ไปที่รอบการรายงาน',
    clarify: 'ไปกรอกข้อที่จะชี้แจง',
    fields: 'ไปตรวจข้อมูลของเอกสาร',
    scores: (p: Params) => `ปิดหน้าต่างนี้แล้วไปที่แท็บ "${p.tab}"`,
    unread: (p: Params) => `ปิดหน้าต่างนี้แล้วไปที่ช่อง ${p.cell}`,
    plan: 'ปิดหน้าต่างนี้แล้วไปที่แท็บแผน',
    results: (p: Params) => (p.hasFollowUp ? 'ปิดหน้าต่างนี้แล้วไปที่แท็บติดตามผล' : 'ปิดหน้าต่างนี้แล้วไปที่แท็บแผน'),
    makePlan: (p: Params) => (p.hasPlan ? 'ปรับแผนตามคะแนนล่าสุด' : 'สร้างแผนจากคะแนนนี้'),
    makeFollowUp: 'สร้างแท็บติดตามผล',
  },
  remedying: {
    leaving: 'กำลังบันทึกข้อมูลแล้วไปที่แท็บ…',
    writing: (p: Params) => `กำลังเขียนแท็บ "${p.tab}"…`,
    reading: 'กำลังอ่านแผ่นงานอีกครั้ง…',
    done: 'เขียนแท็บแล้ว เอกสารใช้ข้อมูลล่าสุด',
    kept: (p: Params) => `สิ่งที่เคยพิมพ์ไว้ในแท็บผลเก็บไว้ที่แท็บ ${p.names}`,
    closeYourself: 'เปิดแท็บให้แล้ว ปิดหน้าต่างนี้เพื่อดู',
  },

  all: {
    title: 'ทุกฉบับในครั้งเดียว',
    make: (p: Params) => `ดาวน์โหลดทั้งหมด (${p.count} ฉบับ)`,
    none: 'ยังไม่มีเอกสารที่พร้อม ดูสิ่งที่ขาดของแต่ละฉบับด้านบน',
    hint: 'ได้เป็นไฟล์ .zip ไฟล์เดียว คลิกขวาที่ไฟล์ แล้วเลือก แยกทั้งหมด (Extract All) ก่อนเปิดเอกสาร',
    leftOut: (p: Params) => `ยังไม่รวม ${p.count} ฉบับ`,
    withGaps: (p: Params) => `รวมอยู่ด้วย แต่ยังขาดบางส่วน ${p.count} ฉบับ`,
    because: (p: Params) => `${p.name} (${p.what})`,
    making: (p: Params) => `กำลังสร้าง ${p.place} จาก ${p.count}: ${p.name}`,
    cancel: 'ยกเลิก',
    cancelled: 'ยกเลิกแล้ว ยังไม่มีไฟล์ถูกดาวน์โหลด',
    failed: (p: Params) => `สร้าง "${p.name}" ไม่สำเร็จ (ทำเสร็จแล้ว ${p.done} จาก ${p.count})`,
    again: 'ลองอีกครั้ง',
    without: 'ข้ามฉบับนี้',
    made: (p: Params) => `ดาวน์โหลดแล้ว ${p.count} ฉบับ: ${p.file}`,
    held: (p: Params) => `สร้างไฟล์แล้ว ${p.count} ฉบับ: ${p.file} แต่เบราว์เซอร์ไม่เริ่มดาวน์โหลดให้`,
    skipped: (p: Params) => `ไม่มีในไฟล์ เพราะสร้างไม่สำเร็จ: ${p.names}`,
  },
} as const;
