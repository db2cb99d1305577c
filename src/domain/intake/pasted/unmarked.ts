// What people and programs put in front of a row that begins with a code or name: the mark of a list, the time and sender of
// a message, "ค่าคะแนน". It is taken away, so that the row is read like any other.
import { toArabicDigits } from '../../thai/digits';
import { namedBy, type Vocabulary } from '../vocabulary';
import { behindTime } from './chat';
import type { Line } from './line';
import { cellsAtEnd, plainLine } from './lines';
import { startOf } from './start';

const MARKS = '[-–—•*▪■●○◦‣·∙➢➤►▶➔❖◆\uf000-\uf0ff]';
/** Signs that say yes or no where no number stands behind them, and letters that count. */
const OTHER_MARKS =
  '[o§Øü]\\s+|[ก-ฮ][.)]\\s+|(?:\\p{Extended_Pictographic}|[\ufe0f✓✗✘☐□×])+\\s*(?=.*\\s[0-9๐-๙.,%]+$)';
const MARK = new RegExp(`^(?:(?:> ?)+|${MARKS}+\\s*|${OTHER_MARKS})(?=[A-Za-zก-ฮเ-ไ0-9๐-๙(])`, 'u');
const LONE_MARK = new RegExp(`^(?:${MARKS}+|[o§Øü])$`);
const WORD =
  /^(?:(?:ผล|ค่า)(?:การ)?(?:คะแนน|ประเมิน)|คะแนน|ระดับคะแนน)(?:การประเมิน|ประเมิน|เฉลี่ย|ที่ได้|ของ|ด้าน)*[\s:]*(?=[A-Za-zก-ฮเ-ไ])/;
const YEAR =
  /^(?:ผล)?(?:คะแนน|การประเมิน)?\s*(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25[0-9]{2}|๒๕[๐-๙]{2})\s*[:=–-]?\s*(?=[A-Za-zก-ฮเ-ไ])/;
const MAY_HAVE = new RegExp(
  `^(?:>|${MARKS}|[o§Øü✓✔✗✘☐□×]|[ก-ฮ][.)]|\\p{Extended_Pictographic}|\\[?\\d|ผล|ค่า|คะแนน|ระดับ|ปี|ประจำปี)`,
  'u',
);
/** Words that lead to a number on the next line. */
const LEADS = /[\s:=]*(?:เท่ากับ|คิดเป็น(?:ร้อยละ)?|ร้อยละ|คือ|ได้|เป็น)[\s:=]*$/;
const NUMBER_BEHIND = /[\s:=.…]*[0-9๐-๙]{1,3}(?:[.,][0-9๐-๙]+)?\s*(?:%|คะแนน)?$/;
const LONE_NUMBER = /^[0-9๐-๙]{1,3}(?:[.,][0-9๐-๙]+)?\s*(?:%|คะแนน)?$/;
/** A longer line is prose. */
const LONGEST = 200;
/** Words of a sender's name. */
const MOST_SENDER = 5;

export function withoutMarks(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  // One quoted line speaks of another text; several are the text.
  const isQuoted = lines.filter(({ text }) => text.startsWith('>')).length > 1;
  return lines.map((line, at) => {
    if (line.text.length > LONGEST || !MAY_HAVE.test(line.text)) return line;
    if (line.text.startsWith('>') && !isQuoted) return line;
    return line.hasColumns
      ? withoutFirst(line, lines, vocabulary)
      : withoutFront(line, () => lines.slice(at + 1).find(({ text }) => text !== '')?.text, vocabulary);
  });
}

/** A mark in a cell of its own, as text editors copy it. */
function withoutFirst(line: Line, lines: readonly Line[], vocabulary: Vocabulary): Line {
  const [first = '', ...cells] = line.cells;
  if (!LONE_MARK.test(first) || !begins(cells[0] ?? '', vocabulary)) return line;
  // A dash may stand in a column of its own for what is blank.
  if (!lines.every(other => !other.hasColumns || other.cells[0] === first)) return line;
  const text = cells.filter(cell => cell !== '').join('  ');
  return cells.length > 1 ? { ...line, text, cells } : plainLine(cells, text);
}

function withoutFront(line: Line, next: () => string | undefined, vocabulary: Vocabulary): Line {
  const { text } = line;
  const message = behindTime(text);
  const bare = message === undefined ? text.replace(MARK, '') : sentIn(message, vocabulary);
  const isMarked = bare !== undefined && bare !== text && begins(bare, vocabulary);
  const row = withoutYear(isMarked ? bare : text, vocabulary);
  const named = row.replace(WORD, '');
  const led = named === row || !LEADS.test(named) ? named : named.replace(LEADS, '');
  if (led !== named && isRow(led, next, vocabulary)) return plainLine([led]);
  const isWorded = named !== row && isRow(named, next, vocabulary);
  const kept = isWorded ? named : row;
  return kept === text ? line : cut(line, kept.length);
}

/** "ปี 2565 IIT 88.89": the year asked for in front of a row says nothing against it. */
function withoutYear(text: string, vocabulary: Vocabulary): string {
  const [lead = '', year = ''] = YEAR.exec(text) ?? [];
  const rest = text.slice(lead.length);
  if (Number(toArabicDigits(year)) !== vocabulary.framework.year || !/[0-9๐-๙]$/.test(rest)) return text;
  return begins(rest.replace(/[\s:=]*[0-9๐-๙].*$/, ''), vocabulary) ? rest : text;
}

/** The end of a line, with its cells. */
function cut({ text, cells }: Line, length: number): Line {
  const rest = text.slice(text.length - length);
  const kept = cellsAtEnd(cells, length);
  return plainLine(kept.join(' ') === rest ? kept : [rest], rest);
}

/** A message with a row, behind the name of the one who sent it. */
function sentIn(message: string, vocabulary: Vocabulary): string | undefined {
  let rest = message;
  for (let words = 0; words <= MOST_SENDER; words++) {
    if (NUMBER_BEHIND.test(rest) && begins(rest, vocabulary)) return rest;
    const space = rest.indexOf(' ');
    if (space < 0) return undefined;
    rest = rest.slice(space + 1);
  }
  return undefined;
}

function begins(text: string, vocabulary: Vocabulary): boolean {
  for (const of of [text, text.replace(NUMBER_BEHIND, '')]) {
    const start = startOf(of, vocabulary);
    if (start?.by === 'sum' || (start?.node && start.by !== 'doubtful')) return true;
  }
  return false;
}

/** A whole name and its score, on its line or the next one. */
function isRow(text: string, next: () => string | undefined, vocabulary: Vocabulary): boolean {
  const of = text.replace(NUMBER_BEHIND, '');
  if (of === text && !LONE_NUMBER.test(next() ?? '')) return false;
  const start = startOf(of, vocabulary);
  if (!start?.node || start.by === 'doubtful') return false;
  return start.by === 'named' || start.text === '' || namedBy(vocabulary, start.text).includes(start.node);
}
