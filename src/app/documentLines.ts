// The rows of plan and follow-up as documents print them: every cell as it stands, in the order of the tab.

import { hasKeys, rowsIn } from '../domain/editableTable/rows';
import type { ColumnTable, RowCells } from '../domain/editableTable/table';
import {
  FOLLOW_UP_COLUMNS,
  type FollowUpColumn,
  PLAN_COLUMNS,
  type PlanColumn,
} from '../domain/plan/columns';
import type { Material } from '../wire/documents';
import type { AssessmentKey } from './assessmentKey';
import { FOLLOW_UP_LINE, type FollowUpCells, followUpLines } from './followUpLines';
import { ownTabOf } from './ownTabOf';
import { isOver, PLAN_LINE, type PlanLine } from './planLines';
import type { Workbook } from './ports';
import type { OwnTab, Record } from './record';
import { cellText } from './tabs/cellText';
import { byMatter } from './tabs/followUp';
import { isEmpty } from './tabs/table';

/** What stands in the tabs that were made of a score tab and year. */
export function documentLines(
  workbook: Workbook,
  record: Record,
  key: AssessmentKey,
): Pick<Material, 'plan' | 'followUp' | 'withoutIds' | 'leftOut'> {
  const read = <Id extends string, Line extends object>(
    kind: OwnTab['kind'],
    table: ColumnTable<Id>,
    columns: readonly (Id & keyof Line)[],
  ) => readLines<Id, Line>(workbook, table, dressedTab(record, kind, key), columns);
  const inPlan = read<PlanColumn, PlanLine>('plan', PLAN_COLUMNS, PLAN_LINE);
  const inFollowUp = read<FollowUpColumn, FollowUpCells>('followUp', FOLLOW_UP_COLUMNS, FOLLOW_UP_LINE);
  const plan = inPlan.rows?.map(({ line }) => line);
  const planned = plan?.filter(line => !isOver(line));
  const followUp = followUpLines(inFollowUp.rows ?? [], mattersOf(inPlan.rows ?? []));
  return {
    plan: planned ?? null,
    followUp: inFollowUp.rows ? [...followUp.lines] : null,
    withoutIds: { plan: inPlan.withoutIds, followUp: inFollowUp.withoutIds },
    leftOut: { over: (plan?.length ?? 0) - (planned?.length ?? 0), ...followUp.leftOut },
  };
}

/** One that was written to the end. */
const dressedTab = ({ tabs }: Record, kind: OwnTab['kind'], key: AssessmentKey): OwnTab | undefined =>
  ownTabOf({ tabs: tabs.filter(({ dressed }) => dressed) }, kind, key);

interface Standing<Id extends string, Line> {
  readonly row: RowCells<Id>;
  readonly line: Line;
}

interface Read<Id extends string, Line> {
  /** With any words in them; nothing where no tab can be read. */
  readonly rows?: readonly Standing<Id, Line>[];
  /** The tab stands and holds something, but the hidden ids by which it is read are gone. */
  readonly withoutIds: boolean;
}

function readLines<Id extends string, Line extends object>(
  workbook: Workbook,
  table: ColumnTable<Id>,
  tab: OwnTab | undefined,
  columns: readonly (Id & keyof Line)[],
): Read<Id, Line> {
  const values = (tab && workbook.readValues(tab.id)) ?? [];
  if (!hasKeys(table, values)) return { withoutIds: !isEmpty(values) };
  const rows = rowsIn(table, values)
    .map(row => ({
      row,
      line: Object.fromEntries(columns.map(column => [column, cellText(row(column))])) as Line,
    }))
    .filter(({ line }) => hasWords(line));
  return { rows, withoutIds: false };
}

const hasWords = (line: object): boolean => Object.values(line).some(text => text !== '');

const mattersOf = (
  plan: readonly Standing<PlanColumn, PlanLine>[],
): ReadonlyMap<string, readonly PlanLine[]> =>
  new Map(
    [...byMatter(plan, ({ row }) => row)].map(([key, rows]) => [key, rows.map(({ line }) => line)] as const),
  );
