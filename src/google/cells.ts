// How values go into cells so that they stay what they are. The one place that knows what Sheets does to text: setValues
// reads it as if it were typed. A text that begins like a formula gets an apostrophe in an automatic cell; every other one
// the format of plain text. Never both: it is not proved that a cell of plain text hides the apostrophe.
import type { CellOut, CellStyle, TabContent } from '../app/tabs/tab';
import { PAINTS } from './palette';

export const TEXT = '@';
export const AUTOMATIC = 'General';
const LIKE_A_FORMULA = /^[=+\-@']/;

/** What is typed into an empty cell of these stays the text that it is: "3/4" is no date there. */
const HOLD_WORDS: ReadonlySet<CellStyle> = new Set<CellStyle>([
  'title',
  'subtitle',
  'heading',
  'label',
  'text',
  'strong',
  'muted',
  'centred',
]);

/** The number format of each cell. */
export function formatsFor(
  content: TabContent,
  styles: readonly (readonly CellStyle[])[] | CellStyle,
): string[][] {
  return content.map((row, index) =>
    row.map((value, column) => {
      const style = typeof styles === 'string' ? styles : (styles[index]?.[column] ?? 'text');
      const number = PAINTS[style].number;
      if (typeof value === 'number' || (value === '' && !HOLD_WORDS.has(style))) return number ?? '0.00';
      return textFormat(value);
    }),
  );
}

/** The format of a cell that holds a text. */
export const textFormat = (value: CellOut): string =>
  typeof value === 'string' && LIKE_A_FORMULA.test(value) ? AUTOMATIC : TEXT;

/**
 * Values for cells whose formats could not be set: a text that may be read as something else has an apostrophe, but in
 * cells of plain text.
 */
export const heldAsText = (
  content: readonly (readonly CellOut[])[],
  formats: readonly (readonly string[])[],
): CellOut[][] =>
  content.map((row, index) =>
    row.map((value, column) =>
      typeof value !== 'string' || value === '' || formats[index]?.[column] === TEXT ? value : `'${value}`,
    ),
  );

export const asTyped = (value: CellOut): CellOut =>
  typeof value === 'string' && LIKE_A_FORMULA.test(value) ? `'${value}` : value;
