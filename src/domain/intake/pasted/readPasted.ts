// From the text that a person pasted to how each line was read and a clean table. Lines become cells, broken rows are
// joined, and the reader of every score tab decides about codes and scores.
import type { Framework } from '../../framework/node';
import { vocabularyOf } from '../vocabulary';
import { type RowReading, readingsOf, rowsOf, subjectOf, withoutCode } from './clean';
import { columnRows } from './columnRows';
import type { Draft, PastedRow } from './draft';
import { leftOver } from './leftOver';
import type { Line } from './line';
import { linesOf } from './lines';
import { looseDrafts } from './looseDrafts';
import { looseRows } from './looseRows';
import { headsIn, isPageNumber, isTitle } from './marks';
import { mended } from './mended';
import { ofYear } from './parts';
import { startOf } from './start';
import { tableDrafts } from './tableDrafts';
import { candidateOf } from './tail';
import { yearsInLines } from './years';

export interface PastedLine {
  /** As a reader sees it. */
  readonly text: string;
  /**
   * `row`: its score is used; `continues`: it belongs to the row above; `doubt`: it is kept as a row, but not used;
   * `heading`: the head of columns or of a part; `title`: what the text is about; `skipped`: no part of a table.
   */
  readonly as: 'row' | 'continues' | 'heading' | 'title' | 'skipped' | 'blank' | 'doubt';
  /** The node that a row is about, where it can be told; the root's id for the office's total. */
  readonly id: string;
  /** The score that is used; nothing where there is none, or the item was not assessed. */
  readonly points: number | null;
}

/** Plain values only: it is sent to the page. */
export interface Pasted {
  readonly lines: readonly PastedLine[];
  /** The clean table in the order of the text; the one who writes it sets the heads of its columns. */
  readonly rows: readonly PastedRow[];
  /** Fiscal years (B.E.) that titles name, the one named most often first. */
  readonly years: readonly number[];
  readonly counts: {
    readonly rows: number;
    /** Rows with a score that is used. */
    readonly scored: number;
    /** Rows that are kept but not used. */
    readonly doubts: number;
  };
}

/** Reads pasted text for a year's framework: never throws, and every score of the result stands in the text. */
export function readPasted(text: string, framework: Framework): Pasted {
  const lines = mended(linesOf(text), vocabularyOf(framework));
  const drafts = draftsOf(lines, framework);
  let { found } = drafts;
  let read = readingOf(found, framework);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const sure = found.map((draft, at) =>
      drafts.isSure(drafts.found[at] as Draft, read.readings[at] as RowReading) ? draft : withoutCode(draft),
    );
    if (sure.every((draft, at) => draft === found[at])) break;
    found = sure;
    read = readingOf(found, framework);
  }
  const { rows, readings } = read;
  return {
    lines: shownLines(lines, { found, heads: drafts.heads }, readings, framework),
    rows,
    years: yearsInLines(lines),
    counts: {
      rows: rows.length,
      scored: readings.filter(
        ({ isUsed, points, id }) => isUsed && points !== null && id !== framework.root.id,
      ).length,
      doubts: readings.filter(({ isUsed }) => !isUsed).length,
    },
  };
}

/** A row in doubt can change what the whole table says of another one. */
const MOST_ROUNDS = 4;

function readingOf(
  drafts: readonly Draft[],
  framework: Framework,
): { readonly rows: readonly PastedRow[]; readonly readings: readonly RowReading[] } {
  const rows = rowsOf(drafts, framework);
  const subjects = drafts.map(draft => subjectOf(draft, framework));
  return { rows, readings: readingsOf(rows, subjects, framework) };
}

interface Drafts {
  readonly found: readonly Draft[];
  /** Lines of column heads. */
  readonly heads: ReadonlySet<number>;
}

interface Found extends Drafts {
  /** Whether a row of a table is used as the reader used it where it stood, among rows that are lost here. */
  readonly isSure: (draft: Draft, reading: RowReading) => boolean;
}

