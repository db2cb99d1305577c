// Which rows stand where. A row has a hidden key, and people know it by what they see: they sort, cut and shift visible
// cells, and the hidden keys stay behind. What is seen decides, unless it was typed over; what cannot be told is said.
import {
  apart,
  ENOUGH,
  evidenceIn,
  evidenceOf,
  type Identity,
  isBlankIn,
  likeliestKeys,
  type Shown,
  shows,
} from './evidence';
import { type SeenRow, SeenTable } from './seenTable';
import type { RowCells } from './table';

export interface RowKeys {
  /** The key of each row; '' for one of the officer's own. */
  readonly keys: readonly string[];
  /**
   * Rows of which it cannot be told whose they are: those that show what another row shows, of which one was copied; and
   * those that show something, but neither enough nor nothing of an item. Their keys are what they show.
   */
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
  const table = new SeenTable(columns, cells, identity);
  if (table.isAsWritten) return { keys: table.hidden, unclear: [] };
  const seen = new SeenRows(table);
  return { keys: table.rows.map((_, at) => seen.keyAt(at)), unclear: seen.unclear };
}

/** Whose the rows are, each by what it shows and by what is left for it by the others. */
class SeenRows<Id extends string> {
  readonly unclear: number[] = [];
  private readonly ofYear: readonly (readonly [key: string, shown: Shown<Id>])[];
  private readonly all: readonly (readonly [key: string, shown: Shown<Id>])[];
  private readonly standing: ReadonlySet<string>;
  /** The key whose words a row shows, all of them; nothing for other rows. */
  private readonly exact: readonly (string | undefined)[];
  /** The key of a row of the officer's own that shows what its key was made of, though nothing asks for it any more. */
  private readonly former: readonly (string | undefined)[];
  private readonly claimed: ReadonlySet<string | undefined>;
  /** Keys beside which a row stands that shows them. */
  private readonly settled: ReadonlySet<string | undefined>;
  private readonly hasMoved: boolean;
  /** Keys that a row most likely has that shows none as a whole. */
  private readonly likely: readonly (readonly string[])[];
  /** The same where it is one. */
  private readonly likeliest: readonly (string | undefined)[];

  constructor(private readonly table: SeenTable<Id>) {
    const { identity, hidden, rows, hasKeys } = table;
    this.ofYear = [...identity.known];
    this.all = [...this.ofYear, ...(identity.others?.() ?? [])];
    this.standing = new Set(hidden);
    const made = rows.map(({ row }) => identity.own?.keyOf(row));
    this.former = made.map(key =>
      key !== undefined && this.standing.has(key) && !identity.known.has(key) ? key : undefined,
    );
    this.exact = rows.map((row, at) => this.exactKey(row, made[at]));
    this.claimed = new Set([...this.exact, ...this.former]);
    this.settled = new Set(this.exact.filter((key, at) => key === hidden[at]));
    this.hasMoved = !hasKeys || this.exact.some((key, at) => key !== undefined && key !== hidden[at]);
    // A row of the officer's own stays one as long as nothing has moved.
    const isOpen = (own: string, at: number): boolean =>
      this.exact[at] === undefined && (own !== '' || this.hasMoved || this.former[at] !== undefined);
    this.likely = rows.map((row, at) => (isOpen(row.own, at) ? this.likelyKeys(row) : []));
    this.likeliest = this.likely.map(([only, another]) => (another === undefined ? only : undefined));
  }

  keyAt(at: number): string {
    const { rows, hasKeys, visible } = this.table;
    const { row, own } = rows[at] as SeenRow<Id>;
    const exact = this.exact[at];
    if (exact !== undefined) return this.taken(exact, at, this.exact);
    const only = this.likeliest[at];
    if (only !== undefined && (only === own || this.isReworded(only, at)))
      return this.taken(only, at, this.likeliest);
    const former = this.former[at];
    if (former !== undefined) return former;
    if (!this.hasMoved) return own;
    const isKeyLost = !hasKeys || (own !== '' && !this.isKey(own));
    if (only !== undefined && (isKeyLost || this.isLost(only))) return this.contested(only, at);
    if (isBlankIn(row, visible)) return this.claimed.has(own) || this.likeliest.includes(own) ? '' : own;
    if (own === '' && hasKeys) return '';
    // Little is left of what it showed; its own key is believed unless another row's says as much.
    const evidenceFor = evidenceIn(row, this.table.identity);
    const lost = this.all.flatMap(([key, one]) =>
      this.isLost(key) ? [{ key, weight: evidenceFor(one) }] : [],
    );
    const most = Math.max(0, ...lost.map(({ key, weight }) => (key === own ? 0 : weight)));
    if (lost.some(({ key, weight }) => key === own && weight >= HIDDEN && weight + HIDDEN > most)) return own;
    if (Number(this.likely[at]?.length) > 1 || most >= HIDDEN || this.isLikeOwn(row)) this.unclear.push(at);
    return '';
  }

