// From any rectangle of cells to scores and findings: never throws, never gives a score that is not in the grid, and
// reports whatever it does not use.
import type { Framework, FrameworkNode } from '../framework/node';
import type { EnteredScores } from '../scoring/rollUp';
import { shownText } from './cell';
import { readCode } from './code';
import { type Entry, type Place, settle } from './entries';
import type { Finding, FindingCode, FindingParams } from './finding';
import { type Cell, type Grid, type Row, readGrid } from './grid';
import { type Doubt, type Identity, identify } from './identify';
import { readScore } from './score';
import { findTables, type Table } from './tables';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { yearsMentioned } from './year';

export interface Intake extends EnteredScores {
  readonly scores: ReadonlyMap<string, number>;
  readonly excluded: ReadonlySet<string>;
  /** Nodes whose row is there but was not used; a total that needs one of them fails. */
  readonly refused: ReadonlySet<string>;
  /** The assessor's comments by node id. */
  readonly comments: ReadonlyMap<string, string>;
  /** Where each score stands. */
  readonly places: ReadonlyMap<string, Place>;
  /** What a row of the sheet gives as the office's total; never used, only compared. */
  readonly totals: readonly { readonly points: number; readonly place: Place }[];
  readonly findings: readonly Finding[];
}

/** Reads a grid for a year's framework. */
export function readScores(grid: Grid, framework: Framework): Intake {
  const vocabulary = vocabularyOf(framework);
  const rows = readGrid(grid);
  const reader = new Reader(vocabulary);
  for (const table of findTables(rows, vocabulary, framework.year)) reader.read(table);
  const intake = reader.finish();
  return { ...intake, findings: [...intake.findings, ...ofWholeGrid(grid, rows, framework, intake)] };
}