function draftsOf(lines: readonly Line[], framework: Framework): Found {
  const vocabulary = vocabularyOf(framework);
  const columns = columnRows(lines, vocabulary);
  const tables = tableDrafts(columns, framework);
  const inColumns = tables.flatMap(({ drafts }) => drafts);
  const ofTables = new Set(inColumns);
  const taken = new Set(columns.flat().flatMap(row => row.lines));
  lines.forEach((line, at) => void (line.hasColumns && taken.add(at)));
  const scored = new Set(
    inColumns.flatMap(draft => {
      const subject = subjectOf(draft, framework);
      return subject.kind === 'node' && draft.score !== '' ? [subject.node] : [];
    }),
  );
  const loose = looseRows(lines, taken, vocabulary);
  const rows = [...inColumns, ...looseDrafts(loose.rows, scored, framework)];
  const known = new Map(
    rows.flatMap(draft => {
      const subject = subjectOf(draft, framework);
      return subject.kind === 'node' ? [[subject.node, draft] as const] : [];
    }),
  );
  const used = new Set([...rows.flatMap(draft => draft.lines), ...loose.heads]);
  const found = [...rows, ...leftOver(lines, used, known, vocabulary)];
  const first = ({ lines: [at = 0] }: Draft): number => at;
  const sorted = found.sort((a, b) => first(a) - first(b));
  return {
    found: ofYear(sorted, lines, framework.year),
    heads: loose.heads,
    isSure: (draft, { id, isUsed, points }) =>
      !isUsed ||
      points === null ||
      id === framework.root.id ||
      !ofTables.has(draft) ||
      tables.some(({ raw }) => raw.scores.get(id) === points),
  };
}

function shownLines(
  lines: readonly Line[],
  { found, heads }: Drafts,
  readings: readonly RowReading[],
  framework: Framework,
): readonly PastedLine[] {
  const rowsAt = new Map<number, number[]>();
  const continuing = new Set<number>();
  found.forEach((draft, index) => {
    const [first = 0, ...others] = draft.lines;
    rowsAt.set(first, [...(rowsAt.get(first) ?? []), index]);
    for (const at of others) continuing.add(at);
  });
  const shown = lines.flatMap((line, at): PastedLine | PastedLine[] => {
    const rows = rowsAt.get(at);
    if (rows) {
      return rows.map(index => {
        const { id, isUsed, points } = readings[index] as RowReading;
        const text = (rows.length > 1 ? found[index]?.part : undefined) ?? line.text;
        return { text, as: isUsed ? 'row' : 'doubt', id, points };
      });
    }
    const as = continuing.has(at) ? 'continues' : heads.has(at) ? 'heading' : ofOther(line, framework);
    return { text: line.text, as, id: '', points: null };
  });
  return withSubheads(shown);
}

/** A longer line is prose. */
const LONGEST_SUBHEAD = 80;
const IN_TABLE: ReadonlySet<string | undefined> = new Set(['row', 'doubt', 'continues', 'heading']);

/** A short line between lines of a table is the head of a part of it. */
function withSubheads(lines: readonly PastedLine[]): readonly PastedLine[] {
  const filled = lines.filter(({ as }) => as !== 'blank');
  const subheads = new Set(
    filled.filter(
      ({ as, text }, index) =>
        as === 'skipped' &&
        text.length <= LONGEST_SUBHEAD &&
        !candidateOf(text, true) &&
        IN_TABLE.has(filled[index - 1]?.as) &&
        IN_TABLE.has(filled[index + 1]?.as),
    ),
  );
  return lines.map(line => (subheads.has(line) ? { ...line, as: 'heading' } : line));
}

/** What a line is that belongs to no row. */
function ofOther(line: Line, framework: Framework): PastedLine['as'] {
  if (line.isRule) return 'heading';
  if (line.text === '') return 'blank';
  if (isPageNumber(line)) return 'skipped';
  if (isTitle(line)) return 'title';
  if (headsIn(line)) return 'heading';
  const start = startOf(line.text, vocabularyOf(framework));
  return start?.node && start.node.level !== 'item' ? 'heading' : 'skipped';
}
