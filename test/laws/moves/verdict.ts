// What a run is judged by beside the rows of one tab: which rows a tab must have, what was put back, what was proposed.
import type { Workbook } from '../../../scripts/host/workbook';
import { type Decided, decide } from './decide';
import { type Items, neededFor } from './items';
import type { Fault } from './judge';
import { isSame, type SharedKind, shownRows } from './shown';

/** The keys that a tab must have after a run: the follow-up repeats the plan; undefined where the plan cannot be told. */
export function neededIn(
  workbook: Workbook,
  kind: SharedKind,
  itemsOf: (kind: SharedKind) => Items,
): ReadonlySet<string> | undefined {
  if (kind === 'plan') return neededFor(workbook);
  const items = itemsOf(kind);
  if (kind === 'measures') return new Set(items.keys());
  const plan = decide(shownRows(workbook, 'plan') ?? [], itemsOf('plan'));
  if (plan.some(({ isSure }) => !isSure)) return undefined;
  const isInPlan = ([, ...matter]: readonly string[]): boolean =>
    plan.some(({ row: { sign } }) => isSame([...sign], matter));
  return new Set([...items].flatMap(([key, sign]) => (isInPlan(sign) ? [key] : [])));
}

/** Putting back takes no text away that somebody typed there, and gives none to another item. */
export function restoredFaults(
  workbook: Workbook,
  before: readonly Decided[],
  items: Items,
): readonly Fault[] {
  const after = decide(shownRows(workbook, 'plan') ?? [], items);
  const proposed = new Set(shownRows(workbook, 'measures')?.flatMap(({ texts }) => texts));
  return before.flatMap(one =>
    one.row.texts.flatMap((text): Fault[] => {
      if (proposed.has(text)) return [];
      const now = after.filter(({ row }) => row.texts.includes(text));
      const isKept = now.some(
        other => one.items.length === 0 || other.items.some(key => one.items.includes(key)),
      );
      return isKept ? [] : [{ what: now.length === 0 ? 'lost' : 'wrong', of: text }];
    }),
  );
}

/** A measure of the office's own library is proposed for its own item. */
export function proposalFaults(
  workbook: Workbook,
  library: readonly Decided[],
  plan: readonly Decided[],
): readonly Fault[] {
  const had = new Set(plan.flatMap(({ row }) => row.texts));
  return (shownRows(workbook, 'plan') ?? []).flatMap(({ key, texts }) =>
    texts.flatMap((text): Fault[] => {
      const from = library.filter(({ row }) => row.texts.includes(text));
      if (had.has(text) || from.length === 0 || from.some(({ items }) => items.includes(key))) return [];
      return [{ what: 'wrongProposal', of: text, before: String(from[0]?.items), after: key }];
    }),
  );
}
