// What an analysis gives back, to the menu's message and to the sidebar. Plain values only: google.script.run turns a
// Date into null and drops undefined. The server takes the types from here; only the page evaluates the schemas.
import * as z from 'zod/mini';

const points = z.nullable(z.number());

const rankedIndicator = z.object({
  /** Null for an incomplete indicator. */
  rank: z.nullable(z.number()),
  id: z.string(),
  name: z.string(),
  /** Rounded to 2 decimals. */
  score: points,
  flag: z.string(),
  passed: z.nullable(z.boolean()),
});

const analysisResult = z.object({
  year: z.number(),
  sourceName: z.string(),
  /** Rounded to 2 decimals; null while it is provisional. */
  total: points,
  grade: z.nullable(z.string()),
  passed: z.nullable(z.boolean()),
  /** Points from which an indicator passes. */
  cutoff: z.number(),
  /** Percent of the total's weight that is known, 0–100. */
  coverage: z.number(),
  ranking: z.array(rankedIndicator),
  errors: z.number(),
  warnings: z.number(),
  /** Rows that the plan needs. */
  planRows: z.number(),
  /** Names of tabs that keep what was typed into ours. */
  kept: z.array(z.string()),
  checkTab: z.string(),
  /** Nothing had to be written. */
  unchanged: z.boolean(),
  /** The active tab was one of ours, so the score tab that it was made of was read. */
  usedLastSource: z.boolean(),
});

/** Why nothing was done; the words are the reader's. */
const refusal = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['locked', 'sourceGone', 'cancelled', 'unexpected']) }),
  z.object({ code: z.literal('noItems'), tab: z.string() }),
  z.object({ code: z.literal('severalScoreColumns'), count: z.number(), names: z.string() }),
]);

export const analysisAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: analysisResult }),
  z.object({ ok: z.literal(false), refusal }),
]);

export type AnalysisResult = z.infer<typeof analysisResult>;
export type Refusal = z.infer<typeof refusal>;
export type AnalysisAnswer = z.infer<typeof analysisAnswer>;
