// What the result would be, always in sight: the total and its grade before and after, the instruments, and the deeds.
import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../../domain/analysis/assessment';
import { points2, round2 } from '../../../domain/scoring/round';
import { Button } from '../../../page/parts/Button';
import type { Words } from '../../../text/wordsOf';
import type { Reading } from '../../../wire/reading';
import type { Marking } from '../../marking';
import { type Changes, usePage } from '../../page';
import { Bar } from '../../parts/Bar';
import { Arrow, scoreText, verdictWords } from '../../parts/Bars';
import { verdictOf } from '../../parts/verdict';
import { MarkStatus } from './MarkStatus';

interface Props {
  readonly now: Assessment;
  readonly then: Assessment;
  readonly changes: Changes;
  readonly onReset: () => void;
  readonly marking: Marking;
  readonly reading: Reading;
}

export function Outcome({ now, then, changes, onReset, marking, reading }: Props) {
  const { words } = usePage();
  const { repair } = words.sidebar;
  const nothing = changes.size === 0;
  // Of a provisional total a repair takes another share than of the complete one.
  const isComplete = then.total.state === 'complete';
  const difference = round2(round2(then.total.score ?? 0) - round2(now.total.score ?? 0));
  return (
    <section class="outcome" aria-label={repair.outcome}>
      <p class="total">
        <b>{resultText(words, now)}</b>
        {!nothing && (
          <>
            {' '}
            <Arrow /> <b>{resultText(words, then)}</b>{' '}
            {isComplete && (
              <span class="muted">
                ({difference < 0 ? '−' : '+'}
                {points2(Math.abs(difference))})
              </span>
            )}
          </>
        )}
      </p>
      <Announcement
        text={
          nothing ? '' : repair.becomes({ before: resultText(words, now), after: resultText(words, then) })
        }
        calm={repair.asItIs({ now: resultText(words, now) })}
      />
      <Instruments now={now} then={then} />
      <MarkStatus call={marking.call} reading={reading} />
      <div class="actions">
        <Button
          kind="primary"
          disabled={nothing}
          busy={marking.call.isBusy}
          onPress={() => marking.mark([...changes.keys()])}
        >
          {repair.mark}
        </Button>
        <Button disabled={nothing} onPress={onReset}>
          {repair.reset}
        </Button>
      </div>
    </section>
  );
}

/** "94.19 A"; a provisional total says so. */
function resultText({ sidebar }: Words, { total, grade }: Assessment): string {
  const points = scoreText(total.score);
  if (total.state !== 'complete') return sidebar.repair.provisionalTotal({ points });
  return grade === undefined ? points : `${points} ${grade}`;
}

/** How long a slider must rest before its outcome is read out, in milliseconds. */
const REST = 700;

/** @param calm what is said when nothing is tried any more */
function Announcement({ text, calm }: { text: string; calm: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(before => text || (before && calm)), REST);
    return () => clearTimeout(timer);
  }, [text, calm]);
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}

function Instruments({ now, then }: Pick<Props, 'now' | 'then'>) {
  const { words, settings } = usePage();
  return (
    <ul class="instruments" aria-label={words.sidebar.result.instruments}>
      {then.nodes.map((at, position) => {
        if (at.node.level !== 'instrument') return null;
        const verdict = verdictOf(at, settings.pass);
        return (
          <li key={at.node.id} class={verdict}>
            {at.node.id} {scoreText(at.score)}
            {verdict !== 'passed' && <span class="unseen"> {verdictWords(words, verdict, at)}</span>}
            {verdict === 'below' && <span aria-hidden="true"> ▼</span>}
            <Bar
              score={at.score}
              before={now.nodes[position]?.score}
              cutoff={settings.pass}
              verdict={verdict}
              title={`${at.node.id} ${scoreText(at.score)}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
