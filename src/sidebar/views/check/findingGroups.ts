// Findings by what they ask for: to be corrected, to be looked at, to be added to what is there.
import type { FindingCode } from '../../../domain/intake/finding';
import type { ReadFinding } from '../../../wire/reading';

const KINDS = ['error', 'warning', 'missing'] as const;
type Kind = (typeof KINDS)[number];

/** They tell of scores that stand nowhere: no value was used that could be looked at. */
const MISSING: ReadonlySet<string> = new Set<FindingCode>(['missingItems', 'onlyTotal', 'noItems']);

/** Groups that are not empty, in the order in which they are shown. */
export function findingGroups(
  findings: readonly ReadFinding[],
): readonly (readonly [kind: Kind, group: readonly ReadFinding[]])[] {
  const kindOf = ({ code, severity }: ReadFinding): Kind => (MISSING.has(code) ? 'missing' : severity);
  return KINDS.map(kind => [kind, findings.filter(finding => kindOf(finding) === kind)] as const).filter(
    ([, group]) => group.length > 0,
  );
}