  /** It shows what a row of the officer's own shows, but for what its key is made of. */
  private isLikeOwn(row: RowCells<Id>): boolean {
    const { by, identity } = this.table;
    return [...identity.known].some(([key, one]) => identity.own?.is(key) === true && shows(row, one, by));
  }

  /** @param made the key that is made of what the row shows */
  private exactKey(seen: SeenRow<Id>, made: string | undefined): string | undefined {
    if (this.table.showsOwn(seen)) return seen.own;
    const item = this.exactItem(seen);
    const { by, identity } = this.table;
    const matter = made === undefined ? undefined : identity.known.get(made);
    // An officer's own matter may be worded as an item is: that it is the matter must be seen then.
    return matter && (item === undefined || shows(seen.row, matter, by)) ? made : item;
  }

  private exactItem({ row, own }: SeenRow<Id>): string | undefined {
    const { by, identity } = this.table;
    if (isBlankIn(row, by)) return undefined;
    // What is typed over this year's words may happen to be another year's.
    const mine = identity.known.get(own);
    const mayBeOther = mine === undefined || evidenceOf(row, mine, identity) < ENOUGH;
    const pairs = mayBeOther ? this.all : this.ofYear;
    const isIt = ([key, one]: readonly [string, Shown<Id>]): boolean =>
      identity.own?.is(key) !== true && shows(row, one, by);
    const keys = new Set(pairs.filter(isIt).map(([key]) => key));
    return keys.has(own) ? own : keys.size === 1 ? [...keys][0] : undefined;
  }

  private likelyKeys({ row, own }: SeenRow<Id>): readonly string[] {
    const isFree = (key: string): boolean => !this.claimed.has(key) || (key === own && this.settled.has(key));
    return likeliestKeys(
      row,
      this.all.filter(([key]) => isFree(key)),
      this.table.identity,
      key => (this.isLost(key) ? HIDDEN : 0) + (key === own ? HIDDEN : 0),
    );
  }

  private isKey(key: string): boolean {
    return this.table.identity.known.has(key) || this.all.some(([other]) => other === key);
  }

  /** A key that stands beside some row, and no row shows it. */
  private isLost(key: string): boolean {
    return this.standing.has(key) && !this.claimed.has(key);
  }

  /** What the row nearly shows may be what was typed over it: its own key's item, which no row shows, may be as near. */
  private contested(key: string, at: number): string {
    const { rows, identity, by } = this.table;
    const { row, own } = rows[at] as SeenRow<Id>;
    const [one, mine] = [identity.known.get(key), identity.known.get(own)];
    const evidenceFor = evidenceIn(row, identity);
    if (one && mine && this.isLost(own) && evidenceFor(one) - evidenceFor(mine) <= ENOUGH) {
      const farther = apart(row, one, by) - apart(row, mine, by);
      if (farther > 0) return own;
      if (farther === 0) this.unclear.push(at);
    }
    return this.taken(key, at, this.likeliest);
  }

  /** @param keys those of all rows, taken in the same way */
  private taken(key: string, at: number, keys: readonly (string | undefined)[]): string {
    if (this.isCopy(key, this.table.hidden[at] as string, keys)) this.unclear.push(at);
    return key;
  }

  /** A row of the officer's own that they worded anew: its key was made of the words before. */
  private isReworded(key: string, at: number): boolean {
    const own = this.table.hidden[at] as string;
    const isUnknown = !this.hasMoved && own !== '' && !this.table.identity.known.has(own);
    const isOnly = countOf(this.likeliest, key) === 1;
    return (this.former[at] !== undefined || isUnknown) && !this.standing.has(key) && isOnly;
  }

  /** A row that was duplicated whole has the hidden key of the other; of copied cells one stands beside another key. */
  private isCopy(key: string, own: string, keys: readonly (string | undefined)[]): boolean {
    const { hidden, hasKeys } = this.table;
    // A key that was typed over is no other row's.
    if (!hasKeys || key === own || (own !== '' && !this.isKey(own))) return false;
    const beside = hidden.filter((_, other) => keys[other] === key);
    const duplicates = beside.map(one => countOf(beside, one));
    return beside.length > Math.max(countOf(hidden, key), ...duplicates);
  }
}

const countOf = <T>(all: readonly T[], one: T): number => all.filter(other => other === one).length;
