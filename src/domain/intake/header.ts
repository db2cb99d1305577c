// Which rows are heads, and what they say of their columns.
import { nameKey } from '../thai/fold';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { roleOfHeader } from './headRole';
import type { Role } from './headWords';
import { isGroupName, isReadableItem } from './profile';
import { wordFor } from './scoreWords';
import { yearIn, yearOfHead } from './year';

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
  // "OIT | แบบวัดการเปิดเผยข้อมูลสาธารณะ | OIT" is a row about an instrument.
  const named = row.some((cell, at) => !roles[at] && cell.names.length > 0);
  const telling = roles.includes('score') || (roles.includes('code') && !named);
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
