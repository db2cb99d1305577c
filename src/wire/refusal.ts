// Why the server did not do what was asked: a code with parameters; the words are the reader's.
import * as z from 'zod/mini';
import { ASKS_ABOUT_TABLE } from '../domain/intake/finding';

/** What Google refuses: src/google/refusals tells them apart, text/th/google has the words. */
export const GOOGLE_KINDS = [
  /** A file holds ten million cells. */
  'full',
  /** A tab or cells that the user may not edit. */
  'protected',
  /** Cells of a Table: values went in, their looks did not. */
  'typed',
  /** Scopes that were not granted. */
  'noSheets',
  'noPages',
  /** The file may only be looked at. */
  'viewer',
  /** Several accounts are signed in at once. */
  'accounts',
  /** The properties of the file, in which settings and texts are kept, hold no more. */
  'crowded',
  'slow',
  'failed',
  /** The script belongs to no file. */
  'outside',
  /** A file of the script project is missing. */
  'noFile',
  'unknown',
] as const;

export type GoogleKind = (typeof GOOGLE_KINDS)[number];

export const refusalSchema = z.discriminatedUnion('code', [
  z.object({
    code: z.enum([
      /** Another run of this file holds the lock. */
      'locked',
      /** The tab that is asked for, or that one of ours was made of, is gone. */
      'sourceGone',
      /** No tab of ours stands under that number any more. */
      'tabGone',
      /** Codes of items would be a second table of the score tab. */
      'sameTab',
      /** Nothing that could be taken back. */
      'nothingToUndo',
      /** No table and no score in the pasted text. */
      'nothingPasted',
      /** What the page sent does not fit; page and server are of different versions. */
      'badInput',
    ]),
  }),
  z.object({ code: z.literal('noItems'), tab: z.string() }),
  /** The tab is a copy of one that we wrote; `source` is the score tab of the last result, '' where it is not known. */
  z.object({ code: z.literal('ownCopy'), tab: z.string(), own: z.string(), source: z.string() }),
  /** The year is neither named in the tab nor known from before; `named`: years without rules that the tab names. */
  z.object({
    code: z.literal('needsYear'),
    tab: z.string(),
    tabId: z.number(),
    named: z.optional(z.string()),
  }),
  /** None of the columns of scores is used before a person has said which. */
  z.object({ code: z.enum(ASKS_ABOUT_TABLE), count: z.number(), names: z.string() }),
  /** Rows, as Sheets counts them, of a tab of which it cannot be told whose they are: none of it was written. */
  z.object({ code: z.literal('unclearRows'), tab: z.string(), rows: z.string() }),
  /** Google refused, or failed: why and what to do next in the words of the server. */
  z.object({ code: z.literal('google'), kind: z.enum(GOOGLE_KINDS), text: z.string() }),
  /** The selected cell, or one that the result would fill, holds something. */
  z.object({ code: z.literal('cellTaken'), cell: z.string() }),
]);

export type Refusal = z.infer<typeof refusalSchema>;
