// How pasted text was read, line by line, before anything is written.
import * as z from 'zod/mini';

export const pastedSchema = z.object({
  lines: z.array(
    z.object({
      text: z.string(),
      as: z.enum(['row', 'continues', 'heading', 'title', 'skipped', 'blank', 'doubt']),
      /** The node that the row is about; '' for other lines. */
      id: z.string(),
      points: z.nullable(z.number()),
    }),
  ),
  /**
   * Fiscal year B.E. of the text; null where none was given and the text does not name one, or one without a framework
   * first: then the user must choose before it is written.
   */
  year: z.nullable(z.number()),
  /** The year by whose framework the text was read: the newest one where it is not known, only to be looked at. */
  readBy: z.number(),
  /** Fiscal years with a framework that titles in the text name, the one named most often first. */
  years: z.array(z.number()),
  /** Fiscal years without a framework that titles in the text name and that may be meant. */
  unknownYears: z.array(z.number()),
  /** Rows that will be written, and how many of them have a score that is read. */
  rows: z.number(),
  scored: z.number(),
});

export type PastedReading = z.infer<typeof pastedSchema>;
