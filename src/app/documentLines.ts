// The rows of plan and follow-up as documents print them: every cell as it stands, in the order of the tab.
import {
  type ColumnTable,
  FOLLOW_UP_COLUMNS,
  type FollowUpColumn,
  PLAN_COLUMNS,
  type PlanColumn,
} from '../domain/plan/columns';
import type { RowCells } from '../domain/plan/merge';
import { th } from '../text/th';
import type { Material } from '../wire/documents';
import type { Workbook } from './ports';
import type { OwnTab, Record } from './record';
import { hasKeys, rowsIn } from './sharedTab';
import { cellText } from './tabs/cellText';
import { isOfRound, ROUNDS } from './tabs/followUp';

type PlanLine = NonNullable<Material['plan']>[number];
type ReportedLine = Omit<NonNullable<Material['followUp']>[number], 'round'>;

const REPORTED = ['status', 'result', 'obstacles', 'suggestions'] as const;
const COMMON = ['key', 'instrument', 'measure', 'steps', 'responsible', ...REPORTED] as const;

const PLAN_LINE = [
  ...COMMON,
  'indicator',
  'code',
  'point',
  'finding',
  'mark',
  'start',
  'end',
  'monitoring',
  'evidence',
] as const satisfies readonly PlanColumn[];

const FOLLOW_UP_LINE = [...COMMON, 'time'] as const satisfies readonly FollowUpColumn[];

/** What stands in the tabs that were made of a score tab and year. */
export function documentLines(
  workbook: Workbook,
  { tabs }: Record,
  of: Pick<OwnTab, 'source' | 'year'>,
): Pick<Material, 'plan' | 'followUp' | 'leftOut'> {
  const inPlan = linesOf<PlanColumn, PlanLine>(workbook, PLAN_COLUMNS, ownTab(tabs, 'plan', of), PLAN_LINE);
  const plan = inPlan?.map(({ line }) => line).filter(line => !isOver(line));
  const reported = linesOf<FollowUpColumn, ReportedLine>(
    workbook,
    FOLLOW_UP_COLUMNS,
    ownTab(tabs, 'followUp', of),
    FOLLOW_UP_LINE,
  );
  const followUp = reported?.flatMap(({ line, row }) => {
    const round = ROUNDS.find(one => isOfRound(row, one));
    return round ? [{ ...line, round }] : [];
  });
  return {
    plan: plan ?? null,
    followUp: followUp ?? null,
    leftOut: {
      over: (inPlan?.length ?? 0) - (plan?.length ?? 0),
      withoutRound: (reported?.length ?? 0) - (followUp?.length ?? 0),
    },
  };
}

const ownTab = (tabs: Record['tabs'], kind: OwnTab['kind'], of: Pick<OwnTab, 'source' | 'year'>) =>
  tabs.find(tab => tab.kind === kind && tab.source === of.source && tab.year === of.year && tab.dressed);

/** Rows with any words in them, as texts; nothing where the tab is not there or not ours any more. */
function linesOf<Id extends string, Line extends object>(
  workbook: Workbook,
  table: ColumnTable<Id>,
  tab: OwnTab | undefined,
  columns: readonly (Id & keyof Line)[],
): readonly { readonly row: RowCells<Id>; readonly line: Line }[] | undefined {
  const values = tab && workbook.readValues(tab.id);
  if (!values || !hasKeys(table, values)) return undefined;
  return rowsIn(table, values)
    .map(row => ({
      row,
      line: Object.fromEntries(columns.map(column => [column, cellText(row(column))])) as Line,
    }))
    .filter(({ line }) => hasWords(line));
}

const hasWords = (line: object): boolean => Object.values(line).some(text => text !== '');

/** The point meets the criteria now, and nobody has reported on it: it is no part of what is to be done. */
const isOver = (line: PlanLine): boolean =>
  line.mark.startsWith(th.tabs.plan.noLongerNeeded) &&
  [...REPORTED, 'evidence' as const].every(column => line[column] === '');
