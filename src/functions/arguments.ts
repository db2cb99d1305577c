// The arguments that the functions share: a table of items, a year, a cut-off. Each is read once and refused in a plain
// Thai sentence that shows what to write.
import { type Assessment, assess } from '../domain/analysis/assessment';
import { DEFAULT_CUTOFFS } from '../domain/analysis/standing';
import { FRAMEWORK_YEARS, frameworkOf } from '../domain/framework/frameworks';
import type { Framework } from '../domain/framework/node';
import { ASKS_ABOUT_TABLE, type Finding, severityOf } from '../domain/intake/finding';
import { type Intake, readScores } from '../domain/intake/read';
import { ONCE, toldOnce } from '../domain/intake/toldOnce';
import { readYear } from '../domain/intake/year';
import { cells as th } from '../text/th/cells';
import { isBlank, isRange, numberOf, rowsOf, scalarOf, shownArgument, widthOf } from './cells';
import { USAGE } from './usage';

export interface Items {
  readonly framework: Framework;
  readonly intake: Intake;
  readonly assessment: Assessment;
}

/** Reads and assesses a range of items. */
export function itemsOf(items: unknown, year: unknown, usage: string): Items {
  if (isBlank(items)) throw new Error(th.functions.leftOut({ usage }));
  const framework = frameworkFor(year, usage);
  if (!isRange(items) || widthOf(items) < 2) throw new Error(th.functions.notARange({ usage }));
  const intake = readScores({ values: rowsOf(items) }, framework);
  return { framework, intake, assessment: assess(framework, intake) };
}

/** Reads and assesses a range of items that must hold some: a table of nothing would look like an answer. */
export function filledItemsOf(items: unknown, year: unknown, usage: string): Items {
  const read = itemsOf(items, year, usage);
  const { places, scores, totals, findings } = read.intake;
  const { year: of } = read.framework;
  const [first, ...others] = toldOnce(findings.filter(finding => severityOf(finding) === 'error'));
  const asks: readonly string[] = ASKS_ABOUT_TABLE;
  const isOfTable = first && (asks.includes(first.code) || ONCE.has(first.code));
  const isUnread = places.size === 0 || (scores.size === 0 && isOfTable);
  if (!isUnread) return read;
  if (first) throw new Error(reasonOf(first, others, of));
  throw new Error(th.findings[totals.length > 0 ? 'onlyTotal' : 'noItems']({ year: of }));
}

/** Why nothing can be used: what is wrong with the first row, and how many more rows there are. */
function reasonOf(first: Finding, others: readonly Finding[], year: number): string {
  const rows = new Set(others.map(({ row }) => row));
  rows.delete(first.row);
  const more =
    rows.size > 0 ? ` ${th.functions.moreRows({ more: rows.size, usage: USAGE.check(year) })}` : '';
  return th.findings[first.code](first.params) + more;
}

export function frameworkFor(year: unknown, usage: string): Framework {
  const given = scalarOf(year);
  const reading = readYear(isRange(given) ? '' : given);
  if (reading.kind === 'blank') throw new Error(th.functions.leftOut({ usage }));
  if (reading.kind === 'refused') {
    const { shown, suggestion } = reading;
    throw new Error(
      suggestion === undefined
        ? th.functions.unreadableYear({ shown })
        : th.functions.unlikelyYear({ shown, suggestion }),
    );
  }
  const framework = frameworkOf(reading.year);
  if (framework) return framework;
  const [first = 0] = FRAMEWORK_YEARS;
  const last = FRAMEWORK_YEARS[FRAMEWORK_YEARS.length - 1] ?? 0;
  throw new Error(th.functions.unknownYear({ year: reading.year, first, last }));
}

/** Points from which something passes; left out, the default of 85. */
export function cutoffOf(cutoff: unknown): number {
  const points = numberOf(cutoff) ?? DEFAULT_CUTOFFS.pass;
  if (points >= 0) return points;
  throw new Error(th.functions.badCutoff({ shown: shownArgument(cutoff) }));
}
