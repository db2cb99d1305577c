// Columns whose heads speak of full marks: what each row could have. "คะแนนเต็ม 100" may also head the scores themselves, and
// "หน่วยงาน" those of the office; then what stands below tells.
import { nameKey } from '../thai/fold';
import type { Row } from './grid';
import { wordFor } from './scoreWords';

const MARK = /^(?:ค่า)?น้ำหนัก|^(?:คะแนน)?เต็ม|^สัดส่วน|^weight|^fullmark|^maxscore|^fullscore/;
const WEIGHT = /น้ำหนัก|^สัดส่วน|^weight/;
const COUNT = /^จำนวน(?:ข้อ|คำถาม|ตัวชี้วัด)|^(?:ข้อ)?ทั้งหมด/;
const MAY_BE_SCORES = /^(?:คะแนน)?เต็ม(?:ร้อย|.*100)|^หน่วยงาน/;

export interface FullMarks {
  readonly column: number;
  /** It counts items, of which a row got some. */
  readonly isCount: boolean;
  /** It stands beside percentages too. */
  readonly isWeight: boolean;
}

/** The columns among these that hold what each row could have. */
export function fullMarksIn(
  columns: readonly number[],
  header: Row | undefined,
  rows: readonly Row[],
): readonly FullMarks[] {
  if (!header) return [];
  const found: FullMarks[] = [];
  for (const column of columns) {
    const text = header[column]?.text ?? '';
    const key = text === '' ? '' : nameKey(text);
    const isCount = COUNT.test(key);
    if ((isCount || MARK.test(key)) && !areScores(column, rows))
      found.push({ column, isCount, isWeight: WEIGHT.test(key) });
  }
  return found;
}

/** Scores under a head that may say what they are of. */
export const holdsScores = (column: number, header: Row | undefined, rows: readonly Row[]): boolean =>
  MAY_BE_SCORES.test(nameKey(header?.[column]?.text ?? '')) && areScores(column, rows);

/** Full marks are alike, or weights and counts, of which few are high; scores are high and differ. */
function areScores(column: number, rows: readonly Row[]): boolean {
  const numbers = rows.flatMap(row => row[column]?.points ?? []);
  const high = numbers.filter(number => number > 50);
  return (
    numbers.every(number => number <= 100) &&
    high.length * 2 > numbers.length &&
    high.some(number => number !== high[0])
  );
}

/** Without heads, a column of words beside 100 in every row: what each row could have, and what it got. */
export function besideFullMarks(
  column: number,
  open: readonly number[],
  rows: readonly Row[],
): number | undefined {
  if (!rows.every(row => row[column]?.points === 100)) return undefined;
  return open.find(other => {
    const words = new Set(rows.map(row => wordFor(row[other]?.text ?? '')));
    return !words.has(undefined) && words.size > 1;
  });
}
