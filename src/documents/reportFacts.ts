// Facts that the report on the measures alone prints, and that are of one fiscal year: the national target, and the days of
// announcement and meeting. They stand among the texts of the office, each under its year, so that the report of the next
// year does not tell those of this one.
import { toArabicDigits } from '../domain/thai/digits';
import type { ReportFact } from './fieldNames';

type Texts = Readonly<Record<string, string>>;

/** Builds before they were fields kept them without a year. */
const older = (name: ReportFact): string => `measuresReport.${name}`;
const keyOf = (name: ReportFact, year: number): string => `${older(name)}.${year}`;

/** '' where the office has told nothing for the year. */
export const reportFact = (texts: Texts, name: ReportFact, year: number): string =>
  texts[keyOf(name, year)] ?? olderOf(texts, name, year);

/** What stood there without a year moves to the year in which it is changed. */
export const withReportFact = (texts: Texts, name: ReportFact, year: number, text: string): Texts => ({
  ...texts,
  [keyOf(name, year)]: text,
  ...(olderOf(texts, name, year) !== '' && { [older(name)]: '' }),
});

function olderOf(texts: Texts, name: ReportFact, year: number): string {
  const text = texts[older(name)] ?? '';
  return isOfAnother(text, year) ? '' : text;
}

/** A result is announced in its year or in the next one, and so are its measures decided: a day of other years is not of it. */
function isOfAnother(text: string, year: number): boolean {
  const years = (toArabicDigits(text).match(/25\d\d/g) ?? []).map(Number);
  return years.length > 0 && !years.some(one => one === year || one === year + 1);
}
