// Which rows of a tab that people fill in hold our cells as we wrote them. The record keeps a short mark of each row, not of
// the tab: a row that is deleted, duplicated or moved says nothing of the others.
import type { ReplacedCell } from '../domain/editableTable/restore';
import type { TableSheet } from '../domain/editableTable/table';
import { hashOf } from './mark';
import type { EditableTab } from './tabs/definition';

/** Characters a row: the record has little room, and a row in 46,000 that looks untouched by chance loses only a sentence. */
const SIZE = 3;

type Columns<Id extends string> = Pick<EditableTab<Id>, 'columns' | 'daily'>;

/** The marks of all rows of ours, one behind the other. */
export const rowMarks = <Id extends string>(tab: Columns<Id>, sheet: TableSheet<Id>): string =>
  [...new Set(marksOf(tab, sheet).filter(mark => mark !== undefined))].sort().join('');

/**
 * In how many rows cells of ours had been typed over that were written again.
 *
 * @param marks of the rows as they were written last; '' where that is not known, and then nothing is said
 * @param replaced what was written over, but for our own words that change with the day
 */
export function rowsTypedOver<Id extends string>(
  tab: Columns<Id>,
  sheet: TableSheet<Id>,
  marks: string,
  replaced: readonly ReplacedCell[],
): number {
  const known = new Set(marks.match(new RegExp(`.{${SIZE}}`, 'g')));
  const typed = new Set<string>();
  const counts = new Map<string, number>();
  marksOf(tab, sheet).forEach((mark, at) => {
    const key = sheet.keys[at];
    if (key === undefined || mark === undefined) return;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    if (known.size > 0 && !known.has(mark)) typed.add(`${nth} ${key}`);
  });
  const rows = replaced
    .filter(({ before }) => before !== '')
    .map(({ key, nth, column }) => ({ row: `${nth} ${key}`, isDaily: column === tab.daily?.column }))
    .filter(({ row, isDaily }) => isDaily || typed.has(row));
  return new Set(rows.map(({ row }) => row)).size;
}

/** Nothing for a row of the officer's own. */
function marksOf<Id extends string>(
  { columns: table, daily }: Columns<Id>,
  { columns, rows, keys }: TableSheet<Id>,
): readonly (string | undefined)[] {
  const ours = table.filter(({ id, owner }) => owner === 'ours' && id !== 'key' && id !== daily?.column);
  return rows.map((cells, at) => {
    const values = ours.map(({ id }) => String(cells[columns.indexOf(id)] ?? ''));
    return keys[at]
      ? hashOf([keys[at], ...values].join('\t'))
          .slice(-SIZE)
          .padStart(SIZE, '0')
      : undefined;
  });
}
