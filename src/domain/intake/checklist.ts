// Items that give all their points or none, kept as a list of ticks: 1 and 0, ✓ and ✗, "ครบถ้วน" and "ไม่ครบ". What a 1
// or a tick is worth is asked once for the whole list, and until then not even a 0 of it counts.
import type { Cell } from './gridCell';
import type { Identity } from './identity';
import { wordFor } from './scoreWords';
import type { Table } from './table';
import type { UnitDoubts } from './unitRows';

/** A lone word among points is asked about by itself. */
const LEAST_WORDS = 3;

export function checklistDoubts(table: Table, identities: readonly Identity[], doubts: UnitDoubts): void {
  const column = table.scores[0] ?? -1;
  const marks: { at: number; points: number; isWord: boolean }[] = [];
  const others: { at: number; points: number }[] = [];
  let isMended = false;
  table.rows.forEach((row, at) => {
    const identity = identities[at];
    const cell = row[column];
    if (identity?.kind !== 'node' || !identity.node.allOrNothing || !cell) return;
    const mark = table.no < 0 ? markOf(cell) : tickIn(cell, row[table.no], column === table.no);
    if (mark) marks.push({ at, ...mark });
    else if (cell.points === 100) isMended = true;
    else if (cell.points !== undefined && cell.points !== 0) others.push({ at, points: cell.points });
  });
  // 10 and 0, or any one number and 0.
  if (marks.every(({ points }) => points === 0) && isOtherFull(others, isMended))
    for (const { at } of others.splice(0)) marks.push({ at, points: 100, isWord: false });
  const ones = marks.filter(({ points, isWord }) => points > 0 && !isWord).length;
  const words = marks.filter(({ isWord }) => isWord).length;
  const isHeaded = table.no >= 0 && (ones > 0 || words > 0);
  const isList = ones > 0 ? ones > 1 || (!isMended && marks.length > 1) : words >= LEAST_WORDS && !isMended;
  if (others.length > 0 || !(isList || isHeaded)) return;
  for (const { at, points, isWord } of marks) {
    // Where some cells were mended, a 0 is one of them.
    if (isMended && !isWord && points === 0) continue;
    doubts.set(at, { code: 'checklist', suggestions: isWord || points > 0 ? [points] : [] });
  }
}

/** Every item that got its points got the same few; beside items of 100 a few may be mistyped. */
function isOtherFull(numbers: readonly { readonly points: number }[], isMended: boolean): boolean {
  const full = numbers[0]?.points ?? 0;
  if (!numbers.every(({ points }) => points === full) || !(full > 1 && full < 100)) return false;
  return numbers.length > 1 && (full <= 10 || (!isMended && numbers.length > 2));
}

/** Of two columns the one with the tick tells; a tick where something is missing is worth nothing. */
function tickIn(cell: Cell, no: Cell | undefined, isNo: boolean): Mark | undefined {
  const mark = markOf(cell);
  if (isNo) return mark && mark.points > 0 ? { points: 0, isWord: true } : undefined;
  if (!cell.isBlank) return mark;
  const missing = no && markOf(no);
  return missing && missing.points > 0 ? { points: 0, isWord: true } : undefined;
}

interface Mark {
  readonly points: number;
  readonly isWord: boolean;
}

/** What a mark is worth, and whether a word or sign makes it one. */
function markOf(cell: Cell): Mark | undefined {
  if (cell.isBlank) return undefined;
  const { reading, points } = cell;
  if (reading.kind === 'number' && reading.percent) return undefined;
  if (points === 1 || points === 0) return { points: points * 100, isWord: false };
  if (reading.kind === 'flag') return { points: reading.value ? 100 : 0, isWord: true };
  const word = cell.text === '' ? undefined : wordFor(cell.text);
  return word === 'yes' || word === 'no' ? { points: word === 'yes' ? 100 : 0, isWord: true } : undefined;
}
