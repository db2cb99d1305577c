// Which rows stand where. A row has a hidden key, and people know it by what they see: they sort, cut and shift visible
// cells, and the hidden keys stay behind. What is seen decides, unless it was typed over; what cannot be told is said.
import { evidenceOf, type Identity, isBlankIn, likeliestKeys, type Shown, shows } from './evidence';
import type { RowCells } from './table';

export interface RowKeys {
  /** The key of each row; '' for one of the officer's own. */
  readonly keys: readonly string[];
  /** Rows of which it cannot be told whose they are: they show something, but neither enough nor nothing of an item. */
  readonly unclear: readonly number[];
}

/** What a hidden key weighs: less than a code or a name that is seen. */
const HIDDEN = 2;

/**
 * The keys of rows by what they show.
 *
 * @param columns what each column is
 * @param cells what the rows show
 */
export function keysOf<Id extends string>(
  columns: readonly (Id | undefined)[],
  cells: readonly (readonly unknown[])[],
  identity: Identity<Id>,
): RowKeys {
  const { known, ownKey } = identity;
  const by = identity.by.filter(column => columns.includes(column));
  const visible = columns.filter((column): column is Id => column !== undefined && (column as string) !== 'key');
  const rows = cells.map((line): RowCells<Id> => column => line[columns.indexOf(column)] ?? '');
  const hidden = rows.map(row => String(row('key' as Id)));
  const hasKeys = (columns as readonly (string | undefined)[]).includes('key');
  const isAsWritten = (row: RowCells<Id>, at: number): boolean => {
    const key = hidden[at] as string;
    return key === '' ? isBlankIn(row, by) : shows(row, known.get(key), by);
  };
  if (hasKeys && rows.every(isAsWritten)) return { keys: hidden, unclear: [] };

  const all: readonly (readonly [string, Shown<Id>])[] = [...known, ...(identity.others?.() ?? [])];
  const standing = new Set(hidden);
  const exactKeys = rows.map((row, at) => {
    const made = ownKey?.(row);
    const exact = isBlankIn(row, by)
      ? []
      : [...new Set(all.filter(([, one]) => shows(row, one, by)).map(([key]) => key))];
    if (exact.includes(hidden[at] as string)) return hidden[at];
    if (exact.length === 1) return exact[0];
    return made !== undefined && (known.has(made) || standing.has(made)) ? made : undefined;
  });
  /** Keys that a row shows beside which they stand: they have not moved. */
  const settled = new Set(exactKeys.filter((key, at) => key !== undefined && key === hidden[at]));
  // A row without a key may show a point that has a row of its own: a further activity, which is the officer's.
  const seen = exactKeys.map((key, at) =>
    hasKeys && hidden[at] === '' && key !== undefined && settled.has(key) ? undefined : key,
  );
  const claimed = new Set(seen);
  const hasMoved = !hasKeys || seen.some((key, at) => key !== undefined && key !== hidden[at]);
  const isLost = (key: string): boolean => standing.has(key) && !claimed.has(key);

  const likely = rows.map((row, at) => {
    const own = hidden[at] as string;
    if (seen[at] !== undefined) return [];
    const isFree = (key: string): boolean => !claimed.has(key) || (key === own && settled.has(key));
    const extra = (key: string): number => (isLost(key) || key === own ? HIDDEN : 0);
    return likeliestKeys(row, all.filter(([key]) => isFree(key)), identity, extra);
  });
  const isAlone = (key: string): boolean =>
    likely.filter(([only, another]) => only === key && another === undefined).length === 1;

  const unclear: number[] = [];
  const keys = rows.map((row, at): string => {
    const own = hidden[at] as string;
    const exact = seen[at];
    if (exact !== undefined) return exact;
    const [only, another] = likely[at] as readonly string[];
    const isSure = only !== undefined && another === undefined;
    if (isSure && only === own) return own;
    // A row of the officer's own that they worded anew: its key was made of the words before.
    if (isSure && !hasMoved && own !== '' && !known.has(own) && !standing.has(only) && isAlone(only)) return only;
    if (!hasMoved) return own;
    if (isSure && (isLost(only) || own !== '' || !hasKeys)) return only;
    if (isBlankIn(row, visible)) return claimed.has(own) ? '' : own;
    if (own === '' && hasKeys) return '';
    const mayBeLost = ([key, one]: readonly [string, Shown<Id>]): boolean =>
      isLost(key) && evidenceOf(row, one, identity) >= HIDDEN;
    if (another !== undefined || all.some(mayBeLost)) unclear.push(at);
    return '';
  });
  return { keys, unclear };
}
