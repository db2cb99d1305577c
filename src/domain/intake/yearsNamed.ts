// What the years that titles name tell of the one whose rules apply.
import { FRAMEWORK_YEARS } from '../framework/frameworks';
import type { FindingParams } from './finding';

/** What is said of a table that names other years than the one whose rules apply. */
export function yearDiffers(year: number, named: readonly number[]): FindingParams {
  const unknown = yearsNamed(named).unknown.join(', ');
  return { year, named: named.join(', '), ...(unknown === '' ? {} : { unknown }) };
}

export interface YearsNamed {
  /** The one year that is meant, if its rules are known. */
  readonly year: number | undefined;
  /** Years that may be the table's and have no rules yet, or none any more. */
  readonly unknown: readonly number[];
}

/** No assessment was earlier; such a year is that of a law or a founding. */
const EARLIEST = 2550;

/** Beside a year with rules, an earlier one without is history, and a later one may be what is meant. */
export function yearsNamed(named: readonly number[]): YearsNamed {
  const years = [...new Set(named)];
  const [known, another] = years.filter(year => FRAMEWORK_YEARS.includes(year));
  const unknown = years.filter(year => !FRAMEWORK_YEARS.includes(year) && year >= (known ?? EARLIEST));
  return { year: another === undefined && unknown.length === 0 ? known : undefined, unknown };
}
