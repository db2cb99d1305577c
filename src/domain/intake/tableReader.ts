// Reads the rows of tables: what each says of which node, and what is doubtful about it.
import type { FrameworkNode, Level } from '../framework/node';
import { shownText } from './cell';
import { type Entry, type Place, type Settlement, settle } from './entries';
import type { Finding, FindingCode, FindingParams } from './finding';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { type Doubt, type Identity, identify } from './identify';
import { readScore, type ScoreReading } from './score';
import { isHeading, isNumeric, LOST, WORDS, wasMeantAsCode } from './signs';
import type { Table } from './tables';
import type { Vocabulary } from './vocabulary';
import { inTable, takenByNumber } from './wholeTable';

/** What the tables of one grid say. */
interface TablesRead extends Settlement {
  readonly comments: ReadonlyMap<string, string>;
  readonly totals: readonly { readonly points: number; readonly place: Place }[];
  /** Texts that stand beside the codes and are no comments. */
  readonly titles: readonly string[];
}

/** A row of a node above the items that has no number: a heading, or a score that is missing. */
interface Unscored {
  readonly node: FrameworkNode;
  readonly cell: Cell;
  readonly finding: FindingCode;
  readonly suggestions: readonly number[];
  /** The levels of which its table enters scores. */
  readonly levels: ReadonlySet<Level>;
}

