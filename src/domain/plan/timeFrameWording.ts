// The sentence around the parts of a time frame: from … to, by …, from … on, several in a row.
import { kept } from '../thai/kept';
import { timeMarks } from './timeFrameMarks';
import { isWhole, type Part, readPart } from './timeFrameParts';

export type Wording =
  /** One day, month or quarter: a time frame, or one end of a longer one. */
  | { readonly shape: 'point'; readonly part: Part }
  /** From here on. */
  | { readonly shape: 'from'; readonly part: Part }
  /** By the end of this. */
  | { readonly shape: 'until'; readonly part: Part }
  | { readonly shape: 'range'; readonly from: Part; readonly to: Part }
  | { readonly shape: 'list'; readonly parts: readonly Part[] };

const LEAD = /^(?:ระยะเวลา(?:ดำเนินการ|ดำเนินงาน)?|ช่วง|ใน)+:?/;
const FROM = /^(?:เริ่ม(?:ต้น|ดำเนินการ)?|ตั้งแต่|นับแต่|จาก)+|เป็นต้นไป$/g;
const BETWEEN = /^ระหว่าง/;
const WITHIN = /^(?:ให้)?(?:ดำเนินการ)?(?:แล้วเสร็จ)?(?:ภายใน|ไม่เกิน)/;
const UNTIL = /^(?:(?:ให้)?(?:แล้วเสร็จ)?(?:ภายใน|ไม่เกิน)?(?:วัน)?(?:สิ้นสุด|สิ้น)|(?:ไป)?(?:จน)?ถึง)/;
const TO = /(?:ไป)?(?:จน)?ถึง|-/;
const AND = /,?และ|,|&/;

/** Longer texts say more than when. */
const LONGEST = 200;

/** Reads the words of a time frame; nothing if any of them is not known. */
export const readWording = (text: string): Wording | undefined =>
  text.length > LONGEST ? undefined : kept(wordings, text, wordingOf);

// The rows of a plan have a few time frames between them, and each is read for what is due and for the progress.
const wordings = new Map<string, Wording | undefined>();

function wordingOf(text: string): Wording | undefined {
  let marks = timeMarks(text).replace(LEAD, '');
  if (UNTIL.test(marks)) return pointOf('until', marks.replace(UNTIL, ''));
  if (BETWEEN.test(marks)) marks = marks.replace(BETWEEN, '').replace(AND, '-');
  const isWithin = WITHIN.test(marks);
  const isFrom = !isWithin && marks.search(FROM) >= 0;
  const inner = marks.replace(WITHIN, '').replace(FROM, '');

  const [first = '', ...more] = inner.split(TO);
  const [last] = more;
  if (last !== undefined) {
    const to = readPart(sameUnit(first, last));
    const from = readPart(first) ?? (to && earlierDay(first, to));
    return from && to && more.length === 1 ? { shape: 'range', from, to } : undefined;
  }
  if (isFrom) return pointOf('from', inner);
  const listed = inner.split(AND);
  if (listed.length > 1) return listWording(listed);
  const part = readPart(inner);
  if (!part) return undefined;
  if (isWhole(part)) return { shape: 'range', from: part, to: part };
  return { shape: isWithin ? 'until' : 'point', part };
}

function pointOf(shape: 'from' | 'until', marks: string): Wording | undefined {
  const part = readPart(marks);
  return part && { shape, part };
}

function listWording([first = '', ...more]: readonly string[]): Wording | undefined {
  const parts = [first, ...more.map(one => sameUnit(first, one))].map(readPart);
  const known = parts.filter(part => part !== undefined);
  return known.length === parts.length ? { shape: 'list', parts: known } : undefined;
}

/** In ไตรมาส 1-4 and ปีงบประมาณ 2566-2568 the word stands once. */
function sameUnit(first: string, other: string): string {
  const unit = /^[QF]/.exec(first)?.[0];
  return unit && /^\d[^M]*$/.test(other) ? unit + other : other;
}

/** In 1-31 มี.ค. 66 the month stands once. */
const earlierDay = (marks: string, day: Part): Part | undefined =>
  day.unit === 'day' && /^\d{1,2}$/.test(marks) ? { ...day, day: Number(marks) } : undefined;
