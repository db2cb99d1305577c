// Lines that belong to the paper and not to the table: page numbers, page headers, column heads, titles.
import { toArabicDigits } from '../../thai/digits';
import { roleOfHeader } from '../headRole';
import type { Role } from '../headWords';
import type { Line } from './line';
import { tailOf } from './tail';
import { yearsInTitle } from './years';

const PAGE =
  /^(?:[-–—]\s*[0-9๐-๙]{1,3}\s*[-–—]|(?:หน้าที่|หน้า|page)\s*[0-9๐-๙]{1,3}(?:\s*(?:จาก|of|\/)\s*[0-9๐-๙]{1,3})?|[0-9๐-๙]{1,3}\s*\/\s*[0-9๐-๙]{1,3})$/i;

export const isPageNumber = ({ text }: Line): boolean => PAGE.test(text);

/** Lines of the running numbers 1, 2, 3 …, or of ranks, that stand alone. */
export function countersIn(lines: readonly Line[]): ReadonlySet<number> {
  const counters = new Set<number>();
  lines.forEach(({ text }, at) => {
    const number = text.length < 4 ? Number.parseInt(toArabicDigits(text), 10) : 0;
    if (number === counters.size + 1 && /^.[0-9๐-๙]?[.)]?$/.test(text)) counters.add(at);
  });
  return counters.size > 1 ? counters : new Set();
}

/** Lines that stand again and again beside page numbers. */
export function pageHeaders(lines: readonly Line[]): ReadonlySet<string> {
  const filled = lines.filter(({ text }) => text !== '');
  const times = new Map<string, number>();
  filled.forEach((line, index) => {
    const isBeside = [filled[index - 1], filled[index + 1]].some(other => other && isPageNumber(other));
    if (isBeside && line.cells.length === 1 && !tailOf(line))
      times.set(line.text, (times.get(line.text) ?? 0) + 1);
  });
  return new Set([...times].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** The roles that the words of a line give, where all of it is column heads. */
export function headsIn(line: Line): readonly Role[] | undefined {
  if (line.text.length > LONGEST_HEADS) return undefined;
  const cells = line.cells.length > 1 ? line.cells : line.text.split(' ');
  const roles = cells.map(roleOfHeader);
  const known = roles.filter((role): role is Role => role !== undefined);
  const isTelling = known.includes('score') || known.includes('code');
  return isTelling && known.length > 1 && known.length === roles.length ? known : undefined;
}

const LONGEST_HEADS = 200;

/** Column heads that stand one below the other from this line on, and how many lines they take. */
export function stackedHeads(lines: readonly Line[], from: number): readonly Role[] | undefined {
  const roles: Role[] = [];
  for (let at = from; at < Math.min(lines.length, from + MOST_HEADS); at++) {
    const role = (lines[at] as Line).cells.length === 1 ? roleOfHeader((lines[at] as Line).text) : undefined;
    if (role === undefined) break;
    roles.push(role);
  }
  return roles.length > 1 && roles.includes('code') && roles.includes('score') ? roles : undefined;
}

/** No result page has more columns. */
const MOST_HEADS = 12;

const AGENCY = /^(?:องค์การบริหารส่วน|อบต|อบจ|เทศบาล|เมืองพัทยา|(?:ชื่อ)?หน่วยงาน\s*[:：])/;
const LONGEST_AGENCY = 100;

/** A line that says what the text is about: its year, or whose result it is. */
export const isTitle = ({ text }: Line): boolean =>
  yearsInTitle(text).length > 0 || (text.length <= LONGEST_AGENCY && AGENCY.test(text));
