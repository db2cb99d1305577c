// All findings, errors first, and what can be done about them.
import { toldOnce } from '../../../domain/intake/toldOnce';
import { Button } from '../../../page/parts/Button';
import type { Reading } from '../../../wire/reading';
import { noteOf } from '../../cellRepairs';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { LongList } from '../../parts/LongList';
import type { Reread } from '../../reread';
import { useAsking } from './asking';
import { FindingLine } from './FindingLine';
import { findingGroups } from './findingGroups';
import { proposalsOf } from './proposals';
import { aboutOne } from './questions';
import { RepairStatus } from './RepairStatus';
import { WriteMany } from './WriteMany';

const STEP = 20;

interface Props {
  readonly reading: Reading;
  readonly reread: Reread;
  /** What is wrong with reading again is told here, where it was asked for. */
  readonly tellsStatus: boolean;
}

export function Findings({ reading, reread, tellsStatus }: Props) {
  const { words, repairs } = usePage();
  const { check, frame } = words.sidebar;
  const { findings } = reading;
  const note = noteOf(repairs, reading.tab.id);
  const asking = useAsking(reading, repairs, note, reread.call.isBusy);
  const all = proposalsOf(findings);
  return (
    <section aria-labelledby={findings.length > 0 ? 'findings' : undefined}>
      {findings.length > 0 && <h2 id="findings">{check.findings}</h2>}
      <Button busy={reread.call.isBusy} onPress={() => reread.request({})}>
        {frame.readAgain}
      </Button>
      {tellsStatus && <CallStatus call={reread.call} />}
      <RepairStatus
        repairs={repairs}
        note={note}
        undoable={reading.undoable}
        isAsking={asking.asked !== undefined}
        isOutdated={asking.isOutdated}
      />
      {all.clear.length > 1 && (
        <WriteMany label={check.useAll({ count: all.clear.length })} proposals={all} asking={asking} />
      )}
      {findingGroups(toldOnce(findings)).map(([kind, group]) => {
        const id = `findings-${kind}`;
        return (
          <section key={kind} class={kind} aria-labelledby={id}>
            <h3 id={id}>
              <span aria-hidden="true">{kind === 'error' ? '×' : '!'}</span>{' '}
              {check.groups[kind]({ count: group.length })}
            </h3>
            <p class="muted">{check.groupHints[kind]}</p>
            <LongList
              items={group}
              // After a repair another finding stands here: what was picked for this one is not for that.
              keyOf={aboutOne}
              step={STEP}
              reach={group.findIndex(finding => aboutOne(finding) === asking.asked)}
              more={count => check.more({ count })}
            >
              {(finding, index) => (
                <FindingLine
                  finding={finding}
                  reading={reading}
                  isFirst={
                    group.findIndex(one => one.code === finding.code && one.suggestions.length > 0) === index
                  }
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
