// What an analysis answers of its result: the numbers that the menu's message and the sidebar show.
import { rankIndicators } from '../domain/analysis/ranking';
import { severityOf } from '../domain/intake/finding';
import { round2 } from '../domain/scoring/round';
import { th } from '../text/th';
import type { AnalysisResult } from '../wire/analysis';
import type { Facts } from './tabs/facts';

/** The part of the answer that follows from the facts alone. */
export function outcomeOf({
  assessment,
  doubts,
  cutoffs,
  sourceName,
}: Facts): Omit<AnalysisResult, 'planRows' | 'kept' | 'checkTab' | 'unchanged' | 'usedLastSource'> {
  const { total, grade, passed, framework } = assessment;
  const isComplete = total.state === 'complete' && total.score !== undefined;
  return {
    year: framework.year,
    sourceName,
    total: isComplete ? round2(total.score) : null,
    grade: grade ?? null,
    passed: passed ?? null,
    cutoff: cutoffs.pass,
    coverage: Math.floor(total.coverage * 100),
    ranking: rankIndicators(assessment, cutoffs.pass).map(({ rank, indicator, passed: flag }) => ({
      rank: rank ?? null,
      id: indicator.node.id,
      name: indicator.node.name,
      score: rank === undefined || indicator.score === undefined ? null : round2(indicator.score),
      flag: flag === undefined ? th.pass.unknown : flag ? th.pass.yes : th.pass.no,
      passed: flag ?? null,
    })),
    errors: doubts.filter(finding => severityOf(finding) === 'error').length,
    warnings: doubts.filter(finding => severityOf(finding) === 'warning').length,
  };
}
