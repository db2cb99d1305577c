// All findings, errors first, and what can be done about them.
import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { LongList } from '../../parts/LongList';
import type { Asking } from './asking';
import { FindingLine } from './FindingLine';
import { findingGroups } from './findingGroups';
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
    <section aria-labelledby={findings.length > 0 ? 'findings' : undefined}>
      {findings.length > 0 && <h2 id="findings">{check.findings}</h2>}
      <RepairStatus repairs={repairs} undoable={reading.undoable} />
      {all.clear.length > 1 && (
        <WriteMany
          label={check.useAll({ count: all.clear.length })}
          name="all"
          proposals={all}
          asking={asking}
        />
      )}
      {findingGroups(findings).map(([kind, group]) => {
        const id = `findings-${kind}`;
        return (
          <section key={kind} class={kind} aria-labelledby={id}>
            <h3 id={id}>
              <span aria-hidden="true">{kind === 'error' ? '×' : '!'}</span>{' '}
              {check.groups[kind]({ count: group.length })}
            </h3>
            <p class="muted">{check.groupHints[kind]}</p>
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
