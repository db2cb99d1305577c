// In one line, how the data stand: errors, no errors but gaps, or all well.
import type { Assessment } from '../../../domain/analysis/assessment';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';

export function Summary({ reading, assessment }: { reading: Reading; assessment: Assessment }) {
  const { check } = usePage().words.sidebar;
  const count = reading.findings.filter(({ severity }) => severity === 'error').length;
  if (count > 0)
    return (
      <p class="wrong">
        × {check.groups.error({ count })} {check.below}
      </p>
    );
  if (assessment.total.state !== 'complete') return <p class="lacking">! {check.noneButIncomplete}</p>;
  return <p class="sure">✓ {check.none}</p>;
}
