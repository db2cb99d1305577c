// The indicators from best to worst.
import { points2 } from '../../domain/scoring/round';
import { th } from '../../text/th';
import type { AnalysisResult } from '../../wire/analysis';
import { Bar } from './Bar';

export function Ranking({ result: { ranking, cutoff } }: { result: AnalysisResult }) {
  const [rank, indicator, score, flag] = th.sidebar.rankingHeader;
  return (
    <section>
      <h2>{th.sidebar.ranking}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{rank}</th>
            <th scope="col">{indicator}</th>
            <th scope="col">{score}</th>
          </tr>
        </thead>
        <tbody>
          {ranking.map(row => (
            <tr key={row.id}>
              <td class="rank">{row.rank ?? '–'}</td>
              <td>
                {row.id} {row.name}
                <Bar score={row.score} cutoff={cutoff} passed={row.passed} />
                <span class={row.passed === false ? 'flag fail' : 'flag'}>
                  <span class="unseen">{flag} </span>
                  {row.flag}
                </span>
              </td>
              <td class="score">{row.score === null ? '–' : points2(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">{th.sidebar.cutoff({ cutoff })}</p>
    </section>
  );
}
