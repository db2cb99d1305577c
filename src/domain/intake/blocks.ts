// Rows that one head governs, from one head to the next. A head may have two lines: merged cells above, the words of the
// single columns below.
import { toArabicDigits } from '../thai/digits';
import type { Block } from './block';
import { shownText } from './cell';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { headerRoles, isNo, withVerdicts } from './header';
import { roleOfHeader } from './headRole';
import type { Role } from './headWords';
import { isOffice } from './offices';
import { isAboveTable, isCalledYear, isTitleRow } from './titleRows';
import { yearIn, yearOfHead } from './year';

type OpenBlock = { -readonly [K in keyof Block]: Block[K] } & { readonly rows: Row[] };

/** The blocks of a grid, top to bottom; titles above the first header are a block without one. */
export function splitBlocks(rows: readonly Row[]): readonly Block[] {
  const blocks: OpenBlock[] = [{ header: undefined, roles: [], years: [], words: [], rows: [] }];
  rows.forEach((row, index) => {
    const block = blocks[blocks.length - 1] as OpenBlock;
    const roles = headerRoles(row, rows[index + 1]);
    const above = rows[index - 1];
    const isBelowHead = block.header !== undefined && block.rows.length === 0 && above !== undefined;
    if (isBelowHead && isColumnNumbers(row, block)) return;
    if (isBelowHead && (roles || isSecondLine(row, block))) {
      Object.assign(block, withLineBelow(block, row), { above: block.header });
    } else if (roles) {
      const years = row.map(({ reading }) => yearOfHead(reading));
      const head = { header: row, roles, years, words: row.map(wordsOf), rows: [] };
      blocks.push(above && isFirstLine(above) ? { ...head, ...under(above, head), above } : head);
    } else if (block.header || !isTitleRow(row) || !isAboveTable(rows, index)) block.rows.push(row);
  });
  return blocks.filter(block => block.rows.length > 0);
}

type Head = Pick<OpenBlock, 'header' | 'roles' | 'years' | 'words'>;

const wordsOf = ({ reading }: Cell): string => shownText(reading);

/** The head of one line with a second line below: the lower words count, and blanks below are what stands above. */
function withLineBelow(upper: Head, row: Row): Head {
  const header = row.map((cell, column) => (cell.isBlank ? (upper.header?.[column] ?? cell) : cell));
  const roles = row.map((cell, column) => (cell.isBlank ? upper.roles[column] : roleIn(cell)));
  const years = row.map((cell, column) => (cell.isBlank ? upper.years[column] : yearIn(cell.reading)));
  const head = under(upper.header ?? [], { header, roles, years, words: header.map(wordsOf) });
  return { header, ...head, roles: withVerdicts(header, head.roles) };
}

/** What a line of merged cells says of the columns below each of them. */
function under(above: Row, { header, roles, years, words }: Head): Pick<Head, 'roles' | 'years' | 'words'> {
  let merged: Cell | undefined;
  const over = (header ?? []).map((cell, column) => {
    const own = above[column];
    if (own && !own.isBlank) merged = own;
    const isTall = cell.isBlank || merged === cell;
    const found = isTall ? undefined : merged;
    // A tall cell of weights says nothing of the columns beside it.
    if (isTall && merged && isNever(merged)) merged = undefined;
    return found;
  });
  const roleOver = over.map(cell => (cell === undefined ? undefined : roleIn(cell)));
  return {
    // What stands under "ค่าเฉลี่ยประเทศ" or "ผู้ตอบ" is of others or no score, whatever it is called; a word alone is
    // what the line above says.
    roles: roles.map((role, column) => {
      const cell = over[column] ?? (header?.[column]?.isBlank ? above[column] : undefined);
      if (cell && isNever(cell) && (role === 'others' || MAY_BE_SCORES.has(role))) return 'other';
      return roleOver[column] === 'others' && MAY_BE_SCORES.has(role) ? 'others' : (role ?? roleOver[column]);
    }),
    // A date above a head is no year of scores.
    years: years.map((year, column) => {
      const cell = over[column];
      const isHead = cell !== undefined && roleOver[column] !== undefined && MAY_BE_SCORES.has(roles[column]);
      return year ?? (isHead ? yearIn(cell.reading) : undefined);
    }),
    words: words.map((own, column) => {
      const cell = over[column];
      return cell && (roleOver[column] !== undefined || isOffice(cell)) ? `${wordsOf(cell)} ${own}` : own;
    }),
  };
}

const MAY_BE_SCORES: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'score',
  'result',
  undefined,
]);

/** A year in a cell of its own heads scores too. */
const roleIn = (cell: Cell): Role | undefined =>
  cell.text === '' && yearIn(cell.reading) !== undefined ? 'score' : roleOfHeader(cell.text);

/** Weights, respondents and the like: no column below them holds scores. An office, a survey or a year heads scores too. */
const isNever = (cell: Cell): boolean => roleIn(cell) === 'other' && !HEADS_ALL.test(cell.text);

const HEADS_ALL = /^(?:(?:ชื่อ)?หน่วยงาน|แบบวัด|เครื่องมือ|(?:ประจำ)?ปี|พ\.?\s?ศ|fy|year|fiscal)/i;

/** A line of merged cells above a head: words in two columns or more, none of which is data. */
function isFirstLine(row: Row): boolean {
  const filled = row.filter(({ isBlank }) => !isBlank);
  if (filled.length < 2 || isCalledYear(row)) return false;
  // A number beside "จำนวนผู้ตอบ" is no year.
  const isCounted = filled.some(isNever);
  return filled.every(cell => isWord(cell) || (!isCounted && yearIn(cell.reading) !== undefined));
}

/** Words or years under a head, none where its codes stand, and at least one over what may be scores. */
function isSecondLine(row: Row, { roles }: Head): boolean {
  let isTelling = false;
  for (const [column, cell] of row.entries()) {
    if (cell.isBlank) continue;
    const role = roles[column];
    const isYear = yearIn(cell.reading) !== undefined;
    if (role === 'code' || role === 'title' || !(isYear || isWord(cell))) return false;
    const own = roleIn(cell);
    if (isYear || (own !== undefined && own !== 'code' && own !== 'title') || isNo(cell.text))
      isTelling = true;
  }
  return isTelling;
}

/** "(1) | (2) | (3) = (1) × (2)" below a head: the columns counted; bare numbers only where they cannot be a code's score. */
function isColumnNumbers(row: Row, { header }: Head): boolean {
  let next = 1;
  let inBrackets = true;
  for (const [column, { reading, isBlank }] of row.entries()) {
    const [, digits, closed] = COLUMN_NUMBER.exec(toArabicDigits(shownText(reading))) ?? [];
    if (Number(digits) === next) next++;
    else if (!(isBlank && (inBrackets || header?.[column]?.isBlank !== false))) return false;
    if (digits !== undefined && !closed) inBrackets = false;
  }
  return next > (inBrackets ? 2 : 3);
}

const COLUMN_NUMBER = /^\(?(\d\d?)(?:(\))\s*(?:=.*)?)?$/;

const LONGEST_WORD = 40;
const isWord = ({ text, points, names }: Cell): boolean =>
  text !== '' && text.length <= LONGEST_WORD && points === undefined && names.length === 0;
