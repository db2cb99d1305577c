// One cell as the page shows it.
import type { Cell } from '../../host/cell';
import { displayed } from '../../host/display';
import type { CellView } from '../wire';
import { cssOf, type Looks } from './css';

/** null for a cell that shows nothing and looks like any other. */
export function cellView(cell: Readonly<Cell> | undefined, looks: Looks): CellView | null {
  const { value = '', formula, error, note, link, style, validation } = cell ?? {};
  const css = cssOf(looks, value, error !== undefined);
  if (!cell && css === '') return null;
  const text = displayed(cell);
  const edit = editText(cell, text);
  const rule = validation?.rule;
  return {
    text,
    css,
    wraps: style?.alignment?.wrapText === true,
    ...(edit !== text && { edit }),
    ...(formula !== undefined && { isFormula: true }),
    ...(error !== undefined && { isError: true }),
    ...(note && { note }),
    ...(!note && validation?.helpText && { note: validation.helpText }),
    ...(link && { link }),
    ...(rule?.kind === 'list' && rule.dropdown && { choices: rule.values }),
  };
}

/** Numbers are edited with all their digits, percents as percents. */
function editText(cell: Readonly<Cell> | undefined, shown: string): string {
  if (!cell) return '';
  const { formula, value, numberFormat } = cell;
  if (formula !== undefined) return formula;
  if (typeof value !== 'number') return shown;
  return numberFormat?.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}
