// What an analysis answers of its result: the numbers that the menu's message and the sidebar show.
import { severityOf } from '../domain/intake/finding';
import { round2 } from '../domain/scoring/round';
import type { AnalysisResult } from './analysisResult';
import type { Facts } from './tabs/facts';

/** The part of the answer that follows from the facts alone. */
export function outcomeOf({
  assessment,
  doubts,
  sourceName,
}: Facts): Omit<AnalysisResult, 'planRows' | 'kept' | 'checkTab' | 'unchanged' | 'usedLastSource'> {
  const { total, grade, passed, framework } = assessment;
  const isComplete = total.state === 'complete' && total.score !== undefined;
  return {
    year: framework.year,
    sourceName,
    total: isComplete ? round2(total.score) : undefined,
    grade,
    passed,
    coverage: Math.floor(total.coverage * 100),
    errors: doubts.filter(finding => severityOf(finding) === 'error').length,
    warnings: doubts.filter(finding => severityOf(finding) === 'warning').length,
  };
}
