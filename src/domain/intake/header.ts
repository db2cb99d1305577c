// What the words at the head of a column say of it, and which rows are heads.
import { nameKey, skeletonOf } from '../thai/fold';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { BEGINNINGS, EXACT, type Role, WITHIN } from './headWords';
import { isGroupName, isReadableItem } from './profile';
import { wordFor } from './scoreWords';
import { yearIn, yearOfHead } from './year';

/** A longer text is a sentence, not a header. */
const LONGEST = 40;

/** The role that a header word gives its column, or nothing when the text is no header word. */
export function roleOfHeader(text: string): Role | undefined {
  if (text === '' || text.length > LONGEST || SCORE.test(text)) return undefined;
  const key = nameKey(text.replace(OF_HUNDRED, '')) || (PERCENT.test(text) ? 'ร้อยละ' : signs(text));
  if (!roles.has(key)) {
    if (roles.size >= MOST_ROLES) roles.clear();
    roles.set(key, roleOfKey(key));
  }
  return roles.get(key);
}

/** A text with a score in it is a row. */
const SCORE = /[0-9๐-๙]\.[0-9๐-๙]{2}/;
/** "คะแนน (เต็ม 100)" is a score, not a full mark. */
const OF_HUNDRED = /(?!^)[([][^)\]]*(?:เต็ม|100|๑๐๐)[^)\]]*[)\]]/;
const PERCENT = /^[\s(]*%[\s)]*$/;
/** "+/-", "±", "Δ": by how much scores differ. */
const signs = (text: string): string => (/[+±Δ△]/.test(text) ? 'ผลต่าง' : '');

// The same few words and titles stand in every table.
const roles = new Map<string, Role | undefined>();
const MOST_ROLES = 1000;

function roleOfKey(key: string): Role | undefined {
  if (key === '') return undefined;
  const exact = EXACT.get(key) ?? EXACT.get(key.replace(YEAR_BEHIND, ''));
  if (exact) return exact;
  const beginning = BEGINNINGS.find(([word]) => key.startsWith(word));
  if (beginning) return beginning[1];
  const within = WITHIN.find(([word]) => word.test(key));
  if (within) return within[1];
  if (isOneSlipFrom(key, 'คะแนน')) return 'score';
  return slippedRole(key) ?? brokenRole(key);
}

let slippable: readonly (readonly [string, Role])[] | undefined;

/** The role of a word that is one typing mistake away; shorter words are too much alike. */
function slippedRole(key: string): Role | undefined {
  slippable ??= [
    ...[...EXACT].filter(([word]) => word.length >= 4),
    ...BEGINNINGS.filter(([word]) => word.length >= 5),
  ];
  return slippable.find(([word]) => isOneSlipFrom(key, word))?.[1];
}

/** A shorter skeleton may be that of another word. */
const LEAST_BONES = 4;
let skeletons: ReadonlyMap<string, Role> | undefined;

/** The role of a word whose marks a PDF lost. */
function brokenRole(key: string): Role | undefined {
  skeletons ??= new Map([...BEGINNINGS, ...EXACT].map(([word, role]) => [skeletonOf(word), role]));
  const bones = skeletonOf(key);
  return bones.length < LEAST_BONES ? undefined : skeletons.get(bones);
}

/** "ผลการประเมิน ปี 2565". */
const YEAR_BEHIND =
  /(?:ประจำ)?(?:ปีงบประมาณ|ปี)?(?:พศ)?2[56]\d\d$|(?:ประจำ)?(?:ปีงบประมาณ|ปี)(?:พศ)?(?:[5-7]\d|20[12]\d)$/;

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

/**
 * The roles of a header row by position in the row, or nothing when the row is none.
 *
 * @param next the row below, where it may tell
 */
export function headerRoles(row: Row, next?: Row): readonly (Role | undefined)[] | undefined {
  const filled = row.filter(cell => !cell.isBlank);
  // A header is made of header words: a number, a date, a score or an item's code among them and the row holds data.
  const [first] = filled;
  if (!first || filled.length < 2 || isReadableItem(first)) return undefined;
  if (filled.some(isData)) return next && yearHeads(row, next);
  const roles = withVerdicts(
    row,
    row.map(cell => roleOfHeader(cell.text)),
  );
  const found = roles.filter(role => role !== undefined).length;
  const telling = roles.includes('score') || roles.includes('code');
  if (telling && found >= 2 && found * 2 >= filled.length) return roles.map(offCodes(row, next));
  // "ผลการตรวจ" over "มี" and "ไม่มี".
  const isOverTicks = roles.some((role, at) => role === 'code' && next?.[at]?.isBlank === true);
  if (
    isOverTicks &&
    next?.some(({ text }) => isNo(text)) &&
    !next.some(cell => !cell.isBlank && isData(cell))
  )
    return roles;
  return next && isAboveData(row, roles, next) ? roles : undefined;
}

const isNode = (cell: Cell): boolean =>
  isReadableItem(cell) || isGroupName(cell) || (cell.points === undefined && cell.names.length > 0);

const NO = /^(?:ยัง)?ไม่|^no$|^not(?!e)|^fail|^incomplete/;
const LONGEST_VERDICT = 20;

