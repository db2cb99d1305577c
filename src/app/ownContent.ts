// Tells a copy of a tab that we wrote by what stands in it: a duplicate, or one in another file, is in no record. Its name
// tells nothing: an office may call its own table what we call ours.
import { th } from '../text/th';
import type { TabKind } from './record';

const { summary, ranking, check, plan, followUp, measures } = th.tabs;

/** What stands in one row at the head of a tab, and nowhere else all together. */
const HEADS: readonly (readonly [kind: TabKind, words: readonly string[]])[] = [
  ['summary', summary.instruments],
  ['ranking', ranking.header],
  ['check', check.header],
  ['plan', ['key', 'point', 'recovery']],
  ['plan', [plan.header.key, plan.header.point, plan.header.recovery]],
  ['followUp', ['key', 'round', 'point']],
  ['followUp', [followUp.header.key, followUp.header.round, followUp.header.point]],
  ['measures', ['key', 'missed', 'recommended']],
  ['measures', [measures.header.key, measures.header.missed, measures.header.recommended]],
];
/** Rows in which a head stands; that of the summary stands below its result. */
const HEAD_ROWS = 4;
const SUMMARY_ROWS = 14;

/** The kind of the tab that these values are a copy of; nothing for a tab of somebody's own. */
export function ownKindOf(values: readonly (readonly unknown[])[]): TabKind | undefined {
  for (const [at, row] of values.slice(0, SUMMARY_ROWS).entries()) {
    const cells = row.map(cell => (typeof cell === 'string' ? cell.trim() : cell));
    const first = cells.find(cell => cell !== '');
    const head = HEADS.find(
      ([kind, words]) =>
        (at < HEAD_ROWS || kind === 'summary') &&
        // Left of a result that was pasted beside it stands a table of the office.
        words.some(word => word === first) &&
        words.every(word => cells.includes(word)),
    );
    if (head) return head[0];
  }
  return undefined;
}
