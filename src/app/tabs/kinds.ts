// All tabs that the product makes: a new one is a row here, its file in this folder, its name in text/tabNames, and the
// words at its head. Those that the menu's run makes are added in this order.
import type { TabKind } from '../../wire/reading';
import { checkTab } from './check';
import type { EditableTab, GeneratedTab } from './definition';
import { followUpTab } from './followUp';
import { libraryTab } from './measures';
import { planTab } from './plan';
import { rankingTab } from './ranking';
import { summaryTab } from './summary';

/** A tab that is read by another one stands before it. */
export const TABS: Readonly<Record<TabKind, GeneratedTab | EditableTab>> = {
  summary: summaryTab,
  ranking: rankingTab,
  check: checkTab,
  plan: planTab,
  followUp: followUpTab,
  measures: libraryTab,
};

const ALL = Object.entries(TABS) as readonly (readonly [TabKind, GeneratedTab | EditableTab])[];

type Of<How extends 'generated' | 'editable'> = Extract<GeneratedTab | EditableTab, { readonly how: How }>;

const allOf = <How extends 'generated' | 'editable'>(how: How) =>
  ALL.flatMap(([kind, tab]) => (tab.how === how ? [[kind, tab as Of<How>] as const] : []));

export const GENERATED_TABS = allOf('generated');
export const EDITABLE_TABS = allOf('editable');

/** The tabs that the menu's run makes. */
export const MENU_KINDS: readonly TabKind[] = ALL.flatMap(([kind, { made }]) =>
  made === 'menu' ? [kind] : [],
);

/** The kind, the tab that it repeats and those that repeat it: what is written together. */
export const keptAlike = (kind: TabKind): readonly TabKind[] =>
  EDITABLE_TABS.reduce<readonly TabKind[]>(
    (kinds, [other, { isKeptAlike, reads }]) =>
      isKeptAlike && reads && (other === kind || reads === kind) ? [reads, other] : kinds,
    [kind],
  );

/** Whether writing these takes the rows of a tab as they stand. */
export const isRead = (kind: TabKind, writes: readonly TabKind[]): boolean =>
  writes.some(one => one === kind || TABS[one].reads === kind);
