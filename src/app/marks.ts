// What the user wants to be done first, as the record keeps it.
import { nodesOf } from '../domain/framework/tree';
import { entriesBut, entryOf, keyOf } from './assessmentKey';
import type { Record } from './record';
import type { ScoreTable } from './scoreTable';

/** Node ids; one that is in both is added. */
export interface Marks {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The record with the ids that are to be done first, as far as the year has them. */
export function withMarked(
  record: Record,
  table: ScoreTable,
  marks: Marks | undefined,
): { readonly record: Record; readonly marked: readonly string[] } {
  const { framework } = table;
  const key = keyOf(table);
  const before = entryOf(record.marked, key)?.ids ?? [];
  if (!marks) return { record, marked: before };
  const wanted = new Set([...before.filter(id => !marks.remove.includes(id)), ...marks.add]);
  const marked = nodesOf(framework)
    .filter(node => node !== framework.root && wanted.has(node.id))
    .map(({ id }) => id);
  const now = marked.length > 0 ? [{ ...key, ids: marked }] : [];
  return { record: { ...record, marked: [...entriesBut(record.marked, key), ...now] }, marked };
}
