// Tells whether a row of a sheet is still the one that it was. Rows are inserted, sorted and deleted, and then another
// row stands under the number; so what stands in the row and nowhere else in its column is remembered.
import { readCell, shownText } from '../domain/intake/cell';
import { markOf } from './mark';
import type { Place } from './ports';

type Values = readonly (readonly unknown[])[];

/** A cell of the row whose value no other cell of the column has. */
export interface RowSign {
  readonly column: number;
  readonly mark: string;
}

/** More do not make it surer. */
const MOST_SIGNS = 3;

/** What tells each row from all others; cells that are about to be written are no signs. */
export function rowSigns(values: Values, written: readonly Place[]): (row: number) => readonly RowSign[] {
  const counts = new Map<string, number>();
  const keyOf = (column: number, mark: string): string => `${column} ${mark}`;
  for (const row of values) {
    row.forEach((value, column) => {
      const key = keyOf(column, markOfCell(value));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return at =>
    (values[at] ?? [])
      .map((value, column) => ({ column, mark: markOfCell(value) }))
      .filter(
        ({ column, mark }) =>
          mark !== '' &&
          counts.get(keyOf(column, mark)) === 1 &&
          !written.some(place => place.row === at && place.column === column),
      )
      .slice(0, MOST_SIGNS);
}

/** One sign that stands is enough: people write beside a score, but no other row has this value there. */
export const hasSign = (values: Values, row: number, signs: readonly RowSign[]): boolean =>
  signs.some(({ column, mark }) => markOfCell(values[row]?.[column]) === mark);

/** '' for a blank cell. */
function markOfCell(value: unknown): string {
  const shown = shownText(readCell(value));
  return shown === '' ? '' : markOf([[shown]]);
}
