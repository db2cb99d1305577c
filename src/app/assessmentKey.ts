// What an assessment of this file is known by. Everything that the record keeps of one (tabs, results, chosen columns,
// marks) is kept under its key.
import type { TabId } from './ports';

/** The scores of one tab, by the rules of one fiscal year (B.E.). */
export interface AssessmentKey {
  readonly source: TabId;
  readonly year: number;
}

/** The key of a score table as it was found. */
export const keyOf = ({
  source,
  framework,
}: {
  readonly source: { readonly id: TabId };
  readonly framework: { readonly year: number };
}): AssessmentKey => ({ source: source.id, year: framework.year });

export const sameKey = (one: AssessmentKey, other: AssessmentKey): boolean =>
  one.source === other.source && one.year === other.year;

/** The entry of an assessment in one of the record's lists. */
export const entryOf = <Entry extends AssessmentKey>(
  entries: readonly Entry[],
  key: AssessmentKey,
): Entry | undefined => entries.find(entry => sameKey(entry, key));

/** The entries of all other assessments. */
export const entriesBut = <Entry extends AssessmentKey>(
  entries: readonly Entry[],
  key: AssessmentKey,
): readonly Entry[] => entries.filter(entry => !sameKey(entry, key));
