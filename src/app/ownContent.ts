// Tells a copy of a tab that we wrote by what stands in it: a duplicate, or one in another file, is in no record. Its name
// tells nothing: an office may call its own table what we call ours.
import type { TabKind } from '../wire/reading';
import { FIRST_ROWS } from './tabs/definition';
import { EDITABLE_TABS, GENERATED_TABS } from './tabs/kinds';

interface Head {
  readonly kind: TabKind;
  /** What stands in one row at the head of a tab, and nowhere else all together. */
  readonly words: readonly string[];
  readonly rows: number;
}

const HEADS: readonly Head[] = [
  ...GENERATED_TABS.map(([kind, { head, headRows }]) => ({ kind, words: head, rows: headRows })),
  ...EDITABLE_TABS.flatMap(([kind, { signs, header }]) =>
    [signs, signs.map(id => header[id] ?? id)].map(words => ({ kind, words, rows: FIRST_ROWS })),
  ),
];
const MOST_ROWS = Math.max(...HEADS.map(({ rows }) => rows));

/** The kind of the tab that these values are a copy of; nothing for a tab of somebody's own. */
export function ownKindOf(values: readonly (readonly unknown[])[]): TabKind | undefined {
  for (const [at, row] of values.slice(0, MOST_ROWS).entries()) {
    const cells = row.map(cell => (typeof cell === 'string' ? cell.trim() : cell));
    const first = cells.find(cell => cell !== '');
    const head = HEADS.find(
      ({ words, rows }) =>
        at < rows &&
        // Left of a result that was pasted beside it stands a table of the office.
        words.some(word => word === first) &&
        words.every(word => cells.includes(word)),
    );
    if (head) return head.kind;
  }
  return undefined;
}
