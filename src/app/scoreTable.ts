// The score table that a run or the page is about: its tab, its year, the chosen columns, and what is read from it.
import { FRAMEWORK_YEARS, frameworkOf } from '../domain/framework/frameworks';
import type { Framework } from '../domain/framework/node';
import { ASKS_ABOUT_TABLE } from '../domain/intake/finding';
import { type Intake, readScores } from '../domain/intake/read';
import { recognise } from '../domain/intake/recognised';
import type { ColumnChoice } from '../domain/intake/tables';
import { th } from '../text/th';
import type { Answer } from '../wire/calls';
import { done, refuse } from './answer';
import { entryOf, keyOf } from './assessmentKey';
import { choiceAmong } from './chosenColumns';
import type { OpenFile } from './file';
import { ownKindOf } from './ownContent';
import type { TabId, Workbook } from './ports';
import type { Record } from './record';
import { type Source, sourceOf, type YearOfSource, yearOf } from './source';
import { isEmpty } from './tabs/table';
import { hasUnreadRows } from './unread';

export interface FoundTable {
  readonly source: Source;
  readonly framework: Framework;
  readonly yearFrom: YearOfSource['from'];
}

export interface ScoreTable extends FoundTable {
  readonly intake: Intake;
}

/** The tab and its year. */
export function findTable(
  workbook: Workbook,
  { record, settings }: Pick<OpenFile, 'record' | 'settings'>,
  { tab, year }: { readonly tab: TabId; readonly year: number | null },
): Answer<FoundTable> {
  const source = sourceOf(workbook, record, tab);
  if (!source) return refuse({ code: 'sourceGone' });
  const own = ownKindOf(source.grid.values);
  if (own) {
    const of = lastSource(workbook, record, source.id);
    return refuse({ code: 'ownCopy', tab: source.name, own: th.tabs.names[own], source: of });
  }
  // Nobody is asked for the year of an empty tab.
  if (isEmpty(source.grid.values)) return refuse({ code: 'noItems', tab: source.name });
  const found = yearOf(source, record, settings, year);
  if ('unknown' in found) {
    // Nor for that of a tab in which no year's rules find anything.
    if (!isScoreTableOfAnyYear(source)) return refuse({ code: 'noItems', tab: source.name });
    const named = found.unknown.join(', ');
    return refuse({
      code: 'needsYear',
      tab: source.name,
      tabId: source.id,
      ...(named === '' ? {} : { named }),
    });
  }
  return done({ source, framework: found.framework, yearFrom: found.from });
}

/** Name of the score tab of the newest result, another one than `not`; '' where there is none. */
function lastSource(workbook: Workbook, { results }: Record, not: TabId): string {
  const last = [...results].reverse().find(({ source }) => source !== not && workbook.isThere(source));
  return last ? workbook.nameOf(last.source) : '';
}

/** The columns that were chosen for the table before, where they are now. */
export function chosenBefore(record: Record, table: FoundTable): ColumnChoice | undefined {
  const kept = entryOf(record.choices, keyOf(table));
  return kept && choiceAmong(recognise(table.source.grid, table.framework).columns, kept);
}

/** Whether anything in it is a score table. */
export const isScoreTable = (intake: Intake): boolean => intake.places.size > 0 || hasUnreadRows(intake);

/** Most tables are of the newest years, so these are tried first. */
const isScoreTableOfAnyYear = ({ grid }: Source): boolean =>
  [...FRAMEWORK_YEARS].reverse().some(year => {
    const framework = frameworkOf(year);
    return framework !== undefined && isScoreTable(readScores(grid, framework));
  });

/** The table with scores that a result can be made of. */
export function readTable(record: Record, found: FoundTable): Answer<ScoreTable> {
  const { source, framework } = found;
  const intake = readScores(source.grid, framework, chosenBefore(record, found));
  for (const code of ASKS_ABOUT_TABLE) {
    const asked = intake.scores.size === 0 && intake.findings.find(finding => finding.code === code);
    if (asked) {
      const { count = 0, names = '' } = asked.params;
      return refuse({ code, count: Number(count), names: String(names) });
    }
  }
  if (!isScoreTable(intake)) return refuse({ code: 'noItems', tab: source.name });
  return done({ ...found, intake });
}
