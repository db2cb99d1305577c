// Which tab of ours serves an assessment.
import type { TabKind } from '../wire/reading';
import { type AssessmentKey, sameKey } from './assessmentKey';
import type { OwnTab, Record } from './record';
import { EDITABLE_TABS, TABS } from './tabs/kinds';

export const serves = (tab: OwnTab, key: AssessmentKey): boolean =>
  TABS[tab.kind].serves === 'file' || sameKey(tab, key);

export const ownTabOf = (
  { tabs }: Pick<Record, 'tabs'>,
  kind: TabKind,
  key: AssessmentKey,
): OwnTab | undefined => tabs.find(tab => tab.kind === kind && serves(tab, key));

/** The tabs that people fill in, of an assessment. */
export const editableIn = (record: Pick<Record, 'tabs'>, key: AssessmentKey): readonly OwnTab[] =>
  EDITABLE_TABS.flatMap(([kind]) => ownTabOf(record, kind, key) ?? []);
