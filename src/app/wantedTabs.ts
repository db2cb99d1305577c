// Which tabs of ours a run needs: those that it writes, those that it reads for them, and which of them it may add.
import { layoutOf } from '../domain/editableTable/layout';
import type { TabKind } from '../wire/reading';
import type { Wanted } from './ownTabs';
import { EDITABLE_TABS, GENERATED_TABS, isRead } from './tabs/kinds';

export function wantedTabs(writes: readonly TabKind[], adds: readonly TabKind[]): readonly Wanted[] {
  const one = (kind: TabKind): Pick<Wanted, 'kind' | 'isRead' | 'isAdded'> => ({
    kind,
    isRead: isRead(kind, writes),
    isAdded: adds.includes(kind),
  });
  return [
    ...GENERATED_TABS.map(([kind]) => ({ ...one(kind), accepts: () => true, typed: false })).filter(
      ({ isAdded }) => isAdded,
    ),
    // These are read last and written first: what the officer does in between meets no stale row numbers.
    ...EDITABLE_TABS.map(([kind, { columns, header }]) => ({
      ...one(kind),
      accepts: (values: readonly (readonly unknown[])[]) => layoutOf(columns, header, values) !== undefined,
      typed: true,
    })).filter(wanted => wanted.isRead || wanted.isAdded),
  ];
}
