// Tables of contents: their page numbers look like the scores of chapters, and some chapters are called like instruments.
import { toArabicDigits } from '../../thai/digits';
import { Cell } from '../gridCell';
import type { Vocabulary } from '../vocabulary';
import type { ColumnRow } from './columnRow';
import type { Line } from './line';

/** Fewer rows may be anything. */
const LEAST_ROWS = 3;
/** Lines between two rows of one list. */
const NEAR = 2;

/** The rows without those of tables of contents. */
export function withoutContents(rows: readonly ColumnRow[], vocabulary: Vocabulary): readonly ColumnRow[] {
  return runsOf(rows).flatMap(run => (isContents(run, vocabulary) ? [] : run));
}

/** The lines of tables of contents that have no columns: words and a page. */
export function contentLines(lines: readonly Line[], vocabulary: Vocabulary): ReadonlySet<number> {
  const rows = lines.flatMap(({ text, cells, hasColumns }, at): readonly ColumnRow[] => {
    // A score that is asked about is no page.
    const isNone = hasColumns || cells[cells.length - 1]?.endsWith('?');
    const [, words, page] = isNone ? [] : (WITH_PAGE.exec(text) ?? []);
    return words !== undefined && page !== undefined ? [{ cells: [words, page], lines: [at] }] : [];
  });
  const pageOf = ({ cells: [, page = ''] }: ColumnRow): number => Number(toArabicDigits(page));
  // A jump begins something else, such as whole scores.
  const runs = rows.reduce<ColumnRow[][]>((all, row, at) => {
    const before = rows[at - 1];
    const goesOn = before && pageOf(row) >= pageOf(before) && pageOf(row) - pageOf(before) <= MOST_PAGES;
    if (goesOn) all[all.length - 1]?.push(row);
    else all.push([row]);
    return all;
  }, []);
  const pages = runs.filter(([first]) => first && pageOf(first) <= FIRST_PAGE);
  const kept = new Set([
    ...rows.filter(row => !pages.some(run => run.includes(row))),
    ...pages.flatMap(run => withoutContents(run, vocabulary)),
  ]);
  return new Set(rows.flatMap(row => (kept.has(row) ? [] : row.lines)));
}

/** Pages of one chapter. */
const MOST_PAGES = 40;
/** The contents begin near the front. */
const FIRST_PAGE = 10;
const WITH_PAGE = /^(.*[^\s.…·_])(?:\s[\s.…·_]*|[.…·_]{2,}\s*)([0-9๐-๙]{1,3})$/;

function runsOf(rows: readonly ColumnRow[]): readonly (readonly ColumnRow[])[] {
  const runs: ColumnRow[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let width = 0;
  for (const row of rows) {
    if ((row.lines[0] ?? 0) - end > NEAR || row.cells.length !== width) runs.push([]);
    width = row.cells.length;
    runs[runs.length - 1]?.push(row);
    end = row.lines[row.lines.length - 1] ?? end;
  }
  return runs;
}

/** Chapters, most of which no framework knows, with whole numbers that never fall. */
function isContents(run: readonly ColumnRow[], vocabulary: Vocabulary): boolean {
  const pages: number[] = [];
  let known = 0;
  for (const { cells } of run) {
    const filled = cells.filter(cell => cell !== '');
    if (filled.length === 1) continue;
    const page = /^\d{1,3}$/.exec(toArabicDigits(filled[1] ?? ''));
    if (filled.length > 2 || !page) return false;
    pages.push(Number(page[0]));
    const cell = new Cell(filled[0], '', 0, 0, vocabulary);
    if (cell.code.kind === 'node' && cell.code.node.level === 'item') return false;
    if (cell.names.length > 0 || cell.group) known++;
  }
  return (
    pages.length >= LEAST_ROWS &&
    known * 2 < pages.length &&
    pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0))
  );
}
