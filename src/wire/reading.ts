// What was read from a score tab: everything that the page needs to show it, to compute the assessment with the domain's
// own code, and to ask about what is doubtful. Plain values only: google.script.run turns a Date into null and drops
// undefined.

import * as z from 'zod/mini';
import { tabNames } from '../text/tabNames';
import { frameworkSchema } from './framework';

/** 0-based, in the sheet. */
const placeSchema = z.object({ row: z.number(), column: z.number() });

const findingSchema = z.object({
  /** A FindingCode of the domain; one that the page does not know is shown by its code. */
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  /** Null for a finding about the whole table. */
  place: z.nullable(placeSchema),
  subject: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What could be written into the cell instead. */
  suggestions: z.array(z.union([z.string(), z.number()])),
  /** What the cell shows now; a suggestion is written only while it still does. */
  shown: z.string(),
});

/** A column of the sheet as the user knows it. */
const columnSchema = z.object({
  /** 0-based. */
  column: z.number(),
  /** Letter and the words at its head, if any. */
  letter: z.string(),
  header: z.string(),
});

/** The columns that codes and scores are read from. */
export const columnChoiceSchema = z.object({ code: z.int(), score: z.int() });

const tableSchema = z.object({
  /** 0-based rows of the sheet, both included. */
  firstRow: z.number(),
  lastRow: z.number(),
  code: columnSchema,
  /** Null where several columns may hold the scores and none is chosen. */
  score: z.nullable(columnSchema),
});

export const tabKindSchema = z.enum(Object.keys(tabNames) as (keyof typeof tabNames)[]);

const ownTabSchema = z.object({ kind: tabKindSchema, id: z.number(), name: z.string() });

export const readingSchema = z.object({
  tab: z.object({ id: z.number(), name: z.string() }),
  /** The open tab was one of ours, so the score tab that it was made of was read. */
  usedLastSource: z.boolean(),
  framework: frameworkSchema,
  /** Where the year comes from: named in the sheet, known from before, chosen by the user, or the default year. */
  yearFrom: z.enum(['sheet', 'before', 'chosen', 'settings']),
  /** Points 0–100 by node id. */
  scores: z.record(z.string(), z.number()),
  excluded: z.array(z.string()),
  /** Nodes whose row is there but was not used. */
  refused: z.array(z.string()),
  comments: z.record(z.string(), z.string()),
  places: z.record(z.string(), placeSchema),
  /** By row and column; those about no cell come last. */
  findings: z.array(findingSchema),
  tables: z.array(tableSchema),
  /** Columns that may be chosen; empty where the table lies on its side. */
  columns: z.array(columnSchema),
  /** What the user chose for this tab, if they did. */
  chosen: z.nullable(columnChoiceSchema),
  /** Tabs of ours that were made of this tab and year. */
  ownTabs: z.array(ownTabSchema),
  /** How far the plan is today; null where there is none, or none with rows. */
  progress: z.nullable(
    z.object({
      rows: z.number(),
      /** By RowState of the domain. */
      byState: z.record(z.string(), z.number()),
      /** Rows whose time frame could not be read. */
      unreadTimes: z.number(),
    }),
  ),
  /** The day, in words, of the latest run whose changes to the plan can be put back; null where there is none. */
  planBefore: z.nullable(z.string()),
  /** Items that the user marked to be done first, by node id. */
  marked: z.array(z.string()),
  /** Cells of this tab that suggestions were written to and that can be taken back. */
  undoable: z.number(),
});

export type Reading = z.infer<typeof readingSchema>;
export type ReadFinding = Reading['findings'][number];
export type ReadColumn = z.infer<typeof columnSchema>;
export type ColumnChoice = z.infer<typeof columnChoiceSchema>;
export type TabKind = z.infer<typeof tabKindSchema>;
export type OwnTabName = z.infer<typeof ownTabSchema>;
