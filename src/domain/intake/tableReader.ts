// Reads the rows of tables: what each says of which node, and what is doubtful about it.
import type { FrameworkNode, Level } from '../framework/node';
import { type Asked, askedOf, headAt, unreadColumns } from './askedOf';
import { shownText } from './cell';
import type { CodeReading } from './codeReading';
import { withoutDecimals } from './commaSplit';
import { correctionDoubts, remarkDoubts } from './corrections';
import { type Settlement, settle } from './entries';
import type { FindingCode } from './finding';
import { FindingLog } from './findingLog';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { roleOfHeader } from './headRole';
import { identify } from './identify';
import type { Doubt, Identity } from './identity';
import { likeliest } from './likeness';
import { isTotalOfOthers } from './named';
import { NodeScores } from './nodeScores';
import { type PrintedTotal, printedTotals } from './printedTotals';
import { readScore, type ScoreReading } from './score';
import { isHeading, LOST, WORDS, wasMeantAsCode } from './signs';
import type { Table } from './table';
import { unitDoubts } from './unit';
import type { UnitDoubt, UnitDoubts } from './unitRows';
import type { Vocabulary } from './vocabulary';
import { continued, inTable, takenByNumber, takenUnknown } from './wholeTable';
import { numberedWithin } from './within';
import { yearDiffers } from './yearsNamed';
import { yearsWith } from './yearsWith';

/** What the tables of one grid say. */
interface TablesRead extends Settlement {
  readonly comments: ReadonlyMap<string, string>;
  readonly totals: readonly PrintedTotal[];
  /** Texts that stand beside the codes and are no comments. */
  readonly titles: readonly string[];
}

export class TableReader {
  private readonly log = new FindingLog();
  private readonly scores = new NodeScores(this.log);
  private readonly comments = new Map<string, string>();
  private readonly totals: PrintedTotal[] = [];
  /** Of the table that is read; none of an earlier one is at the end of the sheet. */
  private endTotals = 0;
  private tables = 0;
  private readonly titles: string[] = [];
  /** The first table without a column that may be read: told if there is nothing else. */
  private unread: { table: Table; identities: readonly Identity[]; asked: Asked } | undefined;
  /** Of the table that is read. */
  private identities: readonly Identity[] = [];

