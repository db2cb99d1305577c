// The tabs that are wholly ours, in the order in which they are added.
import type { TabKind } from './record';
import { checkContent, checkLook } from './tabs/check';
import type { Facts } from './tabs/facts';
import { rankingContent, rankingLook } from './tabs/ranking';
import { summaryContent, summaryLook } from './tabs/summary';
import type { TabContent, TabLook } from './tabs/tab';

export interface WholeTab {
  readonly kind: TabKind;
  readonly content: (facts: Facts) => TabContent;
  readonly look: (content: TabContent, facts: Facts) => TabLook;
}

export const WHOLE_TABS: readonly WholeTab[] = [
  { kind: 'summary', content: summaryContent, look: summaryLook },
  { kind: 'ranking', content: rankingContent, look: rankingLook },
  { kind: 'check', content: checkContent, look: checkLook },
];

/** The tabs that the menu's run makes; the plan, which is merged with what people typed, is the last one. */
export const MENU_KINDS: readonly TabKind[] = [...WHOLE_TABS.map(({ kind }) => kind), 'plan'];
