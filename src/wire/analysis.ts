// What an analysis gives back, to the menu's message and to the sidebar. Plain values only: google.script.run turns a
// Date into null.

export interface RankedIndicator {
  /** Nothing (null crosses, undefined does not) for an incomplete indicator. */
  readonly rank: number | null;
  readonly id: string;
  readonly name: string;
  /** Rounded to 2 decimals. */
  readonly score: number | null;
  readonly flag: string;
}

export interface AnalysisResult {
  readonly year: number;
  readonly sourceName: string;
  /** Rounded to 2 decimals; null while it is provisional. */
  readonly total: number | null;
  readonly grade: string | null;
  readonly passed: boolean | null;
  /** Percent of the total's weight that is known, 0–100. */
  readonly coverage: number;
  readonly ranking: readonly RankedIndicator[];
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

/** Why nothing was done; the words are the reader's. */
export type Refusal =
  | { readonly code: 'locked' | 'sourceGone' | 'cancelled' | 'unexpected' }
  | { readonly code: 'noItems'; readonly tab: string }
  | { readonly code: 'severalScoreColumns'; readonly count: number; readonly names: string };

export type AnalysisAnswer =
  | { readonly ok: true; readonly result: AnalysisResult }
  | { readonly ok: false; readonly refusal: Refusal };
