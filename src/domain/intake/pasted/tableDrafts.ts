// Rows in columns become drafts: the tables are found by the reader of every score tab, and a row that it would not use
// where it stood is not used in the clean table either.
import type { Framework } from '../../framework/node';
import { nodeById } from '../../framework/tree';
import { shownText } from '../cell';
import { severityOf } from '../finding';
import { type Row, readGrid } from '../grid';
import type { Cell } from '../gridCell';
import { roleOfHeader } from '../header';
import { type Intake, readScores } from '../read';
import { readScore } from '../score';
import { isNumeric, LOST } from '../signs';
import { findTables, type Table } from '../tables';
import { upright } from '../turned';
import { namedBy, type Vocabulary, vocabularyOf } from '../vocabulary';
import { asGroup, subjectOf, withoutCode, withPlainName } from './clean';
import type { ColumnRow } from './columnRows';
import type { Draft } from './draft';
import { isResult } from './tail';

export const tableDrafts = (
  stretches: readonly (readonly ColumnRow[])[],
  framework: Framework,
): readonly Draft[] => stretches.flatMap(stretch => draftsOf(stretch, framework));

function draftsOf(all: readonly ColumnRow[], framework: Framework): readonly Draft[] {
  const vocabulary = vocabularyOf(framework);
  const rows = withoutOtherTables(all, framework, vocabulary);
  const raw = readScores({ values: rows.map(({ cells }) => cells) }, framework);
  const fitting = new Fitting(raw, framework, vocabulary);
  return tablesIn(rows, framework, vocabulary).flatMap(table =>
    table.rows.flatMap(row => {
      const draft = draftOf(row, table, rows);
      const kept = draft && fitting.fit(withPlainName(draft, framework), row, table);
      return kept ? [kept] : [];
    }),
  );
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

function isScore(cell: Cell | undefined): boolean {
  if (!cell) return false;
  const score = readScore(cell.reading);
  return score.kind === 'notAssessed' || isNumeric(score);
}

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
  return texts.every(text => text === '') ? '' : texts.map(text => text || '–').join(' / ');
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

/** Makes each draft say in the clean table what its row said where it stood. */
class Fitting {
  private readonly idAt = new Map<string, string>();
  private readonly failedAt = new Set<string>();

  constructor(
    private readonly raw: Intake,
    private readonly framework: Framework,
    private readonly vocabulary: Vocabulary,
  ) {
    for (const [id, { row, column }] of raw.places) this.idAt.set(`${row},${column}`, id);
    for (const finding of raw.findings) {
      if (severityOf(finding) === 'error') this.failedAt.add(`${finding.row},${finding.column}`);
    }
  }

  /** The draft that fits, or nothing for a heading, a signature, or a sum. */
  fit(draft: Draft, row: Row, { code, scores }: Table): Draft | undefined {
    const codeCell = row[code];
    const scoreCell = row[scores[0] ?? -1];
    const id = this.idAt.get(keyOf(scoreCell ?? codeCell));
    const fitted = id === undefined ? this.withoutId(draft, codeCell, scoreCell) : this.withId(draft, id);
    const subject = subjectOf(fitted, this.framework);
    if (subject.kind === 'nothing') return undefined;
    if (subject.kind !== 'node') return scores.some(column => isLost(row[column])) ? fitted : undefined;
    const isHeading =
      subject.node.level !== 'item' && !isScore(scoreCell) && !this.raw.refused.has(subject.node.id);
    return isHeading ? undefined : fitted;
  }

  /** The reader took the row for this node. */
  private withId(draft: Draft, id: string): Draft {
    const node = nodeById(this.framework, id);
    if (!node) return draft;
    if (node.level !== 'item') return asGroup(draft, node, this.framework);
    const subject = subjectOf(draft, this.framework);
    if (subject.kind === 'node' && subject.node === node) return draft;
    const isNamed = namedBy(this.vocabulary, draft.name).includes(node);
    return { ...draft, code: id, name: isNamed ? draft.name : '' };
  }

  /** The reader has another row for the node of this one, or took it for none. */
  private withoutId(draft: Draft, codeCell: Cell | undefined, scoreCell: Cell | undefined): Draft {
    const subject = subjectOf(draft, this.framework);
    if (subject.kind !== 'node') return draft;
    const { id, level } = subject.node;
    const isKnown = this.raw.scores.has(id) || this.raw.excluded.has(id) || this.raw.refused.has(id);
    const isHeading = level !== 'item' && !isScore(scoreCell);
    const isFailed = codeCell !== scoreCell && this.failedAt.has(keyOf(codeCell));
    if (!isHeading && (!isKnown || isFailed)) return withoutCode(draft, this.framework);
    return level === 'item' ? draft : asGroup(draft, subject.node, this.framework);
  }
}

const keyOf = (cell: Cell | undefined): string => (cell ? `${cell.row},${cell.column}` : '');

function isLost(cell: Cell | undefined): boolean {
  if (!cell) return false;
  const score = readScore(cell.reading);
  return score.kind === 'points' || (score.kind === 'refused' && LOST.has(score.finding));
}
