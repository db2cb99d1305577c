// The columns or rows that scores were read from, in words.
import { columnLetters } from '../domain/intake/address';
import type { ScoreLine } from '../domain/intake/scoreLines';

/** How columns and rows of scores are named: the first few of them. */
export function lineWords(
  line: (p: Readonly<Record<string, string | number>>) => string,
  lines: readonly ScoreLine[],
): string {
  const named = lines
    .slice(0, NAMED)
    .map(({ isRow, index, head }) =>
      line({ head: short(head), ...(isRow ? { row: index + 1 } : { column: columnLetters(index) }) }),
    );
  return [...named, ...(lines.length > NAMED ? ['…'] : [])].join(', ');
}

const NAMED = 3;
const LONGEST = 40;
const short = (head: string): string => (head.length > LONGEST ? `${head.slice(0, LONGEST)}…` : head);
