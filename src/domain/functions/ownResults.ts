// Cells that our own functions fill in a score tab. They show what was read from it, so they are never read as scores
// themselves: a ranking beside the table would be a second column of scores.
import { FUNCTION_NAMES, SHAPES, type Shape } from './table';

type Values = readonly (readonly unknown[])[];
type Line = readonly unknown[];

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Not those beside whose rows people type. */
const OWN_RESULTS = FUNCTION_NAMES.filter(name => {
  const shape = SHAPES[name];
  return shape.fills === 'argument' || shape.isRow !== undefined;
});
const OURS = new RegExp(`\\b(?:${OWN_RESULTS.join('|')})\\s*\\(`, 'i');
const OF_TABLE = new RegExp(
  `\\b(${OWN_RESULTS.filter(name => SHAPES[name].fills === 'table').join('|')})\\s*\\(`,
  'i',
);
/** A call: what ARRAYFORMULA puts before it, its name, its arguments, and what follows. */
const OF_RANGE = /^=[\s+]*(ARRAYFORMULA\s*\(.*?)?\b(ITA_\w+)\s*\(([^()]*)\)(.*)$/i;
/** A function that may make one value of many; those that are named here go cell by cell. */
const GATHERS =
  /\b(?!(?:ARRAYFORMULA|IF|IFERROR|IFNA|ROUND|ROUNDUP|ROUNDDOWN|TEXT|TRIM|VALUE)\b)[A-Z.]+\s*\(/i;
/** A reference that is written as a text. */
const INDIRECT = /\bINDIRECT\s*\(\s*"([^"]*)"/gi;
/**
 * How Google writes a formula that other programs do not know into a file: as a text beside the value that it had. A cell
 * into which another one's result spilled has no formula but this one.
 */
const EXPORTED = /^=\s*IFERROR\(@?__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;
const SPILLED = '"COMPUTED_VALUE"';
/** A text, or the name of a tab before a reference. */
const TEXT_OR_TAB = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([^\s'"!(),;:=+\-*/&^<>{}]+)!/g;
const RANGE = /^\$?([A-Z]{1,3})\$?(\d*):\$?([A-Z]{1,3})\$?(\d*)$/i;
const ALONE: Size = { rows: 1, columns: 1 };

const isText = (cell: unknown): boolean => typeof cell === 'string' && cell !== '';
/** The shape of a function's result, however its name is written. */
const shapeOf = (name = ''): Shape | undefined =>
  (SHAPES as Readonly<Record<string, Shape | undefined>>)[name.toUpperCase()];

/**
 * The values of a tab, blank where formulas of ours show what they make of the same tab. What they make of another tab
 * stays: an office may collect its scores by them.
 *
 * @param given their formulas, '' where a cell holds none
 * @param tab name of the tab
 */
export function withoutOwnResults(
  values: Values,
  given: readonly (readonly string[])[],
  tab: string,
): Values {
  const formulas = given.map(cells => cells.map(asTyped));
  const anchors = formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => (isOwn(formula, tab) ? [{ row, column, formula }] : [])),
  );
  if (anchors.length === 0) return values;
  const left = values.map(cells => [...cells]);
  for (const anchor of anchors) {
    const { rows, columns } = sizeOf(anchor, values, formulas);
    left.slice(anchor.row, anchor.row + rows).forEach((cells, down) => {
      const end = Math.min(cells.length, anchor.column + columns);
      for (let column = anchor.column; column < end; column++) {
        const isAnchor = down === 0 && column === anchor.column;
        if (isAnchor || !formulas[anchor.row + down]?.[column]) cells[column] = '';
      }
    });
  }
  return left;
}

/** The values up to the last row and the last column with something in it, as if no result had ever been there. */
export function filledPart(values: Values): Values {
  const isFilled = (cell: unknown): boolean => cell !== '' && cell !== null && cell !== undefined;
  let rows = 0;
  let columns = 0;
  values.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!isFilled(cell)) return;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  return values.slice(0, rows).map(cells => cells.slice(0, columns));
}

/** A formula as somebody typed it; '' for a cell that only shows what spilled into it. */
function asTyped(formula: string): string {
  const text = EXPORTED.exec(formula)?.[1]?.replace(/""/g, '"');
  if (text === undefined) return formula;
  return text === SPILLED ? '' : `=${text.replace(/^=/, '')}`;
}

function isOwn(formula: string, tab: string): boolean {
  if (!OURS.test(withoutTabs(formula))) return false;
  for (const [, quoted, plain] of formula.replace(INDIRECT, '$1 ').matchAll(TEXT_OR_TAB)) {
    const named = quoted?.replace(/''/g, "'") ?? plain;
    if (named !== undefined && named.toLowerCase() !== tab.toLowerCase()) return false;
  }
  return true;
}

const withoutTabs = (formula: string): string =>
  formula.replace(TEXT_OR_TAB, found => (found.startsWith('"') ? '""' : ''));

/** The cells that a result fills, as far as it can be told; the cell of the formula alone where it cannot. */
function sizeOf({ row, column, formula }: Anchor, values: Values, formulas: Values): Size {
  const shown = values[row]?.[column];
  // An error, or a result to come, fills one cell; what stands around it is somebody's own.
  if (typeof shown === 'string' && /^(?:#|Loading)/.test(shown)) return ALONE;
  const call = withoutTabs(formula);
  const shape = shapeOf(OF_TABLE.exec(call)?.[1]);
  if (shape?.fills !== 'table') return sizeOfRange(call);
  const { width, isRow } = shape;
  const end = column + width;
  const line = (at: number): Line => values[at]?.slice(column, end) ?? [];
  const isSpilled = (at: number, from: number): boolean =>
    line(at).length === width && !formulas[at]?.slice(from, end).some(other => other !== '');
  if (!isSpilled(row, column + 1) || !line(row).every(isText)) return ALONE;
  let next = row + 1;
  while (isSpilled(next, column) && isRow?.(line(next))) next++;
  // Below its head each of these tables has a row at least.
  return next === row + 1 ? ALONE : { rows: next - row, columns: width };
}

/** Of functions that give a cell for each cell of an argument. */
function sizeOfRange(call: string): Size {
  const [, around, name = '', given = '', after = ''] = OF_RANGE.exec(call) ?? [];
  // Only where nothing else is made of it does a result spill.
  if (around === undefined ? after.trim() !== '' : GATHERS.test(around)) return ALONE;
  const shape = shapeOf(name);
  if (shape?.fills !== 'argument') return ALONE;
  const [, from, top, to, bottom] = RANGE.exec(given.split(/[,;]/)[shape.at]?.trim() ?? '') ?? [];
  if (!from || !to) return ALONE;
  const columns = Math.abs(columnOf(to) - columnOf(from)) + 1;
  if (shape.isOneForTable && columns > 1) return ALONE;
  const rows = bottom ? Math.abs(Number(bottom) - Number(top || 1)) + 1 : Number.POSITIVE_INFINITY;
  return { rows, columns };
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
