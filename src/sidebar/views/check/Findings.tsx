// All findings, errors first, and what can be done about them.
import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { LongList } from '../../parts/LongList';
import type { Asking } from './asking';
import { FindingLine } from './FindingLine';
import { proposalsOf } from './proposals';
import { RepairStatus } from './RepairStatus';
import { useRepairs } from './useRepairs';
import type { Reread } from './useReread';
import { WriteMany } from './WriteMany';

const STEP = 20;

export function Findings({ reading, reread }: { reading: Reading; reread: Reread }) {
  const { check } = usePage().words.sidebar;
  const { findings } = reading;
  const repairs = useRepairs(reading, reread);
  const [asked, ask] = useState<string>();
  useEffect(() => ask(undefined), [reading, repairs.note]);
  const busy = repairs.applying.isBusy || repairs.undoing.isBusy || reread.call.isBusy;
  const asking: Asking = { repairs, asked, ask, busy };
  const all = proposalsOf(findings);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{check.findings}</h2>
      <RepairStatus repairs={repairs} undoable={reading.undoable} />
      {findings.length === 0 && <p class="sure">✓ {check.none}</p>}
      {all.clear.length > 1 && (
        <WriteMany
          label={check.useAll({ count: all.clear.length })}
          name="all"
          proposals={all}
          asking={asking}
        />
      )}
      {(['error', 'warning'] as const).map(severity => {
        const group = findings.filter(finding => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} class={severity} aria-labelledby={`findings-${severity}`}>
            <h3 id={`findings-${severity}`}>
              <span aria-hidden="true">{severity === 'error' ? '×' : '!'}</span>{' '}
              {check.groups[severity]({ count: group.length })}
            </h3>
            <p class="muted">{check.groupHints[severity]}</p>
            <LongList items={group} step={STEP} more={count => check.more({ count })}>
              {(finding, index) => (
                <FindingLine
                  // After a repair another finding stands here: what was picked for this one is not for that.
                  key={JSON.stringify([finding.code, finding.place, finding.suggestions])}
                  finding={finding}
                  reading={reading}
                  isFirst={group.findIndex(({ code }) => code === finding.code) === index}
                  asking={asking}
                />
              )}
            </LongList>
          </section>
        );
      })}
    </section>
  );
}
