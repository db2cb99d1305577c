// What came out: total, grade, findings, ranking.
import { points2 } from '../../domain/scoring/round';
import { th } from '../../text/th';
import type { AnalysisResult } from '../../wire/analysis';
import { Ranking } from '../parts/Ranking';

export function Result({ result }: { result: AnalysisResult }) {
  const { total, grade, passed, coverage, errors, warnings, planRows, kept, checkTab, sourceName, year } =
    result;
  const words = th.sidebar;
  return (
    <>
      <p class="muted">{words.source({ tab: sourceName, year })}</p>
      {total === null ? (
        <p class="notice">{words.provisional({ coverage })}</p>
      ) : (
        <p class="total">
          <span>{words.total}</span> <strong>{points2(total)}</strong>{' '}
          <span>{words.grade({ grade: grade ?? '–' })}</span>{' '}
          <span class={passed ? 'flag' : 'flag fail'}>{passed ? th.pass.yes : th.pass.no}</span>
        </p>
      )}
      {errors + warnings === 0 ? (
        <p>{words.clean}</p>
      ) : (
        <p class={errors > 0 ? 'notice' : ''}>
          {words.findings({ errors, warnings })}
          <br />
          {words.seeFindings({ tab: checkTab })}
        </p>
      )}
      <p>{words.plan({ count: planRows })}</p>
      {kept.map(tab => (
        <p key={tab} class="notice">
          {th.run.finished.kept({ tab })}
        </p>
      ))}
      <Ranking result={result} />
    </>
  );
}
