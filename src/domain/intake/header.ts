// Which word at the head of a column means what, with the misspellings that offices make.
import { nameKey } from '../thai/fold';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { isReadableItem } from './profile';

/** `result` may hold the scores or words about them; `other` never holds scores. */
export type Role = 'code' | 'title' | 'comment' | 'score' | 'counter' | 'result' | 'other';

/** Header words by role, as keys. A word of 4 letters or more may be one typing mistake away. */
const EXACT: ReadonlyMap<string, Role> = new Map(
  Object.entries<Role>({
    ข้อ: 'code',
    ข้อที่: 'code',
    รหัส: 'code',
    รหัสข้อ: 'code',
    รหัสตัวชี้วัด: 'code',
    เลขข้อ: 'code',
    ข้อคำถาม: 'code',
    ตัวชี้วัด: 'code',
    ตัวชี้วัดที่: 'code',
    code: 'code',
    item: 'code',
    iit: 'code',
    eit: 'code',
    oit: 'code',
    ที่: 'counter',
    ลำดับ: 'counter',
    ลำดับที่: 'counter',
    อันดับ: 'counter',
    อันดับที่: 'counter',
    no: 'counter',
    rank: 'counter',
    น้ำหนัก: 'other',
    คะแนนเต็ม: 'other',
    เต็ม: 'other',
    เครื่องมือ: 'other',
    แบบวัด: 'other',
    ผลการประเมิน: 'result',
    สถานะ: 'result',
    เกรด: 'result',
    grade: 'result',
    level: 'result',
    status: 'result',
    weight: 'other',
    จำนวน: 'other',
    ร้อยละ: 'score',
    score: 'score',
    scores: 'score',
    points: 'score',
    result: 'score',
  }),
);

/** Beginnings of header words, tried in this order. */
const BEGINNINGS: readonly (readonly [string, Role])[] = [
  ['ตัวชี้วัดย่อย', 'title'],
  ['ประเด็น', 'title'],
  ['รายการ', 'title'],
  ['รายละเอียด', 'title'],
  ['หัวข้อ', 'title'],
  ['ชื่อ', 'title'],
  ['ข้อความ', 'title'],
  ['คำถาม', 'title'],
  ['title', 'title'],
  ['ความคิดเห็น', 'comment'],
  ['ความเห็น', 'comment'],
  ['ข้อเสนอแนะ', 'comment'],
  ['ข้อสังเกต', 'comment'],
  ['ข้อค้นพบ', 'comment'],
  ['หมายเหตุ', 'comment'],
  ['สาเหตุ', 'comment'],
  ['เหตุผล', 'comment'],
  ['comment', 'comment'],
  ['remark', 'comment'],
  ['ระดับ', 'result'],
  ['แปลผล', 'result'],
  ['คะแนนเต็ม', 'other'],
  ['น้ำหนัก', 'other'],
  ['ค่าน้ำหนัก', 'other'],
  ['คะแนนถ่วง', 'other'],
  ['ถ่วงน้ำหนัก', 'other'],
  ['คะแนนเป้าหมาย', 'other'],
  ['เป้าหมาย', 'other'],
  ['ค่าเป้าหมาย', 'other'],
  ['สัดส่วน', 'other'],
  ['จำนวนผู้', 'other'],
  ['fullmark', 'other'],
  ['maxscore', 'other'],
  ['fullscore', 'other'],
  ['เกณฑ์', 'other'],
  ['ผู้รับผิดชอบ', 'other'],
  ['หน่วยงาน', 'other'],
  ['วันที่', 'other'],
];

const SCORE_WORDS = ['คะแนน', 'score'];
/** A longer text is a sentence, not a header. */
const LONGEST = 40;

/** The role that a header word gives its column, or nothing when the text is no header word. */
export function roleOfHeader(text: string): Role | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const key = nameKey(text);
  if (!roles.has(key)) {
    if (roles.size >= MOST_ROLES) roles.clear();
    roles.set(key, roleOfKey(key));
  }
  return roles.get(key);
}

// The same few words and titles stand in every table.
const roles = new Map<string, Role | undefined>();
const MOST_ROLES = 1000;

function roleOfKey(key: string): Role | undefined {
  if (key === '') return undefined;
  const exact = EXACT.get(key);
  if (exact) return exact;
  const beginning = BEGINNINGS.find(([word]) => key.startsWith(word));
  if (beginning) return beginning[1];
  if (SCORE_WORDS.some(word => key.includes(word))) return 'score';
  if (isOneSlipFrom(key, 'คะแนน')) return 'score';
  const slipped = [...EXACT].find(([word]) => word.length >= 4 && isOneSlipFrom(key, word));
  if (slipped) return slipped[1];
  return BEGINNINGS.find(([word]) => word.length >= 5 && isOneSlipFrom(key, word))?.[1];
}

/** True when one character added, left out, changed, or swapped with its neighbour makes one word the other. */
function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** The roles of a header row by position in the row, or nothing when the row is none. */
export function headerRoles(row: Row): readonly (Role | undefined)[] | undefined {
  const filled = row.filter(cell => !cell.isBlank);
  // A header is made of header words: a number, a date, a score or an item's code among them and the row holds data.
  if (filled.length < 2 || filled.some(isData)) return undefined;
  const roles = row.map(cell => roleOfHeader(cell.text));
  const found = roles.filter(role => role !== undefined).length;
  const telling = roles.includes('score') || roles.includes('code');
  return telling && found >= 2 && found * 2 >= filled.length ? roles : undefined;
}

const isData = (cell: Cell): boolean => cell.text === '' || isReadableItem(cell) || cell.points !== undefined;