/** Collects what the tables of one grid say. */
class Reader {
  private readonly entries: Entry[] = [];
  private readonly findings: Finding[] = [];
  private readonly comments = new Map<string, string>();
  private readonly totals: { points: number; place: Place }[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  read(table: Table): void {
    if (table.scores.length > 1) {
      this.askWhichScores(table);
      return;
    }
    const identities = table.rows.map(row => this.identityOf(row, table));
    const decide = inTable(identities);
    table.rows.forEach((row, index) => {
      this.readRow(row, table, decide(identities[index] as Identity));
    });
  }

  finish(): Omit<Intake, 'findings'> & { findings: readonly Finding[] } {
    const settlement = settle(this.entries);
    return {
      ...settlement,
      comments: this.comments,
      totals: this.totals,
      findings: [...this.findings, ...settlement.findings],
    };
  }

  private identityOf(row: Row, table: Table): Identity {
    const code = row[table.code]?.reading ?? { kind: 'blank' };
    const texts = table.texts.flatMap(column => {
      const reading = row[column]?.reading;
      return reading?.kind === 'text' ? [reading.text] : [];
    });
    return identify(readCode(code, this.vocabulary), texts, this.vocabulary);
  }

  private readRow(row: Row, table: Table, identity: Identity): void {
    const scoreCell = row[table.scores[0] ?? -1];
    const codeCell = row[table.code] ?? row[0];
    if (!codeCell) return;
    const node = identity.kind === 'node' ? identity.node : undefined;
    const score = readScore(scoreCell?.reading ?? { kind: 'blank' }, node?.allOrNothing ?? false);
    const subject = node?.id ?? shownText(codeCell.reading);

    if (identity.kind === 'node') {
      this.keepComment(row, table, identity.node);
      if (identity.note) this.find(identity.note, codeCell, subject);
      this.enter(identity.node, score, scoreCell ?? codeCell);
    } else if (identity.kind === 'refused') {
      this.find(identity.doubt, codeCell, subject);
    } else if (score.kind === 'points' && identity.kind === 'total') {
      if (identity.overall) this.totals.push({ points: score.points, place: scoreCell as Cell });
    } else if (score.kind !== 'blank' && isNumeric(score) && identity.kind === 'other') {
      this.find(identity.note, scoreCell as Cell, subject);
    }
  }

  /** Records the score of a node, or says why it has none. */
  private enter(node: FrameworkNode, score: ReturnType<typeof readScore>, cell: Cell): void {
    const isLeaf = node.children.length === 0;
    const entry = { node, place: cell };
    switch (score.kind) {
      case 'blank':
        if (!isLeaf) return;
        this.find({ code: 'noScore', params: { code: node.id }, suggestions: [] }, cell, node.id);
        this.entries.push({ ...entry, kind: 'refused' });
        return;
      case 'notAssessed':
        this.find({ code: 'notAssessed', params: { code: node.id }, suggestions: [] }, cell, node.id);
        this.entries.push({ ...entry, kind: 'excluded' });
        return;
      case 'refused': {
        // A word in the score column of a heading is no score of that node.
        if (!isLeaf && !isNumeric(score)) return;
        const params = { code: node.id, shown: shownText(cell.reading) };
        this.add(
          score.finding,
          cell,
          node.id,
          params,
          score.suggestion === undefined ? [] : [score.suggestion],
        );
        this.entries.push({ ...entry, kind: 'refused' });
        return;
      }
      case 'points': {
        const params = { code: node.id, points: score.points, shown: shownText(cell.reading) };
        if (score.note) this.add(score.note, cell, node.id, params, []);
        if (node.allOrNothing && score.points !== 0 && score.points !== 100) {
          this.add('betweenZeroAndFull', cell, node.id, params, []);
        }
        this.entries.push({ ...entry, kind: 'points', points: score.points });
      }
    }
  }

  /** Several score columns and nothing that tells which is meant: none is used. */
  private askWhichScores(table: Table): void {
    const cells = table.scores.map(column => table.header?.[column] ?? firstFilled(table.rows, column));
    const names = cells.map(cell => (cell ? shownText(cell.reading) : '')).join(', ');
    const [first] = cells;
    if (first) this.add('severalScoreColumns', first, '', { names, count: cells.length }, []);
    const column = table.scores[0] as number;
    for (const row of table.rows) {
      const identity = this.identityOf(row, table);
      if (identity.kind === 'node' && row[column]) {
        this.entries.push({ kind: 'refused', node: identity.node, place: row[column] });
      }
    }
  }

  private keepComment(row: Row, table: Table, node: FrameworkNode): void {
    const said = table.comments.flatMap(column => {
      const reading = row[column]?.reading;
      return reading?.kind === 'text' ? [reading.text] : [];
    });
    if (said.length > 0) this.comments.set(node.id, said.join(' '));
  }

  private find(doubt: Doubt, cell: Cell, subject: string): void {
    this.add(doubt.code, cell, subject, doubt.params, doubt.suggestions);
  }

  private add(
    code: FindingCode,
    cell: Cell,
    subject: string,
    params: FindingParams,
    suggestions: readonly (string | number)[],
  ): void {
    this.findings.push({ code, row: cell.row, column: cell.column, subject, params, suggestions });
  }
}

/** What only the whole table can tell: whether its bare numbers are indicators, and its ambiguous names items. */
function inTable(identities: readonly Identity[]): (identity: Identity) => Identity {
  const numbersAreIndicators = onlyIndicators(identities);
  const listsItems = identities.some(identity => identity.kind === 'node' && identity.node.level === 'item');
  return identity => {
    if (identity.kind === 'number') return settled(identity, identity.node, numbersAreIndicators);
    if (identity.kind === 'either') return settled(identity, identity.node, !listsItems);
    return identity;
  };
}

/** Bare numbers are indicators only if all of them are 1–10, none stands twice, and none beside an item's title. */
function onlyIndicators(identities: readonly Identity[]): boolean {
  const seen = new Set<FrameworkNode>();
  for (const identity of identities) {
    if (identity.kind === 'refused' && identity.doubt.code === 'bareNumber') return false;
    if (identity.kind !== 'number') continue;
    if (!identity.node || seen.has(identity.node)) return false;
    seen.add(identity.node);
  }
  return true;
}

function settled(
  doubtful: { readonly refusal: Doubt },
  node: FrameworkNode | undefined,
  isNode: boolean,
): Identity {
  return isNode && node ? { kind: 'node', node } : { kind: 'refused', doubt: doubtful.refusal };
}

/** Something that was meant as a number, whether or not it can be used. */
function isNumeric(score: ReturnType<typeof readScore>): boolean {
  return score.kind === 'points' || (score.kind === 'refused' && !WORDS.has(score.finding));
}

const WORDS: ReadonlySet<FindingCode> = new Set(['noData', 'notANumber', 'wordForScore']);

function firstFilled(rows: readonly Row[], column: number): Cell | undefined {
  return rows.map(row => row[column]).find(cell => cell !== undefined && cell.reading.kind !== 'blank');
}

/** Findings that belong to no cell: nothing to read, hidden rows, a year that the sheet does not name. */
function ofWholeGrid(
  grid: Grid,
  rows: readonly Row[],
  framework: Framework,
  intake: Pick<Intake, 'places' | 'findings'>,
): readonly Finding[] {
  const found: Finding[] = [];
  const add = (code: FindingCode, params: FindingParams): void => {
    found.push({ code, row: undefined, column: undefined, subject: '', params, suggestions: [] });
  };
  if (intake.places.size === 0 && intake.findings.length === 0) add('noItems', { year: framework.year });
  const used = new Set([...intake.places.values()].map(place => place.row));
  const hidden = [...(grid.hiddenRows ?? [])].filter(row => used.has(row)).length;
  if (hidden > 0) add('hiddenRows', { count: hidden });
  const named = titleYears(rows, used);
  if (named.size > 0 && !named.has(framework.year)) {
    add('yearDiffers', { year: framework.year, named: [...named].join(', ') });
  }
  return found;
}

/** Years in rows that hold no score: titles, not comments about last year's documents. */
function titleYears(rows: readonly Row[], used: ReadonlySet<number>): ReadonlySet<number> {
  const texts = rows.flatMap(row =>
    row.flatMap(cell => (!used.has(cell.row) && cell.reading.kind === 'text' ? [cell.reading.text] : [])),
  );
  return new Set(texts.flatMap(yearsMentioned));
}
