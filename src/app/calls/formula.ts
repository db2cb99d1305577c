// Writing a formula for a score table into the selected cell. It is given the cells of the table and nothing else, so
// that it may stand beside the table; and it is written only where its whole result finds empty cells.
import { assess } from '../../domain/analysis/assessment';
import { frameworkOf } from '../../domain/framework/frameworks';
import type { Framework } from '../../domain/framework/node';
import { SHAPES, type TableFunction } from '../../domain/functions/table';
import { addressOf, columnLetters } from '../../domain/intake/address';
import type { Grid } from '../../domain/intake/grid';
import { type Intake, readScores } from '../../domain/intake/read';
import { recognise } from '../../domain/intake/recognised';
import { type TableArea, tableArea } from '../../domain/intake/tableArea';
import type { ColumnChoice } from '../../domain/intake/tables';
import type { Answer, Value } from '../../wire/calls';
import { done, refuse } from '../answer';
import { openFile } from '../file';
import type { Place, Size, Workbook } from '../ports';
import { chosenBefore, findTable, readTable, type ScoreTable } from '../scoreTable';
import { sourceIdOf } from '../source';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

export const insertFormula: UseCase<'insertFormula'> = (world, { tab, year, name }) => {
  const { workbook, lock } = world;
  const framework = frameworkOf(year);
  if (!framework) return refuse({ code: 'badInput' });
  workbook.beCareful();
  return underLock(lock, (): Answer<Value<'insertFormula'>> => {
    const file = openFile(world);
    const at = workbook.selectedCell();
    if (name === 'ITA_ITEMS') {
      // Its codes would be a second table of the tab.
      if (at.tab === sourceIdOf(workbook, file.record, tab)) return refuse({ code: 'sameTab' });
      return write(workbook, at, [`=ITA_ITEMS(${year})`], sizeOf(name, framework), undefined);
    }
    const found = findTable(workbook, file, { tab, year });
    if (!found.ok) return found;
    const table = readTable(file.record, found.value);
    if (!table.ok) return table;
    const { source } = table.value;
    const area = areaOf(table.value, chosenBefore(file.record, found.value));
    if (!area.ok) return area;
    const size = sizeOf(name, framework, readScores(asFunctionSees(source.grid, area.value), framework));
    const sheet = at.tab === source.id ? '' : `'${source.name.replace(/'/g, "''")}'!`;
    const parts = [`=${name}(${sheet}${reference(area.value)}`, `${year})`];
    return write(workbook, at, parts, size, { tab: source.id, area: area.value });
  });
};

/** Writes the formula unless it would read its own result, or that would meet a cell with something in it. */
function write(
  workbook: Workbook,
  at: ReturnType<Workbook['selectedCell']>,
  parts: readonly string[],
  size: Size,
  reads: { readonly tab: number; readonly area: TableArea } | undefined,
): Answer<Value<'insertFormula'>> {
  const values = workbook.readTyped(at.tab)?.typed ?? [];
  for (let row = at.row; row < at.row + size.rows; row++) {
    for (let column = at.column; column < at.column + size.columns; column++) {
      const isRead = reads?.tab === at.tab && isWithin(reads.area, { row, column });
      if (isRead || (values[row]?.[column] ?? '') !== '')
        return refuse({ code: 'cellTaken', cell: addressOf(row, column) });
    }
  }
  // Semicolons part arguments in every locale, commas in those alone that have a decimal point.
  workbook.writeFormula(at.tab, at, parts.join('; '), size);
  return done({ cell: addressOf(at.row, at.column), formula: parts.join(', ') });
}

/**
 * The cells of the table, or as many of the tab as it takes to be read as the table is. A function cannot be told which
 * of several columns was chosen: where it would take another one, the user must leave only one.
 */
function areaOf(
  { source, framework, intake }: ScoreTable,
  choice: ColumnChoice | undefined,
): Answer<TableArea> {
  const { grid } = source;
  const last = { row: grid.values.length - 1, column: (grid.values[0]?.length ?? 1) - 1 };
  const table = tableArea(grid, framework) ?? { first: { row: 0, column: 0 }, last };
  const areas = [table, ...(choice ? [between(table, choice)] : []), { first: { row: 0, column: 0 }, last }];
  const area = areas.find(one => sameScores(intake, readScores(cut(grid, one), framework)));
  if (area) return done(area);
  const columns = recognise(grid, framework).columns.filter(({ column }) => column !== choice?.code);
  const names = columns.map(({ column, header }) => `${columnLetters(column)} ${header}`.trim());
  return refuse({ code: 'severalScoreColumns', count: names.length, names: names.join(', ') });
}

/** The rows of an area, from the one chosen column to the other. */
const between = ({ first, last }: TableArea, { code, score }: ColumnChoice): TableArea => ({
  first: { row: first.row, column: Math.min(code, score) },
  last: { row: last.row, column: Math.max(code, score) },
});

function sameScores(a: Intake, b: Intake): boolean {
  const textOf = ({ scores, excluded, refused }: Intake): string =>
    JSON.stringify([[...scores], [...excluded], [...refused]]);
  return textOf(a) === textOf(b);
}

/** How many cells the result fills now. Scores that change may make a list longer: Sheets says so then in the cell. */
function sizeOf(name: TableFunction, framework: Framework, intake?: Intake): Size {
  const shape = SHAPES[name];
  if (shape.fills === 'argument') return { rows: 1, columns: 1 };
  const read = intake && { intake, assessment: assess(framework, intake) };
  return { rows: 1 + Math.max(1, shape.rows({ framework, read })), columns: shape.width };
}

/** A function in a cell gets values only: no number formats, no hidden rows. */
const asFunctionSees = (grid: Grid, area: TableArea): Grid => ({ values: cut(grid, area).values });

/** The part of a grid, blanks for cells that it lacks. */
function cut({ values, formats }: Grid, { first, last }: TableArea): Grid {
  const part = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows
      .slice(first.row, last.row + 1)
      .map(row =>
        Array.from(
          { length: last.column - first.column + 1 },
          (_, column) => row[first.column + column] ?? blank,
        ),
      );
  return { values: part<unknown>(values, ''), ...(formats && { formats: part(formats, '') }) };
}

const reference = ({ first, last }: TableArea): string =>
  `${addressOf(first.row, first.column)}:${addressOf(last.row, last.column)}`;

const isWithin = ({ first, last }: TableArea, { row, column }: Place): boolean =>
  row >= first.row && row <= last.row && column >= first.column && column <= last.column;
