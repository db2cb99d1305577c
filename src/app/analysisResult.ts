// What an analysis gives back, as the menu's message tells it.
import { knownPercent } from '../domain/analysis/knownPercent';
import { severityOf } from '../domain/intake/finding';
import type { ScoreLine } from '../domain/intake/scoreLines';
import { round2 } from '../domain/scoring/round';
import { th } from '../text/th';
import type { Told } from './editableTabs';
import type { Refused } from './refused';
import type { Written } from './writeTabs';

export interface AnalysisResult {
  readonly year: number;
  readonly sourceName: string;
  /** Columns or rows of the tab that scores were read from. */
  readonly scoreLines: readonly ScoreLine[];
  /** Rounded to 2 decimals; nothing while it is provisional. */
  readonly total: number | undefined;
  readonly grade: string | undefined;
  readonly passed: boolean | undefined;
  /** Percent of the total's weight that is known, 0–100. */
  readonly coverage: number;
  readonly errors: number;
  readonly warnings: number;
  /** Rows that the plan needs; nothing where it could not be added. */
  readonly planRows: number | undefined;
  /** What the file has of another score tab of the year. */
  readonly takesOver: Written['takesOver'];
  readonly beside: Written['beside'];
  readonly headless: Written['headless'];
  /** Names of tabs that keep what was typed into ours. */
  readonly kept: readonly string[];
  /** What was not written as it stood in tabs that people fill in. */
  readonly told: readonly Told[];
  /** What Google did not allow. */
  readonly refused: readonly Refused[];
  readonly checkTab: string;
  /** Nothing had to be written. */
  readonly unchanged: boolean;
}

export function analysisResult(written: Written, refused: readonly Refused[]): AnalysisResult {
  const { facts, takesOver, beside, headless, planNeeded, kept, told, checkTab, unchanged } = written;
  const { assessment, doubts, sourceName, intake } = facts;
  const { total, grade, passed, framework } = assessment;
  const isComplete = total.state === 'complete' && total.score !== undefined;
  const errors = doubts.filter(finding => severityOf(finding) === 'error').length;
  return {
    year: framework.year,
    sourceName,
    scoreLines: intake.scoreLines,
    total: isComplete ? round2(total.score) : undefined,
    grade,
    passed,
    coverage: knownPercent(total),
    errors,
    warnings: doubts.length - errors,
    planRows: written.tabs.has('plan')
      ? planNeeded.filter(({ point }) => point !== th.tabs.plan.keep).length
      : undefined,
    takesOver,
    beside,
    headless,
    kept,
    told,
    refused,
    checkTab,
    unchanged,
  };
}
