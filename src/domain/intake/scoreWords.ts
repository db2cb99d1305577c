// Words and signs that stand where a score should: that an item was not assessed, that nothing is known, yes and no.
import { nameKey } from '../thai/fold';

const NO_DATA = new Set([
  'na',
  'ไม่มีข้อมูล',
  'ไม่มีคะแนน',
  'ยังไม่มีคะแนน',
  'ยังไม่ประเมิน',
  'ยังไม่ทราบ',
  'ไม่ระบุ',
  'ไม่ปรากฏ',
  'ไม่ทราบ',
  'รอผล',
  'รอประกาศผล',
  'รอผลการประเมิน',
  'รอ',
  'รอดำเนินการ',
  'รอตรวจ',
  'รอตรวจสอบ',
  'รอเผยแพร่',
  'อยู่ระหว่างดำเนินการ',
  'กำลังดำเนินการ',
  'ยังไม่ดำเนินการ',
  'ยังไม่ได้ดำเนินการ',
  'ยังไม่ตรวจ',
  'undefined',
  'tba',
  'tbd',
  'null',
  'none',
  'nan',
]);
const NOT_ASSESSED = new Set([
  'ไม่ประเมิน',
  'ไม่ถูกประเมิน',
  'ไม่รับการประเมิน',
  'ไม่ต้องประเมิน',
  'ไม่ได้ประเมิน',
  'ไม่ได้รับการประเมิน',
  'งดประเมิน',
  'ไม่เข้าข่ายการประเมิน',
  'ยกเว้นการประเมิน',
  'ยกเว้น',
  'ไม่นำมาประเมิน',
]);
const YES = new Set([
  'มี',
  'ใช่',
  'ผ่าน',
  'true',
  'yes',
  'y',
  'ได้',
  'เต็ม',
  'ได้คะแนน',
  'ได้คะแนนเต็ม',
  'ผ่านเกณฑ์',
  'เผยแพร่',
  'เผยแพร่แล้ว',
  'มีแล้ว',
  'ครบ',
  'ครบถ้วน',
  'ครบถ้วนแล้ว',
  'ครบแล้ว',
  'สมบูรณ์',
  'เสร็จแล้ว',
  'ดำเนินการแล้ว',
  'จัดทำแล้ว',
  'complete',
  'pass',
]);
const NO = new Set([
  'ไม่มี',
  'ไม่ใช่',
  'ไม่ผ่าน',
  'false',
  'no',
  'n',
  'ไม่ได้',
  'ไม่ได้คะแนน',
  'ไม่ผ่านเกณฑ์',
  'ไม่เผยแพร่',
  'ไม่ได้เผยแพร่',
  'ยังไม่เผยแพร่',
  'ยังไม่ได้เผยแพร่',
  'ยังไม่มี',
  'ไม่ครบ',
  'ไม่ครบถ้วน',
  'ยังไม่ครบ',
  'ยังไม่ครบถ้วน',
  'ไม่สมบูรณ์',
  'incomplete',
  'fail',
]);
const TICKS = /^[✓✔☑✅🗸√/]+$/u;
const CROSSES = /^[✗✘×xX☒☐❌]+$/u;

/** What a text says instead of a score; nothing where it is no such word. */
export function wordFor(text: string): 'notAssessed' | 'noData' | 'yes' | 'no' | undefined {
  const key = nameKey(text);
  // A reason may follow in brackets: "ไม่ประเมิน (ประเมินปีแรก)".
  if (NOT_ASSESSED.has(key) || NOT_ASSESSED.has(nameKey(text.replace(/[([].*$/, '')))) return 'notAssessed';
  if (NO_DATA.has(key)) return 'noData';
  if (YES.has(key) || TICKS.test(text)) return 'yes';
  if (NO.has(key) || CROSSES.test(text)) return 'no';
  return undefined;
}
