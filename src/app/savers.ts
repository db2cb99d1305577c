// The pages that saved last, and how far each has come. A page sends again what may not have arrived, and numbers what it
// sends, so whatever has no higher number than the page's last is late or repeated: all of it stands already, or was
// changed since.
import { type SavedBy, savedBySchema } from '../wire/savedBy';

/** So many pages are remembered: more than people have open, and few enough for the record. */
const RECENT = 8;

export const isPast = (savers: readonly SavedBy[], by: SavedBy): boolean =>
  savers.some(({ window, number }) => window === by.window && number >= by.number);

/** The one that saves now stands last. */
export const withSaver = (savers: readonly SavedBy[], by: SavedBy): readonly SavedBy[] =>
  [...savers.filter(({ window }) => window !== by.window), by].slice(-RECENT);

/** As they were saved. */
export const saversIn = (saved: unknown): readonly SavedBy[] =>
  Array.isArray(saved) ? saved.filter((one): one is SavedBy => savedBySchema.safeParse(one).success) : [];
