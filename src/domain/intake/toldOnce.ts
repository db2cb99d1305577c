// What is said once for all cells of which it is true: that a column counts in another unit.
import type { FindingParams } from './finding';

interface Told {
  readonly code: string;
  readonly subject: string;
  readonly params: FindingParams;
  readonly suggestions: readonly (string | number)[];
}

/** Findings that are true of whole columns. */
export const ONCE: ReadonlySet<string> = new Set(['checklist', 'weightPoints', 'otherScale', 'commaSplit']);

/** How many cells a finding names with what they would be. */
const NAMED = 5;

/**
 * The findings as they are shown: of each kind that is about whole columns the first one, with `count`, how many there
 * are, and `named`, some of them with what is suggested for each.
 */
export function toldOnce<F extends Told>(findings: readonly F[]): readonly F[] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    if (!ONCE.has(finding.code)) continue;
    groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  }
  if (groups.size === 0) return findings;
  return findings.flatMap(finding => {
    const group = groups.get(finding.code);
    if (!group) return [finding];
    // One that offers something speaks for all.
    const first = group.find(({ suggestions }) => suggestions.length > 0) ?? group[0];
    return finding === first ? [{ ...finding, params: { ...finding.params, ...paramsOf(group) } }] : [];
  });
}

function paramsOf(group: readonly Told[]): FindingParams {
  const offers = group.flatMap(({ subject, suggestions }) =>
    suggestions.length > 0 ? [`${subject} = ${suggestions.join('/')}`] : [],
  );
  const named = [...offers.slice(0, NAMED), ...(offers.length > NAMED ? ['…'] : [])].join(', ');
  return { count: group.length, named };
}
