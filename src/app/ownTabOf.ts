// Which tab of ours serves an assessment.
import type { TabKind } from '../wire/reading';
import { type AssessmentKey, sameKey } from './assessmentKey';
import type { OwnTab, Record } from './record';
import { TABS } from './tabs/kinds';

export const serves = (tab: OwnTab, key: AssessmentKey): boolean =>
  TABS[tab.kind].serves === 'file' || sameKey(tab, key);

export const ownTabOf = (
  { tabs }: Pick<Record, 'tabs'>,
  kind: TabKind,
  key: AssessmentKey,
): OwnTab | undefined => tabs.find(tab => tab.kind === kind && serves(tab, key));