  /**
   * @param year the fiscal year (B.E.) that is asked for
   * @param foreign codes of rows that speak of another year's items (see titleYears.ts): not used, and told once
   * @param rows all rows of the grid
   */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly year: number,
    private readonly foreign?: ReadonlySet<Cell>,
    private readonly rows: readonly Row[] = [],
  ) {}

  read(found: Table): void {
    const doubtful = found.rows.map(row => this.identityOf(row, found));
    const settled = continued(doubtful.map(inTable(doubtful, found, this.vocabulary)), found);
    const identities = numberedWithin(doubtful, settled, found, this.rows, this.vocabulary);
    const table = withoutDecimals(found, identities);
    const asked = askedOf(table, identities);
    if (asked) {
      this.ask(asked);
      this.leaveOutAll(table, identities);
      return;
    }
    for (const cell of table.passedOver) {
      this.log.add('otherYearsScores', cell, '', { name: headAt(table, cell) }, []);
    }
    const head = table.header?.[table.scores[0] ?? -1];
    if (head && table.otherYear !== undefined) {
      this.log.add('yearDiffers', head, '', yearDiffers(this.year, [table.otherYear]), []);
    }
    const unread = unreadColumns(table, identities);
    if (unread) this.unread ??= { table, identities, asked: unread };
    const byNumber = takenByNumber(doubtful, identities, table, this.vocabulary);
    this.noteNumbers('numbersAsIndicators', table, byNumber, identities);
    this.noteNumbers('numberWins', table, takenUnknown(identities, table), identities);
    const levels = new Set<Level>();
    const units = unitDoubts(table, identities, this.vocabulary);
    if (table.corrections.length > 0) correctionDoubts(table, identities, this.vocabulary, units);
    remarkDoubts(table, identities, units);
    this.identities = identities;
    table.rows.forEach((row, index) => {
      this.readRow(row, table, identities[index] as Identity, levels, units.get(index));
    });
    if (identities.some(({ kind }) => kind === 'node')) this.tables++;
    this.endTotals = this.totals.length;
    if (identities.some(({ kind }) => kind === 'total')) this.compareTotals(table, identities, units);
  }

  finish(): TablesRead {
    const { unread } = this;
    if (unread && this.scores.finish().length === 0 && this.log.findings.length === 0) {
      this.ask(unread.asked);
      this.leaveOutAll(unread.table, unread.identities);
    }
    const settlement = settle(this.scores.finish());
    return {
      ...settlement,
      comments: this.comments,
      totals: this.totals.map((total, index) =>
        this.tables > 1 && index >= this.endTotals ? { ...total, isOfAll: true } : total,
      ),
      titles: this.titles,
      findings: [...this.log.findings, ...settlement.findings],
    };
  }

  private identityOf(row: Row, table: Table): Identity {
    const code = row[table.code];
    if (code && isHeading(code) && row[table.scores[0] ?? -1]?.isBlank !== false) return HEADING;
    const texts = textsIn(row, table.texts);
    for (const { text } of texts) this.titles.push(text);
    const reading = code?.code ?? BLANK;
    // "รวม" stands where rows are counted, over the columns that are left empty.
    if (reading.kind === 'blank' && table.counters.length > 0) texts.push(...textsIn(row, table.counters));
    return identify(reading, texts, textsIn(row, table.comments), this.vocabulary);
  }

  /** Says once for the table that its numbers were taken for indicators. */
  private noteNumbers(
    code: FindingCode,
    table: Table,
    taken: readonly (FrameworkNode | undefined)[],
    identities: readonly Identity[],
  ): void {
    if (!taken.some(Boolean)) return;
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
    if (first) this.log.add(code, first, ids[0] ?? '', { named: ids.join(', ') }, []);
  }

  private readRow(
    row: Row,
    table: Table,
    identity: Identity,
    levels: Set<Level>,
    unit: UnitDoubt | undefined,
  ): void {
    const scoreCell = row[table.scores[0] ?? -1];
    const codeCell = row[table.code] ?? row[0];
    if (!codeCell) return;
    if (this.foreign?.has(codeCell)) {
      if (codeCell.code.kind === 'node') this.scores.leaveOut(codeCell.code.node, codeCell);
      return;
    }
    const node = identity.kind === 'node' ? identity.node : undefined;
    const score = readScore(scoreCell?.reading ?? { kind: 'blank' }, node?.allOrNothing ?? false);
    const subject = node?.id ?? shownText(codeCell.reading);

    if (identity.kind === 'node') {
      this.keepComment(row, table, identity.node);
      if (identity.note) this.find(identity.note, codeCell, subject);
      if (unit && scoreCell) this.scores.doubt(identity.node, scoreCell, unit, levels);
      else this.scores.enter(identity.node, score, scoreCell ?? codeCell, levels);
    } else if (identity.kind === 'refused') {
      if (wasMeantAsCode(codeCell) || score.kind !== 'blank') this.find(identity.doubt, codeCell, subject);
    } else if (identity.kind === 'other' && scoreCell && this.isLostScore(score, row, table)) {
      const note = this.withLikelyNames(identity.note);
      // What is suggested goes where codes stand, never over the score.
      this.find(note, note.suggestions.length > 0 ? codeCell : scoreCell, subject);
    }
  }

  private compareTotals(table: Table, identities: readonly Identity[], units: UnitDoubts): void {
    for (const said of printedTotals(table, identities, units, [...this.vocabulary.letters.values()])) {
      if (said.kind === 'total') this.totals.push(said.total);
      else this.log.add(said.code, said.cell, said.subject, said.params, said.suggestions);
    }
  }

  /** Suggests a name that an unknown text is like, unless another row of the table has it. */
  private withLikelyNames(note: Doubt): Doubt {
    if (note.code !== 'unknownRow') return note;
    const likely = likeliest(String(note.params.name), this.vocabulary);
    const isPresent = (node: FrameworkNode): boolean =>
      this.identities.some(identity => identity.kind === 'node' && identity.node === node);
    const suggestions = likely.flatMap(node => (isPresent(node) ? [] : [node.name]));
    return { ...note, suggestions };
  }

  /** A row without a node has a score to lose. A date beside a signature is none; alone in its row it may have been one. */
  private isLostScore(score: ScoreReading, row: Row, table: Table): boolean {
    // A running number, or the mean of others, is a row where the table lies on its side.
    if (NOT_THE_OFFICES.has(roleOfHeader(row[table.code]?.text ?? ''))) return false;
    if (row.some(({ text }) => text !== '' && isTotalOfOthers(text, this.year))) return false;
    if (score.kind !== 'refused') return score.kind === 'points';
    if (WORDS.has(score.finding)) return false;
    return LOST.has(score.finding) || row.every((cell, column) => cell.isBlank || column === table.scores[0]);
  }

  private ask({ code, cell, params }: Asked): void {
    this.log.add(code, cell, '', params, []);
  }

  private leaveOutAll(table: Table, identities: readonly Identity[]): void {
    const column = table.scores[0] as number;
    table.rows.forEach((row, index) => {
      const identity = identities[index];
      const place = row[column] ?? row[table.code];
      if (identity?.kind === 'node' && place) this.scores.leaveOut(identity.node, place);
    });
  }

  private keepComment(row: Row, table: Table, node: FrameworkNode): void {
    const said = textsIn(row, table.comments).map(cell => cell.text);
    if (said.length > 0) this.comments.set(node.id, said.join(' '));
  }

  private find(doubt: Doubt, cell: Cell, subject: string): void {
    const { code, params } = doubt;
    const years = code === 'noSuchItem' ? yearsWith(String(params.code)) : '';
    this.log.add(code, cell, subject, years === '' ? params : { ...params, years }, doubt.suggestions);
  }
}

const NOT_THE_OFFICES: ReadonlySet<string | undefined> = new Set(['counter', 'others']);

const BLANK: CodeReading = { kind: 'blank' };
const HEADING: Identity = { kind: 'other', note: { code: 'unknownRow', params: {}, suggestions: [] } };

function textsIn(row: Row, columns: readonly number[]): Cell[] {
  return columns.flatMap(column => {
    const cell = row[column];
    return cell && cell.text !== '' ? [cell] : [];
  });
}
