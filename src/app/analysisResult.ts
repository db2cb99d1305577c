// What an analysis gives back, as the menu's message and each step of the sidebar tell it.

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
