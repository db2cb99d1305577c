// The tabs that officers fill in, as a run finds them and as they shall be: each is made of what was scored and of the rows
// of the tab that it reads.
import type { ReplacedCell } from '../domain/editableTable/restore';
import type { RowCells, TableRow } from '../domain/editableTable/table';
import type { TabKind } from '../wire/reading';
import type { Found, Values } from './ownTabs';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import { type Due, dueIn, type Needs, needsUpdate, writeDue } from './sharedTab';
import type { EditableFacts } from './tabs/definition';
import { EDITABLE_TABS } from './tabs/kinds';

/** What a run replaces in a tab. */
export interface Replacing {
  readonly tab: OwnTab;
  readonly cells: readonly ReplacedCell[];
}

export interface EditableUpdate {
  readonly tab: OwnTab;
  /**
   * Reads the tab once more, directly before it is written: people type while a run works.
   *
   * @param keep keeps what is replaced beyond what stood there at first
   */
  readonly write: (workbook: Workbook, keep: (replacing: Replacing) => void) => OwnTab;
}

export interface EditableTabs {
  /** The rows of a tab once it is up to date; none where it is not read. */
  readonly rowsOf: (kind: TabKind) => readonly RowCells<string>[];
  /** The rows that a tab must have. */
  readonly neededIn: (kind: TabKind) => readonly TableRow<string>[];
  readonly replaced: readonly Replacing[];
  /** What must be written, in this order. */
  readonly updates: readonly EditableUpdate[];
  /** Rows of a tab, once written, in which cells of ours had been typed over. */
  readonly rewrittenIn: (kind: TabKind) => number;
  /**
   * Tabs, once written, in which cells of ours had been typed over, or whose rows cannot be told.
   *
   * @param rewritten in how many rows of the tabs that were written
   */
  readonly told: (rewritten: ReadonlyMap<TabKind, number>) => readonly Told[];
}

export interface Told {
  readonly kind: TabKind;
  readonly tab: OwnTab;
  /** Rows in which cells of ours were typed over and are ours again: what stood there is kept. */
  readonly rewritten: number;
  /** Rows of the tab, from 0, of which it cannot be told whose they are. */
  readonly unclear: readonly number[];
}

/**
 * @param found what the run reads; a tab that it writes is among them
 * @param asShown rows of which it cannot be told whose they are, are taken for what they show
 */
export function editableTabs(
  run: Omit<EditableFacts, 'standing' | 'rowsRead'>,
  found: ReadonlyMap<TabKind, Found>,
  writes: readonly TabKind[],
  asShown?: boolean,
): EditableTabs {
  const { framework } = run.facts.assessment;
  const dues = new Map<TabKind, Due<string>>();
  /** Tabs in which somebody typed while the run worked, and what repeats them. */
  const madeAnew = new Set<TabKind | undefined>();
  const make = ([kind, definition]: Row, values: Values): Due<string> => {
    const { tab } = found.get(kind) as Found;
    const rowsRead = definition.reads ? (dues.get(definition.reads)?.rows ?? []) : [];
    const needsOf: Needs<string> = standing => definition.needs({ ...run, standing, rowsRead });
    const due = dueIn(definition, { ...values, tab }, { framework, rowsRead }, needsOf, asShown);
    dues.set(kind, due);
    return due;
  };
  const rows = EDITABLE_TABS.filter(([kind]) => found.has(kind));
  for (const row of rows) make(row, found.get(row[0]) as Found);
  // What cannot be told in one tab cannot be told in the tab that repeats it; nor is it where that one could not be added.
  const isClear = ([kind, { reads }]: Row): boolean =>
    (reads === undefined || found.has(reads)) &&
    [kind, reads].every(one => one === undefined || (dues.get(one)?.unclear.length ?? 0) === 0);
  const written = rows.filter(([kind]) => writes.includes(kind));
  const due = written.filter(
    row => isClear(row) && needsUpdate(found.get(row[0]) as Found, dues.get(row[0]) as Due<string>),
  );
  return {
    rowsOf: kind => dues.get(kind)?.rows ?? [],
    neededIn: kind => dues.get(kind)?.needs.needed ?? [],
    replaced: due.map(([kind]) => ({
      tab: (found.get(kind) as Found).tab,
      cells: (dues.get(kind) as Due<string>).replaced,
    })),
    updates: due.map(row => {
      const [kind, definition] = row;
      const standing = found.get(kind) as Found;
      return {
        tab: standing.tab,
        write: (workbook, keep) => {
          const before = dues.get(kind) as Due<string>;
          const now = before.isNew ? undefined : workbook.readTyped(standing.tab.id);
          const isSame = !now || (sameValues(now.shown, standing.values) && !madeAnew.has(definition.reads));
          const after = isSame ? before : make(row, { values: now.shown, typed: () => now.typed });
          if (!isSame) madeAnew.add(kind);
          if (!isClear(row)) return standing.tab;
          if (JSON.stringify(after.replaced) !== JSON.stringify(before.replaced))
            keep({ tab: { ...standing.tab, dirty: true }, cells: after.replaced });
          return writeDue(
            workbook,
            definition,
            standing,
            after,
            definition.look(run.facts, after.needs.needed.length),
          );
        },
      };
    }),
    rewrittenIn: kind =>
      written.some(row => row[0] === kind && isClear(row)) ? (dues.get(kind) as Due<string>).typedOver : 0,
    told: rewrittenRows =>
      written.flatMap(([kind]): Told[] => {
        const { unclear } = dues.get(kind) as Due<string>;
        const rewritten = rewrittenRows.get(kind) ?? 0;
        return rewritten > 0 || unclear.length > 0
          ? [{ kind, tab: (found.get(kind) as Found).tab, rewritten, unclear }]
          : [];
      }),
  };
}

const sameValues = (one: Values['values'], other: Values['values']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Row = (typeof EDITABLE_TABS)[number];
