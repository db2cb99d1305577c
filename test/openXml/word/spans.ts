// The cells of every row fill the columns of the table, and a cell that goes on from above has one above of its width.
import { childOf, childrenOf, numberOf } from '../elements';
import type { Check } from '../officeFile';
import type { Element } from '../xml';
import { everywhere, valOf } from './parts';

interface Place {
  readonly column: number;
  readonly columns: number;
  /** It is one with the cell above, or with the one below. */
  readonly merged: 'no' | 'begins' | 'goesOn';
}

export const spans: Check = file =>
  everywhere(file, 'w:tbl').flatMap(table => {
    const columns = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').length;
    const rows = childrenOf(table, 'w:tr').map(placesOf);
    return [
      ...(rows.length === 0 ? ['a table has no row'] : []),
      ...rows.flatMap(({ places, end }, index) => [
        ...(places.length === 0 ? [`row ${index + 1} of a table has no cell`] : []),
        ...(end === columns ? [] : [`row ${index + 1} of a table fills ${end} of ${columns} columns`]),
        ...places
          .filter(place => hangs(place, rows[index - 1]?.places))
          .map(({ column }) => `row ${index + 1}, column ${column + 1} of a table goes on from nothing`),
      ]),
    ];
  });

function placesOf(row: Element): { readonly places: readonly Place[]; readonly end: number } {
  const aside = (name: string) => Number(valOf(childOf(row, 'w:trPr', name)) ?? 0);
  let column = aside('w:gridBefore');
  const places = childrenOf(row, 'w:tc').map((cell): Place => {
    const columns = numberOf(childOf(cell, 'w:tcPr', 'w:gridSpan'), 'w:val', 1);
    const merge = childOf(cell, 'w:tcPr', 'w:vMerge');
    const place = { column, columns, merged: mergedOf(merge) };
    column += columns;
    return place;
  });
  return { places, end: column + aside('w:gridAfter') };
}

function mergedOf(merge: Element | undefined): Place['merged'] {
  if (!merge) return 'no';
  return valOf(merge) === 'restart' ? 'begins' : 'goesOn';
}

const hangs = ({ merged, column, columns }: Place, above: readonly Place[] = []): boolean =>
  merged === 'goesOn' &&
  !above.some(place => place.merged !== 'no' && place.column === column && place.columns === columns);
