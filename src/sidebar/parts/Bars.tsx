// Scores as a table of bars: name and bar, number, and in words what a bar cannot say.
import { useId } from 'preact/hooks';
import { knownPercent } from '../../domain/analysis/knownPercent';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { points2 } from '../../domain/scoring/round';
import type { Words } from '../../text/wordsOf';
import { usePage } from '../page';
import { Bar } from './Bar';
import { type Verdict, verdictOf } from './verdict';

interface Props {
  readonly title: string;
  readonly nodes: readonly NodeScore[];
  /** The same nodes, in the same order, before something was tried. */
  readonly before?: readonly NodeScore[];
  /** Points 0–100. */
  readonly cutoff: number;
  /** What else is said of a node; '' for nothing. */
  readonly note?: (at: NodeScore) => string;
}

export function Bars({ title, nodes, before = nodes, cutoff, note }: Props) {
  const { words } = usePage();
  const { bars } = words.sidebar.result;
  const id = useId();
  return (
    <>
      <h2 id={id}>{title}</h2>
      <table class="bars" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{bars.legend({ cutoff: points2(cutoff) })}</th>
            <th scope="col" class="number">
              {bars.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((at, index) => {
            const verdict = verdictOf(at, cutoff);
            const said = verdictWords(words, verdict, at);
            const more = note?.(at) ?? '';
            const was = before[index]?.score;
            return (
              <tr key={at.node.id}>
                <th scope="row">
                  <b>{at.node.id}</b> {at.node.name}
                  <Bar
                    score={at.score}
                    before={was}
                    cutoff={cutoff}
                    verdict={verdict}
                    title={`${at.node.id} ${scoreText(at.score)}`}
                  />
                  {said !== '' && <span class={`verdict ${verdict}`}>{said} </span>}
                </th>
                <td class="number">
                  {scoreText(was) !== scoreText(at.score) && (
                    <span class="note">
                      {scoreText(was)} <Arrow />{' '}
                    </span>
                  )}
                  {scoreText(at.score)}
                  {more !== '' && <span class="note"> {more}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

export const scoreText = (score: number | undefined): string => (score === undefined ? '–' : points2(score));

/** "from … to …" between two numbers, for the eye and the ear. */
export function Arrow() {
  const { words } = usePage();
  return (
    <>
      <span aria-hidden="true">→</span>
      <span class="unseen">{words.sidebar.result.bars.becomes}</span>
    </>
  );
}

/** What must be said about a score beside its number; '' where it reaches the cut-off. */
export function verdictWords({ pass, sidebar }: Words, verdict: Verdict, at: NodeScore): string {
  const { bars } = sidebar.result;
  if (verdict === 'passed') return '';
  if (verdict === 'below') return `▼ ${pass.no}`;
  if (verdict === 'excluded') return pass.excluded;
  return verdict === 'partial' ? bars.partial({ known: knownPercent(at) }) : bars.empty;
}
