// Drop-downs and number limits in files: there each rule has its areas, here each cell has its rule.
import type { DataValidation } from 'hucre';
import { areaText } from '../areaText';
import type { Area } from '../cell';
import type { Validation } from '../model/validation';
import type { Sheet } from '../sheet';
import { areasIn } from './areas';
import { type NewNames, withNewNames } from './renamed';

/** A list in a file is one text of at most this many characters; a longer one cannot be saved. */
const LONGEST_LIST = 255;
/** So are the words that are shown beside the cell; of longer ones the beginning is. */
const LONGEST_HELP = 255;
/** Rules for more cells than this stay with the file: they are not looked up cell by cell. */
const MOST_CELLS = 20_000;

export function validationsToFile(sheet: Sheet): DataValidation[] {
  const columns = new Map<string, { validation: Validation; areas: Area[] }>();
  for (const { row, column, cell } of sheet.entries().sort((a, b) => a.column - b.column || a.row - b.row)) {
    if (!cell.validation) continue;
    const key = JSON.stringify(cell.validation);
    const known = columns.get(key) ?? { validation: cell.validation, areas: [] };
    columns.set(key, known);
    const last = known.areas.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else known.areas.push({ row, column, rows: 1, columns: 1 });
  }
  return [...columns.values()].flatMap(({ validation, areas }) => toFile(validation, areas));
}

function toFile({ rule, allowInvalid, helpText }: Validation, areas: readonly Area[]): DataValidation[] {
  const common = {
    range: areas.map(areaText).join(' '),
    allowBlank: true,
    // Google Sheets only marks what is let through; other programs would ask at every cell.
    ...(!allowInvalid && { showErrorMessage: true, errorStyle: 'stop' as const }),
    ...(helpText && { showInputMessage: true, inputMessage: helpText.slice(0, LONGEST_HELP) }),
  };
  if (rule.kind === 'between')
    return [
      {
        ...common,
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.low),
        formula2: String(rule.high),
      },
    ];
  const values = [...rule.values];
  const fits = values.join(',').length <= LONGEST_LIST && !values.some(value => /[,"]/.test(value));
  return fits ? [{ ...common, type: 'list', values }] : [];
}

/** A rule of a file may look up its list, or its limits, in another tab. */
export function renamedValidation(rule: DataValidation, renamed: NewNames): DataValidation {
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    ...(formula1 !== undefined && { formula1: withNewNames(formula1, renamed) }),
    ...(formula2 !== undefined && { formula2: withNewNames(formula2, renamed) }),
  };
}

/** Puts the rules that the host knows into the cells, and gives back the others. */
export function validationsFromFile(given: readonly DataValidation[], sheet: Sheet): DataValidation[] {
  return given.filter(rule => {
    const validation = fromFile(rule);
    const areas = areasIn(rule.range)?.map(area => cut(area, sheet));
    const cells = areas?.reduce((sum, area) => sum + area.rows * area.columns, 0);
    if (!validation || !areas || cells === undefined || cells > MOST_CELLS) return true;
    for (const area of areas) sheet.update(area, cell => ({ value: '', ...cell, validation }));
    return false;
  });
}

function fromFile(rule: DataValidation): Validation | undefined {
  const { type, values, operator, formula1, formula2, showErrorMessage, errorStyle, inputMessage } = rule;
  const common = {
    allowInvalid: !showErrorMessage || errorStyle === 'warning' || errorStyle === 'information',
    ...(inputMessage && { helpText: inputMessage }),
  };
  if (type === 'list' && values) return { rule: { kind: 'list', values, dropdown: true }, ...common };
  const [low, high] = [Number(formula1), Number(formula2)];
  const between = type === 'decimal' && (operator ?? 'between') === 'between';
  return between && Number.isFinite(low) && Number.isFinite(high)
    ? { rule: { kind: 'between', low, high }, ...common }
    : undefined;
}

/** Rules often reach to the last row that a file can have. */
function cut(area: Area, sheet: Sheet): Area {
  return {
    ...area,
    rows: Math.max(0, Math.min(area.rows, sheet.maxRows - area.row + 1)),
    columns: Math.max(0, Math.min(area.columns, sheet.maxColumns - area.column + 1)),
  };
}
