// Collects what the rows of tables say of nodes: points, not assessed, or why there is no score.
import type { FrameworkNode, Level } from '../framework/node';
import { shownText } from './cell';
import type { Entry } from './entries';
import type { FindingCode, FindingParams } from './finding';
import type { FindingLog } from './findingLog';
import type { Cell } from './gridCell';
import type { ScoreReading } from './score';
import { isNumeric } from './signs';
import type { UnitDoubt } from './unitRows';

/** A row of a node above the items that has no number: a heading, or a score that is missing. */
interface Unscored {
  readonly node: FrameworkNode;
  readonly cell: Cell;
  readonly finding: FindingCode;
  readonly suggestions: readonly number[];
  /** The levels of which its table enters scores. */
  readonly levels: ReadonlySet<Level>;
}

export class NodeScores {
  private readonly entries: Entry[] = [];
  private readonly unscored: Unscored[] = [];

  constructor(private readonly log: FindingLog) {}

  finish(): readonly Entry[] {
    this.refuseUnscored();
    return this.entries;
  }

  /** A node whose row is there but is not used. */
  leaveOut(node: FrameworkNode, cell: Cell): void {
    this.entries.push({ kind: 'refused', node, place: cell.place });
  }

  /** A score that counts in another unit is not used. */
  doubt(node: FrameworkNode, cell: Cell, { code, suggestions, params }: UnitDoubt, levels: Set<Level>): void {
    this.refuse({ node, cell, finding: code, suggestions }, params);
    levels.add(node.level);
  }

  /** Records the score of a node, or says why it has none. */
  enter(node: FrameworkNode, score: ScoreReading, cell: Cell, levels: Set<Level>): void {
    const entry = { node, place: cell.place };
    switch (score.kind) {
      case 'notAssessed':
        this.log.add('notAssessed', cell, node.id, { code: node.id }, []);
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
        const { points, note } = score;
        if (note) this.note(note, node, points, cell, []);
        if (node.allOrNothing && points !== 0 && points !== 100) {
          // Checklists are kept as 1 and 0 too.
          this.note('betweenZeroAndFull', node, points, cell, points === 1 ? [100] : []);
        }
        this.entries.push({ ...entry, kind: 'points', points });
        levels.add(node.level);
      }
    }
  }

  private note(
    code: FindingCode,
    { id }: FrameworkNode,
    points: number,
    cell: Cell,
    suggestions: readonly number[],
  ): void {
    this.log.add(code, cell, id, { code: id, points, shown: shownText(cell.reading) }, suggestions);
  }

  private refuse(
    { node, cell, finding, suggestions }: Omit<Unscored, 'levels'>,
    more: FindingParams = {},
  ): void {
    const params = { code: node.id, shown: shownText(cell.reading), ...more };
    this.log.add(finding, cell, node.id, params, suggestions);
    this.leaveOut(node, cell);
  }

  /** A row without a number is a heading, unless its table scores others of its level and no row is of what it holds. */
  private refuseUnscored(): void {
    if (this.unscored.length === 0) return;
    const spokenOf = new Set(this.entries.map(({ node }) => node));
    const holdsRows = (node: FrameworkNode): boolean =>
      node.children.some(child => spokenOf.has(child) || holdsRows(child));
    for (const row of this.unscored)
      if (row.levels.has(row.node.level) && !holdsRows(row.node)) this.refuse(row);
  }
}
