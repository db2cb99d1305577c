// Tables of several years in one grid: only those of the year asked are read, never the sum of two years. A row is of
// the year that stands in its table's column of years, or at the head of the scores, or in the nearest title above.
import { yearIn } from './blocks';
import { shownText } from './cell';
import type { Finding } from './finding';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { headerRoles } from './header';
import { isGroupName, isItemCode } from './profile';
import type { Table } from './tables';
import { titledYear } from './year';
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
  const columns = tables.map(yearColumn);
  const order = new Map(rows.map((row, index) => [row, index]));
  const namedFor = (row: Row, at: number): YearCell | undefined =>
    yearCell(row[columns[at] ?? -1]) ??
    heads[at] ??
    titleAbove(titles, order.get(row) ?? 0, tables[at] as Table);
  /** What names each year that has scores; under `undefined` the rows of which nothing tells the year. */
  const scored = new Map<number | undefined, Cell | undefined>();
  tables.forEach((table, at) => {
    for (const row of table.rows) {
      const named = namedFor(row, at);
      if (isScored(row, table) && !scored.has(named?.year)) scored.set(named?.year, named?.cell);
    }
  });
  const others = new Map([...scored].filter(([of]) => of !== undefined && of !== year));
  if (others.size === 0 || scored.size === 1) return { tables, findings: [] };

  const titleRows = new Set(titles.map(({ index }) => rows[index]));
  const kept = tables.map((table, at) => ({
    ...table,
    rows: table.rows.filter(row => !titleRows.has(row) && !others.has(namedFor(row, at)?.year)),
  }));
  const isUnused = scored.size === others.size;
  const all = inRuns([...others.keys()].map(Number).sort((a, b) => a - b));
  const told = [...others].slice(0, isUnused ? 1 : others.size);
  return {
    tables: kept.filter(table => table.rows.length > 0),
    findings: told.map(([other = 0, cell]) => ({
      code: isUnused ? 'noTableOfYear' : 'otherYearsTable',
      row: cell?.row,
      column: cell?.column,
      subject: '',
      params: { year, named: isUnused ? all : other },
      suggestions: [],
    })),
  };
}

const isScored = (row: Row, { code, scores }: Table): boolean =>
  isCoded(row[code]) && scores.some(column => row[column]?.points !== undefined);

const isCoded = (cell: Cell | undefined): boolean =>
  cell !== undefined && (isItemCode(cell) || isGroupName(cell) || cell.code.kind === 'bare');

/** A cell with a year and nothing else. */
function yearCell(cell: Cell | undefined): YearCell | undefined {
  const isBare = cell !== undefined && /^[2๒][5๕][0-9๐-๙]{2}$/.test(shownText(cell.reading));
  return isBare ? { cell, year: yearIn(cell.reading) } : undefined;
}

/** A column in which every row with a code has a year. */
function yearColumn({ rows, code, scores }: Table): number | undefined {
  const first = rows.find(row => isCoded(row[code]));
  const column = first?.findIndex(
    (cell, at) =>
      at !== code &&
      !scores.includes(at) &&
      yearCell(cell) !== undefined &&
      rows.every(row => !isCoded(row[code]) || yearCell(row[at])),
  );
  return column === -1 ? undefined : column;
}

function headOf({ header, scores: [column, another] }: Table): YearCell | undefined {
  const cell = column === undefined || another !== undefined ? undefined : header?.[column];
  const year = cell && yearIn(cell.reading);
  return cell && year !== undefined ? { cell, year } : undefined;
}

/** The nearest title above; of several side by side, the last that does not stand right of the table. */
function titleAbove(titles: readonly Title[], index: number, { code, scores }: Table): Title | undefined {
  const end = Math.max(code, ...scores);
  const above = titles.filter(title => title.index < index && title.position <= end);
  return above[above.length - 1];
}

const MAY_NAME_YEAR = /[2๒][45๔๕][0-9๐-๙]{2}/;
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
    if (!hasScore(row) && row.some(mayNameYear)) titles.push(...titlesIn(row, index, rows));
  });
  return titles;
}

/** In a table on its side, what stands at the beginning of the sheet's rows. */
const titlesBeside = (row: Row): readonly Title[] =>
  row.flatMap((cell, position) => titlesAt(cell, shownText(cell.reading), -1, position, false));

/** The titles in a row of words; rows of codes and of heads have none. */
function titlesIn(row: Row, index: number, rows: readonly Row[]): readonly Title[] {
  const below = rows.find((next, at) => at > index && next.some(({ isBlank }) => !isBlank));
  const isAboveHead = below !== undefined && headerRoles(below) !== undefined;
  // Two titles side by side may look like heads.
  if (row.some(isItemCode) || (headerRoles(row) && !isAboveHead)) return [];
  const apart = row.flatMap((cell, position) =>
    titlesAt(cell, shownText(cell.reading), index, position, isAboveHead),
  );
  if (apart.length > 0) return apart;
  // "ปีงบประมาณ" in one cell and the year in the next.
  const filled = row.filter(({ isBlank }) => !isBlank);
  const whole = filled.map(({ reading }) => shownText(reading)).join(' ');
  return titlesAt(filled[0] as Cell, whole, index, 0, isAboveHead);
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
