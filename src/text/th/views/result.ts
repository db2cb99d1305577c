// Words of the sidebar's view "result", and of the bars that other views show too.

type Params = Readonly<Record<string, string | number>>;

export const result = {
  title: 'ผล',
  noScores: 'ยังไม่มีคะแนนที่อ่านได้ จึงยังไม่มีผล โปรดตรวจข้อมูลก่อน',

  points: 'คะแนน',
  grade: (p: Params) => `ระดับ ${p.grade}`,
  passMark: (p: Params) => `(เกณฑ์คะแนนรวม ${p.mark})`,
  provisional: (p: Params) => `ชั่วคราว มีข้อมูล ${p.known}%`,
  noGrade: 'คะแนนยังไม่ครบ จึงยังไม่มีระดับ ตัวเลขนี้คิดจากคะแนนที่มีแล้ว',

  best: (p: Params) => `อยู่ในระดับสูงสุดแล้ว (${p.grade})`,
  toNext: (p: Params) => `อีก ${p.points} คะแนน จะได้ ${p.grade}`,
  totalSuffices: (p: Params) => `คะแนนรวมถึง ${p.grade} แล้ว แต่มีแบบวัดที่ยังไม่ถึง`,
  floorToNext: (p: Params) => `${p.id} ต้องได้อีก ${p.points}`,
  toLose: (p: Params) => `ลดลงได้อีก ${p.points} คะแนน ก่อนหลุดจาก ${p.grade} เป็น ${p.lower}`,
  floorToLose: (p: Params) => `${p.id} ลดลงได้อีก ${p.points} ก่อนหลุดจาก ${p.grade} เป็น ${p.lower}`,

  instruments: 'คะแนนรายแบบวัด',
  indicators: 'คะแนนรายตัวชี้วัด',
  rank: (p: Params) => `อันดับ ${p.rank}`,
  bars: {
    legend: (p: Params) => `เส้นตั้ง = เกณฑ์รายตัวชี้วัด ${p.cutoff}`,
    points: 'คะแนน',
    becomes: 'เป็น',
    partial: (p: Params) => `ชั่วคราว มีข้อมูล ${p.known}%`,
    empty: 'ยังไม่มีคะแนน',
  },
  radar: (p: Params) => `แผนภูมิเรดาร์ ${p.count} ตัวชี้วัด เส้นประคือเกณฑ์รายตัวชี้วัด ${p.cutoff} ตัวเลขอยู่ในตารางด้านบน`,

  strong: (p: Params) => `จุดแข็ง (สูงกว่า ${p.above})`,
  weak: (p: Params) => `จุดอ่อน (ต่ำกว่า ${p.below})`,
  none: 'ไม่มี',

  sentence: {
    title: 'ข้อความสำหรับวางในเอกสาร',
    digits: 'ตัวเลข',
    thai: 'ไทย (๑๒๓)',
    arabic: 'อารบิก (123)',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
    selected: 'เลือกข้อความไว้แล้ว กด Ctrl+C เพื่อคัดลอก',
    none: 'ยังไม่มีแบบวัดที่คะแนนครบ จึงยังไม่มีข้อความ',
    noAgency: 'ใส่ชื่อหน่วยงานในหน้าตั้งค่า แล้วชื่อจะอยู่ในข้อความนี้',
  },
} as const;

/** The sentence for an office's own paper. It is Thai in every language of the page. */
export const sentence = {
  whole: (p: Params) => `${opening(p)}ได้ ${p.points} คะแนน ระดับ ${p.grade} ${p.verdict}${ASSESSMENT}`,
  passed: 'ผ่านเกณฑ์',
  failed: 'ไม่ผ่านเกณฑ์',
  /** Only some instruments are complete: `scores` are theirs. */
  partly: (p: Params) => `${opening(p)}ได้คะแนน ${p.scores} ใน${ASSESSMENT}`,
  score: (p: Params) => `${p.id} ${p.points} คะแนน`,
  and: ' และ ',
} as const;

const ASSESSMENT = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)';

const opening = ({ year, agency }: Params): string =>
  `ในปีงบประมาณ พ.ศ. ${year} ${agency === '' ? '' : `${agency} `}`;
