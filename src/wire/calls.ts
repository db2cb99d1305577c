// Exactly what the page may call on the server: what it sends and what comes back. The server checks what comes in; that
// its answers fit is a matter of tests, so the page knows types alone and carries no schemas.
import * as z from 'zod/mini';
import { TABLE_FUNCTIONS } from '../domain/functions/table';
import { changesSchema, fieldsSchema, materialSchema } from './documents';
import { LONGEST_TEXT } from './limits';
import { pastedSchema } from './pasted';
import { columnChoiceSchema, readingSchema, tabKindSchema } from './reading';
import { type Refusal, refusalSchema } from './refusal';
import { saveOf } from './savedBy';
import { settingsChangesSchema, settingsSchema } from './settingsSchema';

// Compiling schemas needs eval, which may be forbidden.
z.config({ jitless: true });

const nothing = z.object({});
const done = z.object({});
/** A tab by its number, and a fiscal year B.E. */
const table = z.object({ tab: z.int(), year: z.int() });
const newTab = z.object({ id: z.number(), name: z.string() });
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const nodeIds = z.array(z.string()).check(z.maxLength(500));
/** 0-based row or column. */
const index = z.int().check(z.gte(0));

export const CALLS = {
  /** What the page needs to begin. */
  open: {
    input: nothing,
    answer: z.object({
      settings: settingsSchema,
      /** Settings that were broken and have their defaults again. */
      repaired: z.array(z.string()),
      /** The language of the user's account. */
      locale: z.string(),
      /** Fiscal years B.E. with a framework, ascending, and what is not certain about each. */
      years: z.array(
        z.object({
          year: z.number(),
          uncertain: z.array(z.object({ about: z.string(), items: z.array(z.string()) })),
        }),
      ),
      version: z.string(),
    }),
  },
  /** Reads a tab: the open one, or the one that is named. Writes nothing but a choice of columns. */
  readTable: {
    input: z.object({
      /** Null for the open tab. */
      tab: z.nullable(z.int()),
      /** Null where the server shall find it out. */
      year: z.nullable(z.int()),
      /** Columns that the user chose: kept for later runs. Null leaves what was chosen before; 'auto' forgets it. */
      columns: z.nullable(z.union([columnChoiceSchema, z.literal('auto')])),
    }),
    answer: readingSchema,
  },
  /** Reads pasted text; writes nothing. */
  readPasted: { input: z.object({ text, year: z.nullable(z.int()) }), answer: pastedSchema },
  /** Writes the clean score tab of pasted text and opens it. */
  writePasted: { input: z.object({ text, year: z.int() }), answer: newTab },
  makeForm: { input: z.object({ year: z.int() }), answer: newTab },
  makeSample: { input: nothing, answer: newTab },
  selectCell: { input: z.object({ tab: z.int(), row: z.int(), column: z.int() }), answer: done },
  /** Writes suggested values into cells that still show what was read. */
  applySuggestions: {
    input: z.object({
      tab: z.int(),
      cells: z
        .array(
          z.object({
            row: index,
            column: index,
            shown: z.string(),
            value: z.union([z.string().check(z.maxLength(200)), z.number()]),
          }),
        )
        .check(z.minLength(1), z.maxLength(1000)),
    }),
    answer: z.object({
      written: z.number(),
      /** Cells (A1) that have changed since they were read: left as they are. */
      changed: z.array(z.string()),
    }),
  },
  /** Takes back the last suggestions that were written to a tab, in cells that still hold them. */
  undoSuggestions: {
    input: z.object({ tab: z.int() }),
    answer: z.object({ restored: z.number(), changed: z.array(z.string()) }),
  },
  /** Brings one kind of our tabs up to date: the steps of making all. */
  writeTab: {
    input: z.object({ ...table.shape, kind: tabKindSchema }),
    answer: z.object({
      id: z.number(),
      name: z.string(),
      /** Names of tabs that keep what was typed into ours. */
      kept: z.array(z.string()),
      /** Rows in which cells of ours had been typed over, here and in tabs kept like it: what stood there is kept. */
      rewritten: z.number(),
      unchanged: z.boolean(),
    }),
  },
  /**
   * Marks items that are to be done first, and takes marks away, beside those that are there already: whoever looks at an
   * older reading takes none of them away.
   */
  markInPlan: {
    input: z.object({ ...table.shape, add: nodeIds, remove: nodeIds }),
    answer: z.object({
      id: z.number(),
      name: z.string(),
      /** Rows of the plan that are marked now. */
      marked: z.number(),
      /** All that is marked now, by node id. */
      ids: z.array(z.string()),
    }),
  },
  /** Writes "ไม่มี" under empty headings of the follow-up tab, in rows of a reporting round that have a result. */
  fillEmpty: {
    input: z.object({ ...table.shape, round: z.enum(['half', 'year']) }),
    answer: z.object({ written: z.number() }),
  },
  /** Puts back what the latest run replaced in the plan, in cells that still hold what it wrote. */
  restorePlan: { input: table, answer: z.object({ restored: z.number(), left: z.number() }) },
  showTab: { input: z.object({ tab: z.int() }), answer: done },
  /** Writes a formula for a table into the selected cell, which must be empty. */
  insertFormula: {
    input: z.object({
      ...table.shape,
      name: z.enum(TABLE_FUNCTIONS),
    }),
    answer: z.object({ cell: z.string(), formula: z.string() }),
  },
  /** Keeps what a page changed of the settings. */
  saveSettings: {
    input: saveOf(settingsChangesSchema),
    answer: z.object({
      /** As they stand now, also what others changed. */
      settings: settingsSchema,
      /** False where what was sent cannot stand beside what others changed: nothing of it was kept. */
      isSaved: z.boolean(),
    }),
  },
  /** Opens the window in which documents are made of a table. */
  showDocuments: { input: table, answer: done },
  /** Everything that documents are made of; writes nothing. Nulls as in readTable. */
  openDocuments: {
    input: z.object({ tab: z.nullable(z.int()), year: z.nullable(z.int()) }),
    answer: materialSchema,
  },
  /** Keeps what a window changed of what the office fills in for documents; answers all of it as it stands now. */
  saveFields: { input: saveOf(changesSchema), answer: fieldsSchema },
} as const;

export type CallName = keyof typeof CALLS;
export type Input<Name extends CallName> = z.infer<(typeof CALLS)[Name]['input']>;
export type Value<Name extends CallName> = z.infer<(typeof CALLS)[Name]['answer']> & {
  /** What Google refused of it and what to do next, in words: the rest was done. */
  readonly note?: string;
};

/** Every call answers so; it never throws. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** The schema of a call's whole answer. */
export const answerSchema = (name: CallName) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: CALLS[name].answer as z.ZodMiniType }),
    z.object({ ok: z.literal(false), refusal: refusalSchema }),
  ]);
