// The tabs that officers fill in, as a run finds them and as they shall be: each is made of what was scored and of the rows
// of the tab that it reads.
import type { ReplacedCell } from '../domain/editableTable/restore';
import type { RowCells, TableRow } from '../domain/editableTable/table';
import type { TabKind } from '../wire/reading';
import type { Found } from './ownTabs';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import { type SharedTab, sharedTab } from './sharedTab';
import type { EditableFacts } from './tabs/definition';
import { EDITABLE_TABS } from './tabs/kinds';

export interface EditableUpdate {
  readonly tab: OwnTab;
  readonly write: (workbook: Workbook) => OwnTab;
}

export interface EditableTabs {
  /** The rows of a tab once it is up to date; none where it is not read. */
  readonly rowsOf: (kind: TabKind) => readonly RowCells<string>[];
  /** The rows that a tab must have. */
  readonly neededIn: (kind: TabKind) => readonly TableRow<string>[];
  /** What writing a tab replaces, where that can be put back. */
  readonly replaced: readonly { readonly tab: OwnTab; readonly cells: readonly ReplacedCell[] }[];
  /** What must be written, in this order. */
  readonly updates: readonly EditableUpdate[];
}

/** @param found what the run reads; a tab that it writes is among them */
export function editableTabs(
  run: Omit<EditableFacts, 'values' | 'rowsRead'>,
  found: ReadonlyMap<TabKind, Found>,
  writes: readonly TabKind[],
): EditableTabs {
  const tabs = new Map<TabKind, Made>();
  const rowsOf = (kind: TabKind) => tabs.get(kind)?.shared.rows ?? [];
  for (const [kind, definition] of EDITABLE_TABS) {
    const standing = found.get(kind);
    if (!standing) continue;
    const rowsRead = definition.reads ? rowsOf(definition.reads) : [];
    const needs = definition.needs({ ...run, values: standing.values, rowsRead });
    tabs.set(kind, { definition, needed: needs.needed, shared: sharedTab(definition, standing, needs) });
  }
  const written = [...tabs].flatMap(([kind, made]) => (writes.includes(kind) ? [made] : []));
  return {
    rowsOf,
    neededIn: kind => tabs.get(kind)?.needed ?? [],
    replaced: written.flatMap(({ definition: { history }, shared: { found: standing, replaced } }) =>
      history
        ? [{ tab: standing.tab, cells: replaced.filter(({ column }) => !history.but.includes(column)) }]
        : [],
    ),
    updates: written.flatMap(({ definition, needed, shared }) =>
      shared.needsUpdate
        ? [
            {
              tab: shared.found.tab,
              write: workbook => shared.update(workbook, definition.look(run.facts, needed.length)),
            },
          ]
        : [],
    ),
  };
}

interface Made {
  readonly definition: (typeof EDITABLE_TABS)[number][1];
  readonly needed: readonly TableRow<string>[];
  readonly shared: SharedTab<string>;
}
