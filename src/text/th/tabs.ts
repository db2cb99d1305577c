// Words of the tabs that the product writes.
import { tabNames } from '../tabNames';

type Params = Readonly<Record<string, string | number>>;

/** Heads of the columns that tell what is done, by whom and when, by column id: the same in the plan and the library. */
const MEASURED = {
  measure: 'มาตรการ/แนวทาง',
  steps: 'ขั้นตอน/วิธีการ',
  responsible: 'ผู้รับผิดชอบ',
  start: 'เริ่ม',
  end: 'แล้วเสร็จ',
  monitoring: 'การติดตามและรายงาน',
} as const;

/** Heads of the columns in which officers report, by column id: the same in the plan and the follow-up. */
const REPORTED = {
  status: 'สถานะ',
  result: 'ผลการดำเนินการ',
  obstacles: 'ปัญหา/อุปสรรค',
  suggestions: 'ข้อเสนอแนะ',
  evidence: 'หลักฐาน/ลิงก์',
} as const;

export const tabs = {
  names: tabNames,
  /** Name of a copy that keeps what was typed into a tab of ours. */
  kept: (p: Params) => `${p.name} (ที่แก้ไขไว้)`,
  warning: 'แท็บนี้เขียนโดย ITA ในแผ่นงาน สิ่งที่พิมพ์ทับจะถูกเก็บไว้ในแท็บสำเนาเมื่อวิเคราะห์ครั้งถัดไป',

  summary: {
    title: (p: Params) => `สรุปผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${p.year}`,
    noAgency: 'หน่วยงาน: ยังไม่ระบุ',
    total: 'คะแนนรวม',
    grade: 'ระดับ',
    verdict: 'ผลการประเมิน',
    coverage: 'ความครบถ้วน',
    provisional: 'ชั่วคราว',
    notComplete: 'คะแนนยังไม่ครบ ตัวเลขที่ยังไม่ครบเป็นค่าชั่วคราว คิดจากข้อที่มีคะแนนแล้ว',
    excluded: 'ไม่ประเมิน',
    instruments: ['แบบวัด', 'ชื่อแบบวัด', 'คะแนน', 'น้ำหนัก', 'ความครบถ้วน', 'ผล'],
    indicators: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน', 'เกณฑ์ผ่าน', 'ความครบถ้วน', 'ผล'],
    subIndicators: ['ที่', 'ตัวชี้วัดย่อย', 'คะแนน', 'เกณฑ์ผ่าน', 'ความครบถ้วน', 'ผล'],
    chart: 'คะแนนรายตัวชี้วัดเทียบกับเกณฑ์ผ่าน',
    changed: 'ผลเปลี่ยนล่าสุด',
    source: 'แท็บคะแนน',
    progress: ['ความคืบหน้าของแผน', 'สถานะ', 'จำนวนแถว', 'ร้อยละ', '', ''],
    /** By state of a row. */
    states: {
      done: 'แล้วเสร็จ',
      notDone: 'ไม่แล้วเสร็จ',
      overdue: 'เกินกำหนด',
      dueSoon: 'ใกล้ครบกำหนด',
      inProgress: 'กำลังดำเนินการ',
      notStarted: 'ยังไม่เริ่ม',
      noStatus: 'ยังไม่ระบุสถานะ',
      unread: 'อ่านสถานะไม่ได้',
    },
    rows: 'ทั้งหมด',
    unreadTimes: 'อ่านกำหนดไม่ได้',
    /** What the plan of the year before promised, and what the new scores show. */
    outcome: (p: Params) => `ผลตามแผนปีงบประมาณ พ.ศ. ${p.year} เทียบกับคะแนนใหม่`,
    outcomes: ['ข้อ', 'ประเด็น', 'คะแนนเดิม', 'คะแนนใหม่', 'เปลี่ยนแปลง', 'สถานะ'],
  },

  ranking: {
    header: ['อันดับ', 'ตัวชี้วัดที่', 'ตัวชี้วัด', 'แบบวัด', 'คะแนน', 'ผลการประเมิน', 'จุดแข็ง/จุดอ่อน', 'ห่างจากเกณฑ์'],
  },

  check: {
    header: ['เซลล์', 'ระดับ', 'รหัส', 'ข้อความ', 'ค่าที่แนะนำ'],
    wholeTable: 'ทั้งตาราง',
  },

  followUp: {
    /** By column id. */
    header: {
      key: 'รหัสแถว',
      round: 'รอบรายงาน',
      instrument: 'แบบวัด',
      code: 'ข้อ',
      point: 'ประเด็นที่ต้องพัฒนา',
      measure: 'มาตรการ/แนวทาง',
      steps: 'วิธีการดำเนินการ',
      responsible: 'ผู้รับผิดชอบ',
      time: 'ระยะเวลาดำเนินการ',
      mark: 'หมายเหตุ',
      ...REPORTED,
    },
    rounds: { half: 'รอบ 6 เดือน', year: 'รอบ 12 เดือน' },
    /** Written under a heading that would be empty. */
    none: 'ไม่มี',
    notInPlan: 'ไม่มีในแผนแล้ว เก็บแถวไว้',
    rules: [
      'แต่ละมาตรการในแผนปฏิบัติการมีหนึ่งแถวต่อหนึ่งรอบรายงาน',
      'คอลัมน์รอบรายงานถึงหมายเหตุปรับตามแผนทุกครั้ง แก้ที่แผนปฏิบัติการ',
      'สถานะ ผล ปัญหา ข้อเสนอแนะ หลักฐาน และคอลัมน์ที่เพิ่มเอง ไม่ถูกแก้ไข',
      'หัวข้อที่ไม่มีเรื่องให้เขียนว่า "ไม่มี" อย่าเว้นว่าง แถบด้านข้างเติมให้ได้',
    ].join('\n'),
  },

  measures: {
    /** By column id. */
    header: {
      key: 'รหัสแถว',
      code: 'ข้อ',
      point: 'ประเด็น',
      missed: 'จุดที่มักขาดหรือบกพร่อง',
      evidence: 'หลักฐานที่ควรเก็บ',
      effort: 'แรงที่ใช้',
      recommended: 'มาตรการที่แนะนำ',
      ...MEASURED,
    },
    /** How much work a measure is. */
    efforts: { 1: 'น้อย', 2: 'ปานกลาง', 3: 'มาก' },
    rules: [
      'พิมพ์มาตรการของหน่วยงานในแถวของประเด็น แผนปฏิบัติการจะใช้แทนมาตรการที่แนะนำ',
      'แผนเติมให้เฉพาะช่องว่าง สิ่งที่พิมพ์ในแผนแล้วไม่เปลี่ยน',
      'ถ้าพิมพ์มาตรการ ขั้นตอนและการติดตามที่แนะนำจะไม่ถูกใช้ด้วย',
      'คอลัมน์ข้อถึงมาตรการที่แนะนำเขียนใหม่ทุกครั้งที่ปรับคลังนี้ คอลัมน์อื่นไม่ถูกแก้ไข',
    ].join('\n'),
  },

  plan: {
    /** By column id. */
    header: {
      key: 'รหัสแถว',
      instrument: 'แบบวัด',
      indicator: 'ตัวชี้วัด',
      code: 'ข้อ',
      point: 'ประเด็นที่ต้องพัฒนา',
      score: 'คะแนน',
      recovery: 'คะแนนรวมที่ได้คืน',
      finding: 'ข้อค้นพบของผู้ตรวจ',
      mark: 'หมายเหตุ',
      ...MEASURED,
      ...REPORTED,
      due: 'กำหนด',
    },
    statuses: ['ยังไม่เริ่ม', 'กำลังดำเนินการ', 'แล้วเสร็จ', 'ไม่แล้วเสร็จ'],
    done: 'แล้วเสร็จ',
    notDone: 'ไม่แล้วเสร็จ',
    keep: 'รักษามาตรฐาน',
    /** Beside a row that the user wants to be done first. */
    chosen: 'เลือกทำก่อน',
    /** Beside a row whose measure was not finished in the year before. */
    carried: (p: Params) => `ยกมาจากแผนปี ${p.year}`,
    /** Between two marks of one row. */
    andMark: ' · ',
    noLongerNeeded: 'ไม่เข้าเกณฑ์แล้ว เก็บแถวไว้',
    notScored: 'ยังไม่มีคะแนน',
    overdue: 'เกินกำหนด',
    dueSoon: 'ใกล้ครบกำหนด',
    unreadTime: 'อ่านกำหนดไม่ได้ โปรดพิมพ์เดือนและปี เช่น ม.ค. 2566',
    doubtfulTime: (p: Params) => `อ่านกำหนดไม่ได้ หมายถึง "${p.time}" หรือไม่`,
    unreadStatus: 'อ่านสถานะไม่ได้ โปรดเลือกจากรายการ',
    doubtfulStatus: (p: Params) => `อ่านสถานะไม่ได้ หมายถึง "${p.statuses}" หรือไม่`,
    orStatus: '" หรือ "',
    rules: (p: Params) =>
      [
        'แถวในแผนมาจากกติกาต่อไปนี้',
        '1) ข้อ OIT ทุกข้อที่ได้ต่ำกว่า 100',
        `2) ทุกข้อที่ยังไม่เต็มในตัวชี้วัดที่ได้ต่ำกว่า ${p.limit}`,
        '3) ในตัวชี้วัดที่ต่ำที่สุดของแต่ละแบบวัด ข้อที่ได้ต่ำกว่าคะแนนของตัวชี้วัดนั้น',
        '4) ถ้ามีเพียงคะแนนรายตัวชี้วัด จะเป็นแถวของตัวชี้วัด',
        '5) แบบวัดที่ไม่มีข้อต้องแก้ มีแถว "รักษามาตรฐาน"',
        '6) ข้อที่เลือกทำก่อนในแถบด้านข้าง',
        'คอลัมน์แบบวัดถึงหมายเหตุปรับตามคะแนนทุกครั้ง คอลัมน์มาตรการถึงการติดตามเติมให้เฉพาะช่องว่าง',
        'คอลัมน์กำหนดคิดจากเริ่ม แล้วเสร็จ สถานะ และวันที่ของวันนั้น',
        'สถานะ ผล ปัญหา ข้อเสนอแนะ หลักฐาน และคอลัมน์ที่เพิ่มเอง ไม่ถูกแก้ไข',
      ].join('\n'),
  },
} as const;
