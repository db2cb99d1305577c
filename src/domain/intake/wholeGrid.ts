// Findings that belong to no cell: nothing to read, rows that may be hidden, a year or an assessment that the sheet names itself.
import type { Finding, FindingCode, FindingParams } from './finding';
import type { Grid, Row } from './grid';
import { isItemCode } from './profile';
import { yearsMentioned, yearsOfTitle } from './year';
import { yearDiffers } from './yearsNamed';

interface Read {
  readonly places: ReadonlyMap<string, { readonly row: number }>;
  readonly findings: readonly Finding[];
  readonly totals: readonly unknown[];
  /** Texts that stand beside the codes and are no comments. */
  readonly titles: readonly string[];
}

/** Words that only other assessments with the same letters use: schools', and hospitals'. */
const OTHER_ASSESSMENT = /OBEC|สพฐ|สถานศึกษา|เขตพื้นที่การศึกษา|MOIT/i;

/** Words above a table of what is hoped for, lost, or the scores of many offices together. */
const NO_RESULT =
  /เป้าหมาย|คาดการณ์|คาดว่าจะ|ประมาณการ|ประเมินตนเอง|ถูกหัก|เฉลี่ย.*(?:ประเทศ|จังหวัด|อำเภอ)|target|forecast/i;

export function ofWholeGrid(grid: Grid, rows: readonly Row[], year: number, read: Read): readonly Finding[] {
  const found: Finding[] = [];
  const add = (code: FindingCode, params: FindingParams): void => {
    found.push({ code, row: undefined, column: undefined, subject: '', params, suggestions: [] });
  };
  if (read.places.size === 0 && read.findings.length === 0)
    add(read.totals.length > 0 ? 'onlyTotal' : 'noItems', { year });
  const used = new Set([...read.places.values()].map(place => place.row));
  const hidden = [...(grid.hiddenRows ?? [])].filter(row => used.has(row)).length;
  if (hidden > 0) add('hiddenRows', { count: hidden });
  // Titles, not comments: those may be about last year's documents.
  const others = rows.filter(([first]) => first && !used.has(first.row));
  const titles = others.flatMap(textsIn);
  // A row of an item that was not used is no title either.
  const top = Math.min(...used);
  const named = new Set(
    others.flatMap(row => {
      if (row.some(isItemCode)) return [];
      return textsIn(row).flatMap((row[0]?.row ?? 0) < top ? yearsOfTitle : yearsMentioned);
    }),
  );
  const isTold = read.findings.some(({ code }) => code === 'yearDiffers' || code === 'otherYearsScores');
  if (named.size > 0 && !named.has(year) && !isTold) add('yearDiffers', yearDiffers(year, [...named]));
  const word = [...titles, ...read.titles].map(text => OTHER_ASSESSMENT.exec(text)?.[0]).find(Boolean);
  if (word !== undefined && read.places.size > 0) add('otherAssessment', { name: word });
  const title = others.map(row => ((row[0]?.row ?? 0) < top ? textsIn(row) : [])).find(isNoResult)?.[0];
  if (title !== undefined && read.places.size > 0) add('notAResult', { name: title });
  return found;
}

/** A note of several sentences may speak of targets beside the result. */
const LONGEST_TITLE = 120;
const isNoResult = ([text = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && text.length <= LONGEST_TITLE && NO_RESULT.test(text);

const textsIn = (row: Row): readonly string[] => row.flatMap(({ text }) => (text === '' ? [] : [text]));
