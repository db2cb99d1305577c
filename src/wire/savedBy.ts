// Which page saves, and how many times it has: by that a save that arrives late, or once more, is known for one.
import * as z from 'zod/mini';
import { LONGEST_NAME } from './limits';

/** A page is a sidebar or a window of documents, from when it is opened until it is closed. */
export const savedBySchema = z.object({
  window: z.string().check(z.maxLength(LONGEST_NAME)),
  number: z.int(),
});

export type SavedBy = z.infer<typeof savedBySchema>;

/** What every page sends to save. */
export const saveOf = <Changes extends z.ZodMiniType>(changes: Changes) =>
  z.object({ changes, by: savedBySchema });
