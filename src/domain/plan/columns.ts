// The columns of the tables that officers fill in, and whose they are.
import type { ColumnTable, TableNeeds, TableRow } from '../editableTable/table';

/** The action plan. */
export const PLAN_COLUMNS = [
  { id: 'key', owner: 'ours' },
  { id: 'instrument', owner: 'ours' },
  { id: 'indicator', owner: 'ours' },
  { id: 'code', owner: 'ours' },
  { id: 'point', owner: 'ours' },
  { id: 'score', owner: 'ours' },
  { id: 'recovery', owner: 'ours' },
  { id: 'finding', owner: 'ours' },
  { id: 'mark', owner: 'ours' },
  { id: 'measure', owner: 'proposed' },
  { id: 'steps', owner: 'proposed' },
  { id: 'responsible', owner: 'proposed' },
  { id: 'start', owner: 'proposed' },
  { id: 'end', owner: 'proposed' },
  { id: 'monitoring', owner: 'proposed' },
  { id: 'status', owner: 'theirs' },
  { id: 'due', owner: 'ours' },
  { id: 'result', owner: 'theirs' },
  { id: 'obstacles', owner: 'theirs' },
  { id: 'suggestions', owner: 'theirs' },
  { id: 'evidence', owner: 'theirs' },
] as const satisfies ColumnTable<string>;

export type PlanColumn = (typeof PLAN_COLUMNS)[number]['id'];
export type PlanRow = TableRow<PlanColumn>;
export type PlanNeeds = TableNeeds<PlanColumn>;

/** The report on what was done, with a row for each row of the plan and each reporting round. */
export const FOLLOW_UP_COLUMNS = [
  { id: 'key', owner: 'ours' },
  { id: 'round', owner: 'ours' },
  { id: 'instrument', owner: 'ours' },
  { id: 'code', owner: 'ours' },
  { id: 'point', owner: 'ours' },
  { id: 'measure', owner: 'ours' },
  { id: 'steps', owner: 'ours' },
  { id: 'responsible', owner: 'ours' },
  { id: 'time', owner: 'ours' },
  { id: 'mark', owner: 'ours' },
  { id: 'status', owner: 'theirs' },
  { id: 'result', owner: 'theirs' },
  { id: 'obstacles', owner: 'theirs' },
  { id: 'suggestions', owner: 'theirs' },
  { id: 'evidence', owner: 'theirs' },
] as const satisfies ColumnTable<string>;

export type FollowUpColumn = (typeof FOLLOW_UP_COLUMNS)[number]['id'];

/** The office's own measures, beside our advice on each matter. */
export const LIBRARY_COLUMNS = [
  { id: 'key', owner: 'ours' },
  { id: 'code', owner: 'ours' },
  { id: 'point', owner: 'ours' },
  { id: 'missed', owner: 'ours' },
  { id: 'evidence', owner: 'ours' },
  { id: 'effort', owner: 'ours' },
  { id: 'recommended', owner: 'ours' },
  { id: 'measure', owner: 'theirs' },
  { id: 'steps', owner: 'theirs' },
  { id: 'responsible', owner: 'theirs' },
  { id: 'start', owner: 'theirs' },
  { id: 'end', owner: 'theirs' },
  { id: 'monitoring', owner: 'theirs' },
] as const satisfies ColumnTable<string>;

export type LibraryColumn = (typeof LIBRARY_COLUMNS)[number]['id'];
