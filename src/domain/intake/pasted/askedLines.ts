// Scores that only the lines around them tell: fractions of one, one cut by the end of its line, and numbers of
// indicators in order without a name.
import { toArabicDigits } from '../../thai/digits';
import type { Vocabulary } from '../vocabulary';
import type { Line } from './line';
import { plainLine } from './lines';
import { countersIn } from './marks';
import { startOf } from './start';

const FRACTION = /^(.*\S)\s+([0๐]?\.[0-9๐-๙]{2,4})$/;
/** `10` above `0`, `99.3` above `3`, `9` above `9.33`. */
const CUT = /^(.*\S)\s+([1๑][0๐]|[0-9๐-๙]|[0-9๐-๙]{1,2}\.[0-9๐-๙])$/;
const NUMBERED = /^([0-9๐-๙]{1,2})(?:\s*[.):=]?\s+|[,;]\s*)([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)?)$/;
/** "9.1,60.33", "ตัวชี้วัดที่ 1,60". */
const PARTED =
  /^((?:9|10|๙|๑๐)\.[1-9๑-๙]|ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*[0-9๐-๙]{1,2}(?:\.[0-9๐-๙])?)\s*[,;]\s*([0-9๐-๙]{2,3}(?:\.[0-9๐-๙]+)?|[0๐](?:\.[0๐]+)?)$/;
const MAY_BE =
  /(?:^|\s)(?:[0๐]?\.[0-9๐-๙]{2,4}|[1๑][0๐]|[0-9๐-๙]|[0-9๐-๙]{1,2}\.[0-9๐-๙])$|^[0-9๐-๙]{1,2}\s*[.):=]?\s+[0-9๐-๙.]+$|\S[,;]\s*[0-9๐-๙.]+$/;
/** Fewer lines of a number and a score may be anything. */
const LEAST_NUMBERED = 3;
const LONGEST = 200;

export function withAskedLines(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  // A line whose cells are not its words has been read already.
  const may = lines.flatMap(({ text, cells, hasColumns }, at) =>
    !hasColumns && text.length <= LONGEST && MAY_BE.test(text) && cells.join(' ') === text ? [at] : [],
  );
  if (may.length === 0) return lines;
  const read = new Map<number, Line | undefined>();
  const isOf = (of: string): boolean => {
    const start = startOf(of, vocabulary);
    return start?.by === 'sum' || (start?.node !== undefined && start.by !== 'doubtful');
  };
  const put = (at: number, form: RegExp, written: (raw: string) => string): boolean => {
    const [text = '', of = '', raw = ''] = form.exec((lines[at] as Line).text) ?? [];
    if (text === '' || !isOf(of)) return false;
    read.set(at, plainLine([of, written(raw)], text));
    return true;
  };
  for (const at of may) put(at, FRACTION, raw => raw.replace(/^\./, '0.'));
  for (const at of may) put(at, PARTED, raw => raw);
  const counters = countersIn(lines);
  const cut = may.filter(
    at => !counters.has(at + 1) && isCut((lines[at] as Line).text, lines[at + 1]?.text ?? ''),
  );
  // The numbers from 1 on, in any order, are ranks.
  const ranks = cut.map(at => Number(toArabicDigits((lines[at + 1] as Line).text))).sort((a, b) => a - b);
  const isRanked = ranks.length > 1 && ranks.every((rank, index) => rank === index + 1);
  for (const at of isRanked ? [] : cut) {
    const next = (lines[at + 1] as Line).text;
    if (!put(at, CUT, raw => `${raw}${next}?`)) continue;
    const [name = '', score = ''] = read.get(at)?.cells ?? [];
    read.set(at, plainLine([name, score], `${(lines[at] as Line).text} ${next}`));
    read.set(at + 1, undefined);
  }
  numbered(lines, may, vocabulary).forEach((line, at) => void read.set(at, line));
  return read.size === 0
    ? lines
    : lines.flatMap((line, at) => (read.has(at) ? (read.get(at) ?? []) : [line]));
}

const isCut = (text: string, next: string): boolean =>
  /\.[0-9๐-๙]$/.test(text)
    ? /^[0-9๐-๙]$/.test(next)
    : /[1๑][0๐]$/.test(text)
      ? /^[0๐]$/.test(next)
      : /\s[0-9๐-๙]$/.test(text) && /^[0-9๐-๙]\.[0-9๐-๙]{1,2}$/.test(next);

/** "1 99.33", "2 97.41", … in order are indicators where there are as many; fewer are asked about. */
function numbered(
  lines: readonly Line[],
  may: readonly number[],
  { byId }: Vocabulary,
): ReadonlyMap<number, Line> {
  const rows = may.flatMap(at => {
    const [text, number = '', raw = ''] = NUMBERED.exec((lines[at] as Line).text) ?? [];
    return text === undefined ? [] : [{ at, text, id: toArabicDigits(number), raw }];
  });
  const inOrder = rows.every(({ id }, index) => id === String(index + 1) && byId.has(id));
  if (rows.length < LEAST_NUMBERED || !inOrder) return new Map();
  const count = [...byId.values()].filter(({ level }) => level === 'indicator').length;
  const isAll = rows.length === count;
  const hasDecimals = rows.some(({ raw }) => raw.includes('.'));
  if (!isAll && !hasDecimals) return new Map();
  const sign = isAll && hasDecimals ? '' : '?';
  return new Map(
    rows.map(({ at, text, id, raw }) => [at, plainLine([`ตัวชี้วัดที่ ${id}`, `${raw}${sign}`], text)]),
  );
}
