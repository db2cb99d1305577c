// Exactly what the sidebar may call on the server, and what comes back.
import type * as z from 'zod/mini';
import { analysisAnswer } from './analysis';

/** Answers by the name of the server function; none of them takes arguments yet. */
export const CALLS = { runAnalysis: analysisAnswer } as const;

export type CallName = keyof typeof CALLS;
export type Answer<Name extends CallName> = z.infer<(typeof CALLS)[Name]>;
