// Values that are kept in two places: in the file's record, which a copy of the file carries, and beside the file, where
// they outlive a record that was lost. Each save has a higher number than all before, so that the newer one is known. Pages
// save what they changed, and it is put into what stands.
import type { SavedBy } from '../wire/savedBy';
import type { Texts } from './ports';
import { isPast, saversIn, withSaver } from './savers';

export interface Kept {
  readonly revision: number;
  readonly values: object;
  /** The pages that saved it last. */
  readonly by: readonly SavedBy[];
}

export interface Places {
  readonly inRecord: unknown;
  /** A text of JSON; '' for nothing. */
  readonly beside: string;
}

/** @param name of what stands beside the file */
export const placesOf = (inRecord: unknown, texts: Pick<Texts, 'load'>, name: string): Places => ({
  inRecord,
  beside: texts.load(name),
});

const VERSION = 1;
/** No file is saved so often; a number above it is damage. */
const LAST_REVISION = 1_000_000_000;

/** The newer of what both places hold; what stands beside the file where both are as new, for it has room for more. */
export function newestOf({ inRecord, beside }: Places): {
  readonly kept?: Kept;
  /** Something stands there, and none of it can be read. */
  readonly isDamaged: boolean;
} {
  const other = parse(beside);
  const [one, two] = [soundIn(inRecord), soundIn(other)];
  const kept = two && (!one || two.revision >= one.revision) ? two : one;
  if (kept) return { kept, isDamaged: false };
  return { isDamaged: inRecord !== undefined || other !== undefined };
}

/**
 * What is to be saved after a page saved: what stands as the page changed it. After a save that is late or repeated it is
 * what stands, once more, for the first one may have been cut between both places. Nothing where the change cannot be.
 */
export function afterSave(
  places: Places,
  by: SavedBy,
  change: (values: object) => object | undefined,
): (Kept & { readonly version: number }) | undefined {
  const { kept = NOTHING } = newestOf(places);
  if (isPast(kept.by, by)) return { version: VERSION, ...kept };
  const values = change(kept.values);
  return values && { version: VERSION, revision: kept.revision + 1, values, by: withSaver(kept.by, by) };
}

const NOTHING: Kept = { revision: 0, values: {}, by: [] };

/** What one place holds, if it can be read at all. */
export function soundIn(saved: unknown): Kept | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined;
  const { revision, values, by } = saved as { readonly [key: string]: unknown };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
  const isRevision = Number.isInteger(revision) && Number(revision) >= 0 && Number(revision) <= LAST_REVISION;
  // Earlier builds kept the last page alone, among the values.
  const savers = saversIn(by ?? [(values as { readonly by?: unknown }).by]);
  return { revision: isRevision ? Number(revision) : 0, values, by: savers };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Something stood there that cannot be read.
    return null;
  }
}