/** "ไม่มี", "ไม่ผ่าน": a tick below says that something is missing. */
export const isNo = (text: string): boolean =>
  text !== '' && text.length < LONGEST_VERDICT && NO.test(nameKey(text)) && wordFor(text) !== 'notAssessed';

/** The roles with those of columns of ticks: "มี" and "ไม่มี", or "ไม่ผ่าน" alone, beside a head of codes. */
export function withVerdicts(row: Row, roles: readonly (Role | undefined)[]): readonly (Role | undefined)[] {
  const no = row.findIndex(({ text }, at) => roles[at] !== 'code' && isNo(text));
  if (no < 0 || !row.some((cell, at) => roles[at] === 'code' && cell.names.length === 0)) return roles;
  const key = nameKey(row[no]?.text ?? '');
  // "No." counts the rows, but not beside "Yes".
  const isBare = key === 'no';
  const positive = isBare ? 'yes' : key.replace(/^(?:ยัง)?ไม่(?:ได้(?=.))?|^in(?=complete)|^not/, '');
  const yes = row.findIndex(
    ({ text }, at) =>
      at !== no && text !== '' && (nameKey(text) === positive || (!isBare && wordFor(text) === 'yes')),
  );
  if (isBare && yes < 0) return roles;
  return roles.map((role, at) => (at === no ? 'no' : at === yes ? 'yes' : role));
}

/** Words, of which one is a head word, above data: "แบบวัด | อบต.ตัวอย่าง" above the name of a node and a number. */
function isAboveData(row: Row, roles: readonly (Role | undefined)[], next: Row): boolean {
  if (roles.every(role => role === undefined)) return false;
  const column = next.findIndex(isNode);
  const head = row[column];
  const first = row.find(cell => !cell.isBlank);
  if (column < 0 || first?.code.kind === 'total' || row.some(cell => cell.names.length > 0)) return false;
  if (head && head.code.kind !== 'words' && !head.isBlank) return false;
  // Words above a number; nothing above the codes tells less, so that the word must be a known one.
  return row.some(
    (cell, at) =>
      at !== column &&
      next[at]?.points !== undefined &&
      (head?.isBlank === false ? !cell.isBlank : roles[at] !== undefined),
  );
}

/** "ปี 2564" in the corner, above the codes, is the year of the table and no head of scores. */
const offCodes =
  (row: Row, next: Row | undefined) =>
  (role: Role | undefined, at: number): Role | undefined => {
    const below = role === 'score' ? next?.[at] : undefined;
    return below && isNode(below) && yearIn((row[at] as Cell).reading) !== undefined ? 'other' : role;
  };

/** The roles of a row of years over numbers: "แบบวัด | 2564 | 2565" above the name of a node and its scores. */
function yearHeads(row: Row, next: Row): readonly (Role | undefined)[] | undefined {
  const isYear = (cell: Cell): boolean => yearOfHead(cell.reading) !== undefined;
  if (!row.every(cell => cell.isBlank || !isData(cell) || (!isReadableItem(cell) && isYear(cell))))
    return undefined;
  // "ตัวชี้วัดที่ 6 | 65" is a row with a score.
  if (row.some(cell => isNode(cell) || (cell.text !== '' && !isYear(cell) && cell.code.kind === 'bare')))
    return undefined;
  const roles = row.map(cell => (isYear(cell) ? 'score' : roleOfHeader(cell.text)));
  const column = next.findIndex(
    (cell, at) => isNode(cell) || (roles[at] === 'code' && cell.code.kind === 'bare' && cell.code.number > 0),
  );
  // Between a head and its rows may stand a heading.
  const isAlone = next.filter(({ isBlank }) => !isBlank).length === 1;
  const head = column < 0 && isAlone ? row.find(({ isBlank }) => !isBlank) : row[column];
  // Over the nodes stands what they are, or nothing over years in full; "จำนวนผู้ตอบ | 64" is no head.
  if (!head || isYear(head)) return undefined;
  const isFull = row.every(cell => cell.isBlank || cell.text !== '' || yearIn(cell.reading) !== undefined);
  if (head.isBlank ? !isFull : !OVER_NODES.test(nameKey(head.text))) return undefined;
  const isOverScores = row.some((cell, at) => isYear(cell) && next[at]?.points !== undefined);
  return isOverScores || (isFull && isAlone) ? roles : undefined;
}

const OVER_NODES =
  /^(?:ปี(?:งบประมาณ|งบ)?|พศ|ปี(?:งบประมาณ)?พศ|แบบวัด|เครื่องมือ|ข้อ(?:ที่|คำถาม)?|รหัส.*|เลขข้อ|ตัวชี้วัด\D*|ด้าน|หัวข้อ.*|ประเด็น.*|รายการ.*|ชื่อ.*|code|item|indicator)$/;

/** A number, whether or not it can be read as one score, or the code of an item. */
const isData = (cell: Cell): boolean =>
  cell.text === '' || isReadableItem(cell) || cell.points !== undefined || NUMBERS.test(cell.text);

const NUMBERS = /^[\s.,/-]*[0-9๐-๙][0-9๐-๙\s.,/-]*$/;
