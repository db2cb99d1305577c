// Tables of several years in one grid: only those of the year asked are read, never the sum of two years. A row is of
// the year that stands in its table's column of years, or at the head of the scores, or in the nearest title above.
import { shownText } from './cell';
import type { Finding, FindingCode, FindingParams } from './finding';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { headerRoles } from './header';
import { roleOfHeader } from './headRole';
import { isGroupName, isItemCode } from './profile';
import type { Table } from './table';
import { isCalledYear } from './titleRows';
import { titledYear, YEAR_WORD, yearAlone, yearOfHead } from './year';
import { yearDiffers } from './yearsNamed';
import { inRuns } from './yearsWith';

/** A cell that names a year for some rows; `year` is undefined where it names several. */
interface YearCell {
  readonly cell: Cell;
  readonly year: number | undefined;
}

interface Title extends YearCell {
  /** Of its row, and in it. */
  readonly index: number;
  readonly position: number;
}

export interface TablesOfYear {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

/** @param isTurned the rows are the columns of the sheet */
export function tablesOfYear(
  tables: readonly Table[],
  rows: readonly Row[],
  year: number,
  isTurned = false,
): TablesOfYear {
  const titles = isTurned ? titlesBeside(rows[0] ?? []) : titlesOf(rows);
  const isOfYear = (named: YearCell | undefined): boolean => (named?.year ?? year) === year;
  if (
    titles.every(isOfYear) &&
    tables.every(table => isOfYear(headOf(table)) && yearColumn(table) === undefined)
  )
    return { tables, findings: [] };

  const heads = tables.map(headOf);
  const ofRows = new Map(tables.flatMap(yearsOfRows));
  const order = new Map(rows.map((row, index) => [row, index]));
  const namedFor = (row: Row, at: number): YearCell | undefined =>
    ofRows.get(row) ?? heads[at] ?? titleAbove(titles, order.get(row) ?? 0, tables[at] as Table);
  /** What names each year that has scores; under `undefined` the rows of which nothing tells the year. */
  const scored = new Map<number | undefined, Cell | undefined>();
  tables.forEach((table, at) => {
    for (const row of table.rows) {
      const named = namedFor(row, at);
      if (isScored(row, table) && !scored.has(named?.year)) scored.set(named?.year, named?.cell);
    }
  });
  const others = new Map([...scored].filter(([of]) => of !== undefined && of !== year));
  if (others.size === 0) return { tables, findings: [] };
  if (scored.size === 1) {
    const [[named = 0, cell] = []] = others;
    // Of the head of the scores the reader of the table tells; beside a title of the year asked, another is history.
    const isSilent =
      heads.some(head => head && head.cell === cell) ||
      titles.some(title => title.cell === cell && titles.some(isOfYear));
    return { tables, findings: isSilent ? [] : [told('yearDiffers', cell, yearDiffers(year, [named]))] };
  }

  const titleRows = new Set(titles.map(({ index }) => rows[index]));
  const kept = tables.map((table, at) => ({
    ...table,
    rows: table.rows.filter(row => !titleRows.has(row) && !others.has(namedFor(row, at)?.year)),
  }));
  const isUnused = scored.size === others.size;
  const all = inRuns([...others.keys()].map(Number).sort((a, b) => a - b));
  const unused = [...others].slice(0, isUnused ? 1 : others.size);
  return {
    tables: kept.filter(table => table.rows.length > 0),
    findings: unused.map(([other = 0, cell]) =>
      told(isUnused ? 'noTableOfYear' : 'otherYearsTable', cell, { year, named: isUnused ? all : other }),
    ),
  };
}

const told = (code: FindingCode, cell: Cell | undefined, params: FindingParams): Finding => ({
  code,
  row: cell?.row,
  column: cell?.column,
  subject: '',
  params,
  suggestions: [],
});

const isScored = (row: Row, { code, scores }: Table): boolean =>
  isCoded(row[code]) && scores.some(column => row[column]?.points !== undefined);

const isCoded = (cell: Cell | undefined): boolean =>
  cell !== undefined && (isItemCode(cell) || isGroupName(cell) || cell.code.kind === 'bare');

/** A column of years beside the codes, and whether its head calls it so. */
interface YearColumn {
  readonly at: number;
  readonly isCalledSo: boolean;
}

/** Every row with a code has a year in it, or, as merged cells do, only the first. */
function yearColumn({ rows, code, scores, comments, header }: Table): YearColumn | undefined {
  const first = rows.find(row => isCoded(row[code]));
  if (!first) return undefined;
  for (const [at, cell] of first.entries()) {
    if (at === code || cell.isBlank || scores.includes(at) || comments.includes(at)) continue;
    const head = header?.[at]?.text ?? '';
    const isCalledSo = YEAR_WORD.test(head);
    // What the head calls otherwise may count 2564 of something.
    if (!isCalledSo && cell.points !== undefined && roleOfHeader(head) !== undefined) continue;
    const isYear = (one: Cell | undefined): boolean =>
      one?.isBlank !== false ? isCalledSo || (!header && at < code) : yearOf(one, isCalledSo) !== undefined;
    if (yearOf(cell, isCalledSo) !== undefined && rows.every(row => !isCoded(row[code]) || isYear(row[at])))
      return { at, isCalledSo };
  }
  return undefined;
}

const yearOf = ({ reading }: Cell, isCalledSo: boolean): number | undefined =>
  yearAlone(shownText(reading), isCalledSo);

/** The years of the rows of a table by its column of years. */
function yearsOfRows(table: Table): readonly (readonly [Row, YearCell])[] {
  const column = yearColumn(table);
  if (!column) return [];
  let last: YearCell | undefined;
  return table.rows.flatMap(row => {
    const cell = row[column.at];
    if (cell && !cell.isBlank) last = { cell, year: yearOf(cell, column.isCalledSo) };
    return last ? [[row, last] as const] : [];
  });
}

function headOf({ header, scores: [column, another] }: Table): YearCell | undefined {
  const cell = column === undefined || another !== undefined ? undefined : header?.[column];
  const year = cell && yearOfHead(cell.reading);
  return cell && year !== undefined ? { cell, year } : undefined;
}

/** The nearest title above; of several side by side, the last that does not stand right of the table. */
function titleAbove(titles: readonly Title[], index: number, { code, scores }: Table): Title | undefined {
  const end = Math.max(code, ...scores);
  const above = titles.filter(title => title.index < index && title.position <= end);
  return above[above.length - 1];
}

const MAY_NAME_YEAR = /[5-7๕-๗][0-9๐-๙]|[2๒][0๐][12๑๒]/;
const mayNameYear = ({ reading }: Cell): boolean =>
  reading.kind !== 'blank' && MAY_NAME_YEAR.test(shownText(reading));

/** A row of scores is no title: it is looked through from its end, where scores mostly stand. */
function hasScore(row: Row): boolean {
  for (let at = row.length - 1; at >= 0; at--) {
    const points = row[at]?.points;
    if (points !== undefined && points <= 100) return true;
  }
  return false;
}

function titlesOf(rows: readonly Row[]): readonly Title[] {
  const titles: Title[] = [];
  rows.forEach((row, index) => {
    if ((!hasScore(row) || isCalledYear(row)) && row.some(mayNameYear))
      titles.push(...titlesIn(row, index, rows));
  });
  return titles;
}

/** In a table on its side, what stands at the beginning of the sheet's rows. */
const titlesBeside = (row: Row): readonly Title[] =>
  row.flatMap((cell, position) => titlesAt(cell, shownText(cell.reading), -1, position, false));

/** The titles in a row of words; rows of codes and of heads have none. */
function titlesIn(row: Row, index: number, rows: readonly Row[]): readonly Title[] {
  const under = rows.findIndex((next, at) => at > index && next.some(({ isBlank }) => !isBlank));
  const below = rows[under];
  const isAboveHead = below !== undefined && headerRoles(below, rows[under + 1]) !== undefined;
  const filled = row.filter(({ isBlank }) => !isBlank);
  const [only, another] = filled;
  // "FY65" may look like a code, and two titles side by side like heads.
  if (another && (row.some(isItemCode) || (headerRoles(row, rows[index + 1]) && !isAboveHead))) return [];
  const isTitle = ({ reading }: Cell): boolean => !/^[0-9๐-๙]+$/.test(shownText(reading));
  // A number beside words may count something.
  const apart = filled.some(isTitle) ? row.filter(cell => cell.text !== '' && isTitle(cell)) : row;
  const titles = apart.flatMap(cell =>
    titlesAt(cell, shownText(cell.reading), index, row.indexOf(cell), isAboveHead),
  );
  if (titles.length > 0 || !only) return titles;
  // "ปีงบประมาณ" in one cell and the year in the next.
  const whole = filled.map(({ reading }) => shownText(reading)).join(' ');
  return titlesAt(only, whole, index, 0, isAboveHead);
}

function titlesAt(
  cell: Cell,
  text: string,
  index: number,
  position: number,
  isHead: boolean,
): readonly Title[] {
  const named = titledYear(text, isHead);
  return named ? [{ index, position, cell, year: named.year }] : [];
}
