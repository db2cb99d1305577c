// What one row shows of whose it is: compared with what the row of each key shows.
import { nameKey } from '../thai/fold';
import type { RowCells, TableCell } from './table';

/** What a row shows by which people know it. */
export type Shown<Id extends string> = Readonly<Partial<Record<Id, TableCell>>>;

export interface Identity<Id extends string> {
  /** The columns that are enough where all of them are as they were. */
  readonly by: readonly Id[];
  /** How much each column tells where not all are so; `ENOUGH` together make a row known. */
  readonly tells: Readonly<Partial<Record<Id, number>>>;
  /** Tells rows apart that show the same otherwise; alone it tells nothing. */
  readonly splits?: Id;
  /** What the row of each key shows. */
  readonly known: ReadonlyMap<string, Shown<Id>>;
  /** What rows may show beside that, as those of other years; asked for only where a row needs it. */
  readonly others?: () => Iterable<readonly [key: string, shown: Shown<Id>]>;
  /** Rows of the officer's own, whose keys are made of what they show. */
  readonly own?: {
    readonly is: (key: string) => boolean;
    /** Nothing where a row shows nothing to make a key of. */
    readonly keyOf: (row: RowCells<Id>) => string | undefined;
  };
}

/** A code with anything, or a name. */
export const ENOUGH = 4;

/** Whether a row shows what the row of a key shows, in these columns. */
export const shows = <Id extends string>(
  row: RowCells<Id>,
  one: Shown<Id> | undefined,
  columns: readonly Id[],
): boolean => one !== undefined && columns.every(column => textOf(row(column)) === textOf(one[column]));

/** In how many of these columns it does not. */
export const apart = <Id extends string>(row: RowCells<Id>, one: Shown<Id>, columns: readonly Id[]): number =>
  columns.filter(column => !shows(row, one, [column])).length;

export const isBlankIn = <Id extends string>(row: RowCells<Id>, columns: readonly Id[]): boolean =>
  columns.every(column => textOf(row(column)) === '');

/** How much of what a row shows is what the row of a key shows; blanks tell nothing. */
export function evidenceOf<Id extends string>(
  row: RowCells<Id>,
  one: Shown<Id>,
  { tells }: Identity<Id>,
): number {
  let sum = 0;
  for (const [column, weight] of Object.entries(tells) as [Id, number][]) {
    const text = textOf(row(column));
    if (text !== '' && text === textOf(one[column])) sum += weight;
  }
  return sum;
}

/** How much of what a row shows is what the row of a key shows; nothing where what splits them says that it is another's. */
export function evidenceIn<Id extends string>(
  row: RowCells<Id>,
  identity: Identity<Id>,
): (one: Shown<Id>) => number {
  const { splits } = identity;
  const isAlike = (one: Shown<Id>): boolean => splits === undefined || shows(row, one, [splits]);
  // Words that no row has in that column tell nothing; others tell for certain.
  const isTelling = splits !== undefined && [...identity.known.values()].some(isAlike);
  return one => (isTelling && !isAlike(one) ? 0 : evidenceOf(row, one, identity));
}

/**
 * The keys that the row most likely has, several where nothing tells them apart.
 *
 * @param extra what speaks for a key beside that
 */
export function likeliestKeys<Id extends string>(
  row: RowCells<Id>,
  all: Iterable<readonly [string, Shown<Id>]>,
  identity: Identity<Id>,
  extra: (key: string) => number,
): readonly string[] {
  const evidenceFor = evidenceIn(row, identity);
  let best = 0;
  let likeliest: string[] = [];
  for (const [key, one] of all) {
    const evidence = evidenceFor(one);
    if (evidence < ENOUGH) continue;
    const weight = evidence + extra(key);
    if (weight > best) likeliest = [];
    if (weight >= best && !likeliest.includes(key)) likeliest.push(key);
    best = Math.max(best, weight);
  }
  return likeliest;
}

const textOf = (value: unknown): string =>
  value === undefined || value === '' ? '' : nameKey(String(value));
