// Keeps the clean table from being read as one that lies on its side, or as text that was pasted into one cell: rows
// that are kept without being understood may hold several codes or bars.
import type { Framework } from '../../framework/node';
import { readGrid } from '../grid';
import { Cell } from '../gridCell';
import { upright } from '../turned';
import { type Vocabulary, vocabularyOf } from '../vocabulary';
import type { PastedRow } from './draft';

/** The rows as they were, unless their table would be turned: then no row without a number names more than one node. */
export function keptUpright(
  rows: readonly PastedRow[],
  valuesOf: (rows: readonly PastedRow[]) => readonly (readonly unknown[])[],
  framework: Framework,
): readonly PastedRow[] {
  const vocabulary = vocabularyOf(framework);
  const whole = rows.map(withoutBars);
  const grid = readGrid({ values: valuesOf(whole) }, vocabulary);
  return upright(grid, vocabulary) === grid ? whole : whole.map(row => withOneName(row, vocabulary));
}

/** A text with bars that is alone in its row would be taken apart. */
function withoutBars(row: PastedRow): PastedRow {
  const isAlone = [row.code, row.name, row.score, row.comment].filter(cell => cell !== '').length === 1;
  if (!isAlone || typeof row.score === 'number') return row;
  const parted = (text: string): string => (text.length > 3 ? text.replace(/\|/g, '/') : text);
  return {
    code: parted(row.code),
    name: parted(row.name),
    score: parted(row.score),
    comment: parted(row.comment),
  };
}

/** The code stays, so that its node still counts as refused; behind it, the other texts name nothing else. */
function withOneName(row: PastedRow, vocabulary: Vocabulary): PastedRow {
  const others = [row.name, String(row.score), row.comment].filter(text => text !== '');
  const naming = [row.code, ...others].filter(text => isNaming(text, vocabulary));
  if (typeof row.score === 'number' || naming.length < 2) return row;
  return { code: row.code, name: '', score: '', comment: [row.code, ...others].join(' ').trim() };
}

function isNaming(text: string, vocabulary: Vocabulary): boolean {
  const cell = new Cell(text, '', 0, 0, vocabulary);
  return (
    cell.text !== '' && cell.points === undefined && (cell.code.kind === 'node' || cell.names.length > 0)
  );
}
