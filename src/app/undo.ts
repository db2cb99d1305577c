// What suggestions replaced in score tabs, so that it can be put back: batches, the oldest first. Kept beside the file,
// not in it, because it is of no use in a copy.
import type { CellContent, Place, TabId, Texts, World } from './ports';
import type { RowSign } from './sameRow';

export interface Replaced extends Place {
  readonly before: CellContent;
  readonly formatBefore: string;
  readonly linkBefore: string;
  /** What was written, and the number format that it was given. */
  readonly wrote: string | number;
  readonly format: string;
  readonly signs: readonly RowSign[];
}

/** What one press of a button wrote to a tab. */
export interface Batch {
  readonly tab: TabId;
  /** How many rows the tab had. */
  readonly rows: number;
  readonly cells: readonly Replaced[];
}

const NAME = 'ita.undo';
const VERSION = 1;
const MOST_BATCHES = 20;
/** In characters: Thai takes three bytes each, and the properties of a file hold 500 KB in all. */
const ROOM = 100_000;

export function loadBatches(texts: Texts): readonly Batch[] {
  const saved = parse(texts.load(NAME));
  return saved?.version === VERSION && Array.isArray(saved.batches) ? saved.batches.filter(isBatch) : [];
}

/** Saves the newest batches that there is room for. */
export function saveBatches(texts: Texts, batches: readonly Batch[]): void {
  const kept: Batch[] = [];
  let room = ROOM;
  for (const batch of batches.slice(-MOST_BATCHES).reverse()) {
    room -= JSON.stringify(batch).length;
    if (room < 0) break;
    kept.unshift(batch);
  }
  texts.save(NAME, JSON.stringify({ version: VERSION, batches: kept }));
}

/** As many of the cells, from the first on, as one batch has room for: no other may be written over. */
export function withinRoom(cells: readonly Replaced[]): readonly Replaced[] {
  let room = ROOM - 100;
  return cells.filter(cell => {
    const length = JSON.stringify(cell).length + 1;
    if (length > room) return false;
    room -= length;
    return true;
  });
}

/** The latest batch of a tab. */
export const latestOf = (batches: readonly Batch[], tab: TabId): Batch | undefined =>
  batches.filter(batch => batch.tab === tab).pop();

/** How many cells of a tab hold suggestions that can be taken back, if nobody has changed them since. */
export const undoableCount = ({ texts }: World, tab: TabId): number =>
  loadBatches(texts)
    .filter(batch => batch.tab === tab)
    .reduce((sum, { cells }) => sum + cells.length, 0);

type Loose<T> = { readonly [Key in keyof T]?: unknown };

const isBatch = (value: unknown): value is Batch => {
  const { tab, rows, cells } = (value ?? {}) as Loose<Batch>;
  return (
    typeof tab === 'number' && typeof rows === 'number' && Array.isArray(cells) && cells.every(isReplaced)
  );
};

const isReplaced = (value: unknown): value is Replaced => {
  const { row, column, before, formatBefore, linkBefore, wrote, format, signs } = (value ??
    {}) as Loose<Replaced>;
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    typeof before === 'object' &&
    before !== null &&
    [formatBefore, linkBefore, format].every(text => typeof text === 'string') &&
    (typeof wrote === 'string' || typeof wrote === 'number') &&
    Array.isArray(signs)
  );
};

function parse(text: string): { readonly version?: unknown; readonly batches?: unknown } | undefined | null {
  try {
    return JSON.parse(text) as { version?: unknown; batches?: unknown } | null;
  } catch {
    return undefined;
  }
}
