// The rows of the plan as documents print them: which columns they have, and which rows are no part of what is to be done.
import type { PlanColumn } from '../domain/plan/columns';
import { th } from '../text/th';
import type { Material } from '../wire/documents';

export type PlanLine = NonNullable<Material['plan']>[number];

/** In which officers report, in the plan and in the follow-up. */
export const REPORTED = ['status', 'result', 'obstacles', 'suggestions'] as const;
/** Beside those: what is in both. */
export const COMMON = ['key', 'instrument', 'measure', 'steps', 'responsible', 'mark', 'evidence'] as const;

export const PLAN_LINE = [
  ...COMMON,
  ...REPORTED,
  'indicator',
  'code',
  'point',
  'finding',
  'start',
  'end',
  'monitoring',
] as const satisfies readonly PlanColumn[];

type Column = (typeof REPORTED)[number];

export const isUnreported = (line: Readonly<Record<Column, string>>): boolean =>
  REPORTED.every(column => line[column] === '');

/** The point meets the criteria now, and nobody has reported on it. */
export const isOver = (line: PlanLine): boolean =>
  line.mark.startsWith(th.tabs.plan.noLongerNeeded) && isUnreported(line) && line.evidence === '';
