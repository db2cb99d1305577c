// What an analysis gives back, as the menu's message tells it.
import { knownPercent } from '../domain/analysis/knownPercent';
import { severityOf } from '../domain/intake/finding';
import { round2 } from '../domain/scoring/round';
import { th } from '../text/th';
import type { Written } from './writeTabs';

export interface AnalysisResult {
  readonly year: number;
  readonly sourceName: string;
  /** Rounded to 2 decimals; nothing while it is provisional. */
  readonly total: number | undefined;
  readonly grade: string | undefined;
  readonly passed: boolean | undefined;
  /** Percent of the total's weight that is known, 0–100. */
  readonly coverage: number;
  readonly errors: number;
  readonly warnings: number;
  /** Rows that the plan needs. */
  readonly planRows: number;
  /** Names of tabs that keep what was typed into ours. */
  readonly kept: readonly string[];
  readonly checkTab: string;
  /** Nothing had to be written. */
  readonly unchanged: boolean;
  /** The active tab was one of ours, so the score tab that it was made of was read. */
  readonly usedLastSource: boolean;
}

export function analysisResult({ facts, needs, kept, unchanged, usedLastSource }: Written): AnalysisResult {
  const { assessment, doubts, sourceName } = facts;
  const { total, grade, passed, framework } = assessment;
  const isComplete = total.state === 'complete' && total.score !== undefined;
  const errors = doubts.filter(finding => severityOf(finding) === 'error').length;
  return {
    year: framework.year,
    sourceName,
    total: isComplete ? round2(total.score) : undefined,
    grade,
    passed,
    coverage: knownPercent(total),
    errors,
    warnings: doubts.length - errors,
    planRows: needs.needed.filter(({ point }) => point !== th.tabs.plan.keep).length,
    kept,
    checkTab: th.tabs.names.check,
    unchanged,
    usedLastSource,
  };
}
