// How values go into cells so that they stay what they are. The one place that knows what Sheets does to text:
// setValues reads it as if it were typed, so text cells get the text format first and text that begins like a formula an
// apostrophe.
import type { CellOut, CellStyle, TabContent } from '../app/tabs/tab';
import { PAINTS } from './palette';

export const TEXT = '@';
const LIKE_A_FORMULA = /^[=+\-@']/;

/** The number format of each cell. */
export function formatsFor(
  content: TabContent,
  styles: readonly (readonly CellStyle[])[] | CellStyle,
): string[][] {
  return content.map((row, index) =>
    row.map((value, column) => {
      const style = typeof styles === 'string' ? styles : (styles[index]?.[column] ?? 'text');
      const number = PAINTS[style].number;
      return typeof value === 'number' || (value === '' && number) ? (number ?? '0.00') : TEXT;
    }),
  );
}

export const asTyped = (value: CellOut): CellOut =>
  typeof value === 'string' && LIKE_A_FORMULA.test(value) ? `'${value}` : value;
