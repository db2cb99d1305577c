// Which of the columns that may hold scores is meant. What a head says of other years and other offices decides, and what
// cannot be a score by its numbers; whatever is then left is asked about, never guessed.
import type { Block } from './block';
import type { FindingCode } from './finding';
import type { Row } from './grid';
import { areOffices, ofOffices } from './offices';
import type { Profile } from './profile';

export interface ScoreChoice {
  /** One, or several where it cannot be told which is meant; none where the table has no scores at all. */
  readonly scores: readonly number[];
  /** What is asked about them; nothing where the one column may be read. */
  readonly asks?: FindingCode;
  /** Filled columns that were passed over because their heads name other years. */
  readonly passedOver: readonly number[];
}

/**
 * Chooses among columns that may hold scores.
 *
 * @param year the fiscal year (B.E.) that is asked for
 */
export function chooseScores(
  scores: readonly number[],
  profiles: readonly Profile[],
  block: Block,
  year: number,
): ScoreChoice {
  const filled = scores.filter(column => (profiles[column] as Profile).filled > 0);
  if (filled.length === 0) return { scores: ownOf(scores, block, year).slice(0, 1), passedOver: [] };
  const offices = block.above ? ofOffices(filled, block.above) : [];
  if (offices.length > 0) return { scores: offices, asks: 'manyOffices', passedOver: [] };
  const own = ownOf(filled, block, year);
  const ofOffice = filled.filter(column => block.roles[column] !== 'others');
  // Another year's scores may be read where there are no others: with a word about the year.
  const meant = own.length > 0 ? own : ofOffice;
  if (meant.length === 0 || (meant.length === 1 && isCount(meant[0] as number, block)))
    return { scores: filled, asks: 'othersScores', passedOver: [] };
  const likely = meant.length > 1 ? withoutUnlikely(meant, block) : meant;
  if (likely.length > 1 && areOffices(likely, block))
    return { scores: likely, asks: 'manyOffices', passedOver: [] };
  const left = likely.length > 1 ? withoutTwins(likely, block.rows) : likely;
  if (left.length > 1) return { scores: left, asks: 'severalScoreColumns', passedOver: [] };
  const isPassedOver = (column: number): boolean =>
    !left.includes(column) && block.years[column] !== undefined;
  return { scores: left, passedOver: filled.filter(isPassedOver) };
}

/** The columns whose heads name neither another year nor somebody else. */
const ownOf = (columns: readonly number[], { roles, years }: Block, year: number): readonly number[] =>
  columns.filter(column => roles[column] !== 'others' && (years[column] ?? year) === year);

/** Without columns of ranks, counts, levels, full marks, or a few stray numbers, unless nothing else is left. */
function withoutUnlikely(columns: readonly number[], block: Block): readonly number[] {
  const numbers = new Map(columns.map(column => [column, numbersIn(block.rows, column)]));
  const most = Math.max(...[...numbers.values()].map(all => all.length));
  const likely = columns.filter(column => {
    const all = numbers.get(column) ?? [];
    const isNamed = block.roles[column] === 'score';
    return isNamed || !(all.length * 2 < most || isUnlikely(all, block.header?.[column]?.text ?? ''));
  });
  return likely.length > 0 ? likely : columns;
}

/** How many items each row has, though nothing else is there to be read. */
function isCount(column: number, { header, rows, roles }: Block): boolean {
  const isCalledSo = /^จำนวน|^ข้อ/.test(header?.[column]?.text ?? '') && roles[column] !== 'score';
  const numbers = isCalledSo ? numbersIn(rows, column) : [];
  return numbers.length > 1 && numbers.every(number => Number.isInteger(number) && number <= 50);
}

function isUnlikely(numbers: readonly number[], head: string): boolean {
  if (numbers.filter(number => number > 100).length * 2 > numbers.length) return true;
  if (numbers.every(number => number === 100)) return true;
  if (!numbers.every(Number.isInteger)) return false;
  const isRank =
    numbers.length >= 3 &&
    new Set(numbers).size === numbers.length &&
    Math.max(...numbers) === numbers.length;
  if (isRank && Math.min(...numbers) === 1) return true;
  if (/^ระดับ|level/i.test(head)) return numbers.every(number => number <= 10);
  return /^จำนวน/.test(head) && !numbers.every(number => number === 0 || number === 100);
}

/** One of each kind of columns that say the same in every row. */
function withoutTwins(columns: readonly number[], rows: readonly Row[]): readonly number[] {
  const isTwin = (a: number, b: number): boolean => rows.every(row => row[a]?.points === row[b]?.points);
  return columns.filter((column, index) => !columns.slice(0, index).some(before => isTwin(before, column)));
}

const numbersIn = (rows: readonly Row[], column: number): readonly number[] =>
  rows.flatMap(row => row[column]?.points ?? []);
