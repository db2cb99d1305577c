// The rows of plan and follow-up as documents print them: every cell as it stands, in the order of the tab.

import { rowsIn, standingTable } from '../domain/editableTable/standing';
import type { RowCells } from '../domain/editableTable/table';
import type { Framework } from '../domain/framework/node';
import type { FollowUpColumn, PlanColumn } from '../domain/plan/columns';
import type { Material } from '../wire/documents';
import type { AssessmentKey } from './assessmentKey';
import { FOLLOW_UP_LINE, type FollowUpCells, followUpLines } from './followUpLines';
import { ownTabOf } from './ownTabOf';
import { isOver, PLAN_LINE, type PlanLine } from './planLines';
import type { TabId, Workbook } from './ports';
import type { OwnTab, Record } from './record';
import { cellText } from './tabs/cellText';
import type { EditableTab, IdentityFacts } from './tabs/definition';
import { byMatter, followUpTab } from './tabs/followUp';
import { planTab } from './tabs/plan';
import { isEmpty } from './tabs/table';

interface DocumentLines extends Pick<Material, 'plan' | 'followUp' | 'withoutIds' | 'leftOut' | 'tabs'> {
  /** All rows of the plan, by column; nothing where no plan can be read. */
  readonly planRows: readonly RowCells<PlanColumn>[] | undefined;
}

/**
 * What stands in the tabs that were made of a score tab and year.
 *
 * @param framework of that year
 */
export function documentLines(
  workbook: Workbook,
  record: Record,
  key: AssessmentKey,
  framework: Framework,
): DocumentLines {
  const inPlan = readLines<PlanColumn, PlanLine>(
    workbook,
    dressedTab(record, 'plan', key),
    planTab,
    { framework, rowsRead: [] },
    PLAN_LINE,
  );
  const planRows = inPlan.rows?.map(({ row }) => row);
  const inFollowUp = readLines<FollowUpColumn, FollowUpCells>(
    workbook,
    dressedTab(record, 'followUp', key),
    followUpTab,
    { framework, rowsRead: (planRows ?? []) as readonly RowCells<string>[] },
    FOLLOW_UP_LINE,
  );
  const plan = inPlan.rows?.map(({ line }) => line);
  const planned = plan?.filter(line => !isOver(line));
  const followUp = followUpLines(inFollowUp.rows ?? [], mattersOf(inPlan.rows ?? []));
  return {
    plan: planned ?? null,
    followUp: inFollowUp.rows ? [...followUp.lines] : null,
    withoutIds: { plan: inPlan.withoutIds, followUp: inFollowUp.withoutIds },
    leftOut: { over: (plan?.length ?? 0) - (planned?.length ?? 0), ...followUp.leftOut },
    tabs: { plan: inPlan.tab, followUp: inFollowUp.tab },
    planRows,
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
  /** The tab stands and holds something, but neither the hidden ids nor the words by which it is read. */
  readonly withoutIds: boolean;
  /** Null where it does not stand. */
  readonly tab: TabId | null;
}

function readLines<Id extends string, Line extends object>(
  workbook: Workbook,
  tab: OwnTab | undefined,
  { columns: table, header, identity }: EditableTab<Id>,
  facts: IdentityFacts,
  columns: readonly (Id & keyof Line)[],
): Read<Id, Line> {
  const read = tab && workbook.readValues(tab.id);
  const values = read ?? [];
  const id = read ? tab.id : null;
  const standing = standingTable(table, header, values, identity(facts));
  if (!standing) return { withoutIds: !isEmpty(values), tab: id };
  const rows = rowsIn(standing)
    .map(row => ({
      row,
      line: Object.fromEntries(columns.map(column => [column, cellText(row(column))])) as Line,
    }))
    .filter(({ line }) => hasWords(line));
  return { rows, withoutIds: false, tab: id };
}

const hasWords = (line: object): boolean => Object.values(line).some(text => text !== '');

const mattersOf = (
  plan: readonly Standing<PlanColumn, PlanLine>[],
): ReadonlyMap<string, readonly PlanLine[]> =>
  new Map(
    [...byMatter(plan, ({ row }) => row)].map(([key, rows]) => [key, rows.map(({ line }) => line)] as const),
  );
