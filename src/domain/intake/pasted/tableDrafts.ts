// Rows in columns become drafts: the tables are found by the reader of every score tab, and a row that it would not use
// where it stood is not used in the clean table either.
import type { Framework } from '../../framework/node';
import { shownText } from '../cell';
import { type Row, readGrid } from '../grid';
import type { Cell } from '../gridCell';
import { roleOfHeader } from '../headRole';
import { type Intake, readScores } from '../read';
import type { Table } from '../table';
import { findTables } from '../tables';
import { upright } from '../turned';
import { type Vocabulary, vocabularyOf } from '../vocabulary';
import { withPlainName } from './clean';
import type { ColumnRow } from './columnRow';
import type { Draft } from './draft';
import { Fitting, isScore } from './fitting';
import { isResult } from './tail';

export interface TableDrafts {
  readonly drafts: readonly Draft[];
  /** What the reader said of the rows where they stood. */
  readonly raw: Intake;
}

export const tableDrafts = (
  stretches: readonly (readonly ColumnRow[])[],
  framework: Framework,
): readonly TableDrafts[] => stretches.map(stretch => draftsOf(stretch, framework));

function draftsOf(all: readonly ColumnRow[], framework: Framework): TableDrafts {
  const vocabulary = vocabularyOf(framework);
  const rows = withoutOtherTables(all, framework, vocabulary);
  const raw = readScores({ values: rows.map(({ cells }) => cells) }, framework);
  const fitting = new Fitting(raw, framework, vocabulary);
  const drafts = tablesIn(rows, framework, vocabulary).flatMap(table =>
    table.rows.flatMap(row => {
      const draft = draftOf(row, table, rows);
      const kept = draft && fitting.fit(withPlainName(draft, framework), row, table);
      return kept ? [kept] : [];
    }),
  );
  return { drafts: fitting.settle(drafts), raw };
}

function tablesIn(rows: readonly ColumnRow[], { year }: Framework, vocabulary: Vocabulary): readonly Table[] {
  const grid = readGrid({ values: rows.map(({ cells }) => cells) }, vocabulary);
  return findTables(upright(grid, vocabulary), year);
}

/** Plans and lists of measures name the same codes, but have no column of scores. */
function withoutOtherTables(
  rows: readonly ColumnRow[],
  framework: Framework,
  vocabulary: Vocabulary,
): readonly ColumnRow[] {
  const others = new Set<number>();
  for (const table of tablesIn(rows, framework, vocabulary)) {
    if (hasScores(table)) continue;
    for (const row of [...table.rows, table.header ?? []]) for (const cell of row) others.add(cell.row);
  }
  return rows.filter((_, index) => !others.has(index));
}

function hasScores({ rows, scores, header }: Table): boolean {
  const roles = scores.map(column => roleOfHeader(header?.[column]?.text ?? ''));
  if (roles.includes('score') || roles.includes('result')) return true;
  const cells = rows.flatMap(row => scores.flatMap(column => row[column] ?? []));
  return cells.some(isScore) || cells.every(({ text }) => text.length <= LONGEST_WORD);
}

/** "ยังไม่มีคะแนน", "ไม่ได้รับการประเมิน" and some room: a longer text is a measure or a remark. */
const LONGEST_WORD = 40;

function draftOf(row: Row, table: Table, rows: readonly ColumnRow[]): Draft | undefined {
  const code = row[table.code];
  const shown = (columns: readonly number[], between: string): string =>
    columns
      .map(column => row[column])
      .flatMap(cell => (cell && !cell.isBlank ? [shownText(cell.reading)] : []))
      .join(between);
  const score = scoreText(table.scores.map(column => row[column]));
  const results = table.texts.filter(column => isResultColumn(row[column], table.header?.[column]));
  const name = shown(
    table.texts.filter(column => !results.includes(column)),
    ' ',
  );
  const comment = shown([...table.comments, ...results], ' ');
  const anchor = code ?? row[0];
  if (!anchor) return undefined;
  const cells = new Set([anchor.row, ...table.scores.flatMap(column => row[column]?.row ?? [])]);
  return {
    ...split(code, name),
    score,
    comment,
    lines: [...cells].flatMap(index => rows[index]?.lines ?? []),
    part: [code ? shownText(code.reading) : '', name, comment, score].filter(text => text !== '').join('  '),
  };
}

/** Several columns that may hold the score make a text that no reader takes for one. */
function scoreText(cells: readonly (Cell | undefined)[]): string {
  const texts = cells.map(cell => (cell ? shownText(cell.reading) : ''));
  return texts.every(text => text === '') ? '' : texts.map(text => text || '–').join(' , ');
}

/** `ผ่านเกณฑ์` behind a score is no part of a title. */
const isResultColumn = (cell: Cell | undefined, head: Cell | undefined): boolean =>
  isResult(cell?.text ?? '') || roleOfHeader(head?.text ?? '') === 'result';

/** `O๑๒ รายงาน…` in one cell is a code and a title; a code read through a look-alike stays as it is, to be noted. */
function split(cell: Cell | undefined, name: string): Pick<Draft, 'code' | 'name'> {
  const shown = cell ? shownText(cell.reading) : '';
  if (cell?.code.kind !== 'node' || cell.code.alike) return { code: shown, name };
  return { code: cell.code.node.id, name: name === '' ? cell.code.text : name };
}