export class TableReader {
  private readonly entries: Entry[] = [];
  private readonly findings: Finding[] = [];
  private readonly comments = new Map<string, string>();
  private readonly totals: { points: number; place: Place }[] = [];
  private readonly titles: string[] = [];
  private readonly unscored: Unscored[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  read(table: Table): void {
    const doubtful = table.rows.map(row => this.identityOf(row, table));
    const identities = doubtful.map(inTable(doubtful, table));
    if (table.scores.length > 1) {
      this.askWhichScores(table, identities);
      return;
    }
    for (const cell of table.passedOver) {
      this.add('otherYearsScores', cell, '', { name: cell.text }, []);
    }
    this.noteNumbers(table, takenByNumber(doubtful, identities, table, this.vocabulary), identities);
    const levels = new Set<Level>();
    table.rows.forEach((row, index) => {
      this.readRow(row, table, identities[index] as Identity, levels);
    });
  }

  finish(): TablesRead {
    this.refuseUnscored();
    const settlement = settle(this.entries);
    return {
      ...settlement,
      comments: this.comments,
      totals: this.totals,
      titles: this.titles,
      findings: [...this.findings, ...settlement.findings],
    };
  }

  private identityOf(row: Row, table: Table): Identity {
    const code = row[table.code];
    if (code && isHeading(code) && row[table.scores[0] ?? -1]?.isBlank !== false) return HEADING;
    const texts = textsIn(row, table.texts);
    for (const { text } of texts) this.titles.push(text);
    return identify(code?.code ?? { kind: 'blank' }, texts, textsIn(row, table.comments), this.vocabulary);
  }

  /** Says once for the table that its bare numbers were taken for indicators. */
  private noteNumbers(
    table: Table,
    taken: readonly (FrameworkNode | undefined)[],
    identities: readonly Identity[],
  ): void {
    const ids: string[] = [];
    let first: Cell | undefined;
    table.rows.forEach((row, index) => {
      const node = taken[index];
      const cell = row[table.code];
      const score = row[table.scores[0] ?? -1];
      if (!node || !cell || !score || score.isBlank || identities[index]?.kind !== 'node') return;
      first ??= cell;
      ids.push(node.id);
    });
    if (first) this.add('numbersAsIndicators', first, ids[0] ?? '', { named: ids.join(', ') }, []);
  }

  private readRow(row: Row, table: Table, identity: Identity, levels: Set<Level>): void {
    const scoreCell = row[table.scores[0] ?? -1];
    const codeCell = row[table.code] ?? row[0];
    if (!codeCell) return;
    const node = identity.kind === 'node' ? identity.node : undefined;
    const score = readScore(scoreCell?.reading ?? { kind: 'blank' }, node?.allOrNothing ?? false);
    const subject = node?.id ?? shownText(codeCell.reading);

    if (identity.kind === 'node') {
      this.keepComment(row, table, identity.node);
      if (identity.note) this.find(identity.note, codeCell, subject);
      this.enter(identity.node, score, scoreCell ?? codeCell, levels);
    } else if (identity.kind === 'refused') {
      if (wasMeantAsCode(codeCell) || score.kind !== 'blank') this.find(identity.doubt, codeCell, subject);
    } else if (identity.kind === 'total') {
      if (identity.overall && score.kind === 'points' && scoreCell) {
        this.totals.push({ points: score.points, place: placeOf(scoreCell) });
      }
    } else if (identity.kind === 'other' && scoreCell && this.isLostScore(score, row, table)) {
      // A code that is suggested goes where codes stand, never over the score.
      this.find(identity.note, identity.note.suggestions.length > 0 ? codeCell : scoreCell, subject);
    }
  }

  /** A row without a node has a score to lose. A date beside a signature is none; alone in its row it may have been one. */
  private isLostScore(score: ScoreReading, row: Row, table: Table): boolean {
    if (score.kind !== 'refused') return score.kind === 'points';
    if (WORDS.has(score.finding)) return false;
    return LOST.has(score.finding) || row.every((cell, column) => cell.isBlank || column === table.scores[0]);
  }

  /** Records the score of a node, or says why it has none. */
  private enter(node: FrameworkNode, score: ScoreReading, cell: Cell, levels: Set<Level>): void {
    const entry = { node, place: placeOf(cell) };
    switch (score.kind) {
      case 'notAssessed':
        this.add('notAssessed', cell, node.id, { code: node.id }, []);
        this.entries.push({ ...entry, kind: 'excluded' });
        return;
      case 'blank':
      case 'refused': {
        const finding = score.kind === 'blank' ? 'noScore' : score.finding;
        const suggestion = score.kind === 'blank' ? undefined : score.suggestion;
        const suggestions = suggestion === undefined ? [] : [suggestion];
        const unscored = { node, cell, finding, suggestions, levels };
        if (node.children.length > 0 && !isNumeric(score)) this.unscored.push(unscored);
        else this.refuse(unscored);
        return;
      }
      case 'points': {
        const params = { code: node.id, points: score.points, shown: shownText(cell.reading) };
        if (score.note) this.add(score.note, cell, node.id, params, []);
        if (node.allOrNothing && score.points !== 0 && score.points !== 100) {
          // Checklists are kept as 1 and 0 too.
          this.add('betweenZeroAndFull', cell, node.id, params, score.points === 1 ? [100] : []);
        }
        this.entries.push({ ...entry, kind: 'points', points: score.points });
        levels.add(node.level);
      }
    }
  }

  private refuse({ node, cell, finding, suggestions }: Omit<Unscored, 'levels'>): void {
    const params = { code: node.id, shown: shownText(cell.reading) };
    this.add(finding, cell, node.id, params, suggestions);
    this.entries.push({ kind: 'refused', node, place: placeOf(cell) });
  }

  /** A row without a number is a heading, unless its table scores others of its level and no row is of what it holds. */
  private refuseUnscored(): void {
    const spokenOf = new Set(this.entries.map(({ node }) => node));
    const holdsRows = (node: FrameworkNode): boolean =>
      node.children.some(child => spokenOf.has(child) || holdsRows(child));
    for (const row of this.unscored)
      if (row.levels.has(row.node.level) && !holdsRows(row.node)) this.refuse(row);
  }

  /** Several score columns and nothing that tells which is meant: none is used. */
  private askWhichScores(table: Table, identities: readonly Identity[]): void {
    const cells = table.scores.map(column => table.header?.[column] ?? firstFilled(table.rows, column));
    const names = cells.map(cell => (cell ? shownText(cell.reading) : '')).join(', ');
    const first = cells.find(cell => cell !== undefined);
    if (first) this.add('severalScoreColumns', first, '', { names, count: cells.length }, []);
    const column = table.scores[0] as number;
    table.rows.forEach((row, index) => {
      const identity = identities[index];
      const place = row[column] ?? row[table.code];
      if (identity?.kind === 'node' && place) {
        this.entries.push({ kind: 'refused', node: identity.node, place: placeOf(place) });
      }
    });
  }

  private keepComment(row: Row, table: Table, node: FrameworkNode): void {
    const said = textsIn(row, table.comments).map(cell => cell.text);
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

/** Only the place: what is kept of an intake may be sent and saved. */
const placeOf = ({ row, column }: Cell): Place => ({ row, column });

const HEADING: Identity = { kind: 'other', note: { code: 'unknownRow', params: {}, suggestions: [] } };

function textsIn(row: Row, columns: readonly number[]): readonly Cell[] {
  return columns.flatMap(column => {
    const cell = row[column];
    return cell && cell.text !== '' ? [cell] : [];
  });
}

function firstFilled(rows: readonly Row[], column: number): Cell | undefined {
  return rows.map(row => row[column]).find(cell => cell?.isBlank === false);
}
