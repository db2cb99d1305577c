// The strengths, best first, and the weaknesses, worst first, by the cut-offs of the office.
import type { Assessment } from '../../../domain/analysis/assessment';
import { rankIndicators } from '../../../domain/analysis/ranking';
import { standingOf } from '../../../domain/analysis/standing';
import type { NodeScore } from '../../../domain/scoring/rollUp';
import { points2, round2 } from '../../../domain/scoring/round';
import { usePage } from '../../page';
import { scoreText } from '../../parts/Bars';

export function Standings({ assessment }: { assessment: Assessment }) {
  const { words, settings } = usePage();
  const { result } = words.sidebar;
  const complete = rankIndicators(assessment, settings.pass)
    .filter(({ rank }) => rank !== undefined)
    .map(({ indicator }) => indicator);
  const those = (standing: ReturnType<typeof standingOf>): NodeScore[] =>
    complete.filter(({ score }) => score !== undefined && standingOf(score, settings) === standing);
  return (
    <>
      <h2>{result.strong({ above: points2(settings.strongAbove) })}</h2>
      <Indicators nodes={those('strong')} />
      <h2>{result.weak({ below: points2(settings.weakBelow) })}</h2>
      <Indicators nodes={those('weak').sort(worstFirst)} />
    </>
  );
}

/** Of those that print alike the first of the framework comes first, as everywhere. */
const worstFirst = (a: NodeScore, b: NodeScore): number => round2(a.score ?? 0) - round2(b.score ?? 0);

function Indicators({ nodes }: { nodes: readonly NodeScore[] }) {
  const { result } = usePage().words.sidebar;
  if (nodes.length === 0) return <p class="muted">{result.none}</p>;
  return (
    <ul class="standings">
      {nodes.map(({ node, score }) => (
        <li key={node.id}>
          <span>
            <b>{node.id}</b> {node.name}
          </span>{' '}
          <span class="number">{scoreText(score)}</span>
        </li>
      ))}
    </ul>
  );
}
