// A score table as the page gets it: plain values, and no text so long that the page would not show it.
import { assess } from '../../domain/analysis/assessment';
import { doubtsOf } from '../../domain/analysis/doubts';
import { columnLetters } from '../../domain/intake/address';
import { type Finding, severityOf } from '../../domain/intake/finding';
import { type HeadedColumn, type Recognised, recognise } from '../../domain/intake/recognised';
import { shownAt } from '../../domain/intake/shown';
import type { ColumnChoice } from '../../domain/intake/tables';
import type { OwnTabName, ReadColumn, ReadFinding, Reading } from '../../wire/reading';
import { adopted } from '../adopted';
import { entryOf, keyOf } from '../assessmentKey';
import { editableIn, ownTabOf, serves } from '../ownTabOf';
import { withoutAliases } from '../plainFramework';
import { latestRun, loadVersions } from '../planHistory';
import type { Workbook, World } from '../ports';
import type { Record } from '../record';
import type { ScoreTable } from '../scoreTable';
import { tableRows } from '../tableRows';
import { planTab } from '../tabs/plan';
import { progressOfPlan } from '../tabs/progress';
import { undoableCount } from '../undo';

/** Characters of a text that the page gets. */
const LONGEST = 10_000;

/** @param offered the columns that may be chosen */
export function readingOf(
  world: World,
  found: Record,
  table: ScoreTable,
  choice: ColumnChoice | undefined,
  offered: readonly HeadedColumn[],
): Reading {
  const { source, framework, yearFrom, intake } = table;
  const key = keyOf(table);
  const record = adopted(world.workbook, found, key);
  const recognised = recognise(source.grid, framework, choice);
  return {
    tab: { id: source.id, name: source.name },
    usedLastSource: source.from !== undefined,
    framework: withoutAliases(framework),
    yearFrom,
    scores: Object.fromEntries(intake.scores),
    excluded: [...intake.excluded],
    refused: [...intake.refused],
    comments: Object.fromEntries([...intake.comments].map(([id, text]) => [id, cut(text)])),
    places: Object.fromEntries(intake.places),
    findings: doubtsOf(assess(framework, intake), intake).map(
      findingOf(source.grid, recognised, world.workbook.readCovered(source.id)),
    ),
    tables: recognised.tables.map(({ firstRow, lastRow, code, score }) => ({
      firstRow,
      lastRow,
      code: lettered(code),
      score: score ? lettered(score) : null,
    })),
    columns: offered.map(lettered),
    chosen: choice ?? null,
    ownTabs: ownTabsIn(
      world.workbook,
      record.tabs.filter(tab => serves(tab, key)),
    ),
    ...planNow(world, record, table),
    marked: [...(entryOf(record.marked, key)?.ids ?? [])],
    undoable: undoableCount(world, source.id),
  };
}

function planNow(
  { workbook, clock, texts }: World,
  record: Record,
  table: ScoreTable,
): Pick<Reading, 'progress' | 'planBefore'> {
  const plan = ownTabOf(record, 'plan', keyOf(table));
  const { framework } = table;
  const rows = tableRows(workbook, plan, planTab, { framework, rowsRead: [] });
  if (!plan || !rows) return { progress: null, planBefore: null };
  const count = progressOfPlan(rows, framework.year + 1, clock.today());
  return {
    progress: count ? { rows: count.rows, byState: count.byState, unreadTimes: count.unreadTimes } : null,
    planBefore: latestRun(loadVersions(texts), editableIn(record, keyOf(table)))[0]?.day ?? null,
  };
}

const findingOf =
  (
    grid: ScoreTable['source']['grid'],
    { pastedRows }: Recognised,
    isCovered: ReturnType<Workbook['readCovered']>,
  ) =>
  (finding: Finding): ReadFinding => {
    const { code, row, column, subject, params } = finding;
    const place = row === undefined ? null : { row, column: column ?? 0 };
    // A cell that holds a whole table must not be replaced by one value of it, and nobody sees what is written into one
    // that another is merged over.
    const mayWrite = place !== null && !pastedRows.has(place.row) && !isCovered(place);
    const suggestions = mayWrite ? [...finding.suggestions] : [];
    const shown = place ? shownAt(grid, place) : '';
    return {
      code,
      severity: severityOf(finding),
      place,
      subject: cut(subject),
      params: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? cut(value) : value]),
      ),
      suggestions,
      shown: suggestions.length > 0 ? shown : cut(shown),
    };
  };

const lettered = ({ column, header }: HeadedColumn): ReadColumn => ({
  column,
  letter: columnLetters(column),
  header: cut(header),
});

/** Those that stand and were written, by the names that they have now. */
const ownTabsIn = (workbook: Workbook, tabs: Record['tabs']): OwnTabName[] =>
  tabs
    .filter(({ id, dressed }) => dressed && workbook.isThere(id))
    .map(({ kind, id }) => ({ kind, id, name: workbook.nameOf(id) }));

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
