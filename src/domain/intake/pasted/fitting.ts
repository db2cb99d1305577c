// Makes each draft say in the clean table what its row said where it stood: the same node, or nothing certain.
import type { Framework } from '../../framework/node';
import { nodeById } from '../../framework/tree';
import { severityOf } from '../finding';
import type { Row } from '../grid';
import type { Cell } from '../gridCell';
import type { Intake } from '../read';
import { readScore } from '../score';
import { isNumeric, LOST } from '../signs';
import type { Table } from '../table';
import { namedBy, type Vocabulary } from '../vocabulary';
import { asGroup, readRows, rowsOf, subjectOf, withoutCode } from './clean';
import type { Draft } from './draft';

export class Fitting {
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

  /** The drafts, with those in doubt whose scores the reader did not give where they stood. */
  settle(drafts: readonly Draft[]): readonly Draft[] {
    let settled = drafts;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { scores } = readRows(rowsOf(settled, this.framework), this.framework);
      const wrong = new Set(
        [...scores].flatMap(([id, points]) => (this.raw.scores.get(id) === points ? [] : [id])),
      );
      if (wrong.size === 0) return settled;
      settled = settled.map(draft => {
        const subject = subjectOf(draft, this.framework);
        return subject.kind === 'node' && wrong.has(subject.node.id) ? withoutCode(draft) : draft;
      });
    }
    return settled;
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
    if (!isHeading && (!isKnown || isFailed)) return withoutCode(draft);
    return level === 'item' ? draft : asGroup(draft, subject.node, this.framework);
  }
}

/** A row in doubt can change what the whole table says of another one. */
const MOST_ROUNDS = 4;

const keyOf = (cell: Cell | undefined): string => (cell ? `${cell.row},${cell.column}` : '');

function isLost(cell: Cell | undefined): boolean {
  if (!cell) return false;
  const score = readScore(cell.reading);
  return score.kind === 'points' || (score.kind === 'refused' && LOST.has(score.finding));
}

/** Something that was meant as a score, readable or not. */
export function isScore(cell: Cell | undefined): boolean {
  if (!cell) return false;
  const score = readScore(cell.reading);
  return score.kind === 'notAssessed' || isNumeric(score);
}
