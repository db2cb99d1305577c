// What the page gets to make documents of: the scores, the rows of the plan and its follow-up as they stand in the tabs,
// and the fields that the office fills in once.
import * as z from 'zod/mini';
import { FONTS } from '../domain/thai/fonts';
import { frameworkSchema } from './framework';
import { LONGEST_NAME, LONGEST_OWN_TEXT, MOST_OPINIONS } from './limits';
import { type Repaired, repair } from './repair';

const name = z.string().check(z.maxLength(LONGEST_NAME));
const person = z.object({ name, position: name });

const FIELDS = {
  /** The same as in the settings. */
  agency: name,
  place: name,
  unit: name,
  phone: name,
  number: name,
  day: name,
  to: name,
  chain: z.array(name).check(z.maxLength(MOST_OPINIONS)),
  writer: person,
  chief: person,
  font: z.enum(FONTS),
  texts: z.record(name, z.string().check(z.maxLength(LONGEST_OWN_TEXT))),
} as const;

export const fieldsSchema = z.object(FIELDS);

/** What the office fills in: DocumentFields of documents/facts.ts as it crosses. */
export type Fields = z.infer<typeof fieldsSchema>;

const { agency, day: _, ...kept } = { ...FIELDS, writer: z.partial(person), chief: z.partial(person) };

/** What a window changed of them; the day of a document is not kept. '' for a text gives it the usual words again. */
export const changesSchema = z.partial(z.object({ agency, ...kept }));
export type Changes = z.infer<typeof changesSchema>;

/** As they are kept: what was filled in, and not the name of the office, which is kept with the settings. */
export type KeptFields = Omit<Changes, 'agency'>;

export const repairFields = (saved: object): Repaired<KeptFields> => repair<KeptFields>(kept, {}, saved);

const cell = z.string();

/** Columns that plan and follow-up have in common; '' for an empty cell. */
const REPORTED = {
  key: cell,
  instrument: cell,
  measure: cell,
  steps: cell,
  responsible: cell,
  mark: cell,
  status: cell,
  result: cell,
  obstacles: cell,
  suggestions: cell,
} as const;

const planLineSchema = z.object({
  ...REPORTED,
  indicator: cell,
  code: cell,
  point: cell,
  finding: cell,
  start: cell,
  end: cell,
  monitoring: cell,
  evidence: cell,
});

const followUpLineSchema = z.object({
  ...REPORTED,
  round: z.enum(['half', 'year']),
  time: cell,
  /** Nobody filled in the row: what it reports stands in the plan. */
  isFromPlan: z.boolean(),
});

export const materialSchema = z.object({
  tab: z.object({ id: z.number(), name: z.string() }),
  framework: frameworkSchema,
  /** Points 0–100 by node id. */
  scores: z.record(z.string(), z.number()),
  excluded: z.array(z.string()),
  comments: z.record(z.string(), z.string()),
  /** How many cells of the score tab could not be read, and the first of them that has a place. */
  unread: z.number(),
  unreadAt: z.nullable(z.object({ row: z.number(), column: z.number() })),
  /** Null where there is no such tab, or none that can be read. */
  plan: z.nullable(z.array(planLineSchema)),
  followUp: z.nullable(z.array(followUpLineSchema)),
  /** Whether the tab stands but cannot be read, because its hidden ids were deleted. */
  withoutIds: z.object({ plan: z.boolean(), followUp: z.boolean() }),
  /** How many rows of the tabs are not among these lines. */
  leftOut: z.object({
    /** Of the plan: they no longer meet the criteria, and nobody filled them in. */
    over: z.number(),
    /** Of the follow-up: no reporting round is named. */
    withoutRound: z.number(),
    /** Of the follow-up, by round: the plan does not ask for them any more, and nobody filled them in. */
    overInRound: z.object({ half: z.number(), year: z.number() }),
  }),
  /** The tabs of these rows that stand, whether they can be read or not. */
  tabs: z.object({ plan: z.nullable(z.number()), followUp: z.nullable(z.number()) }),
  /** How many rows of the plan do not go by the scores as they stand now. */
  planBehind: z.number(),
  /** Items of later assessments that papers answer, by their topic; none where the rules of that year are not known. */
  answers: z.record(z.string(), z.object({ year: z.number(), item: z.string(), isCertain: z.boolean() })),
  fields: fieldsSchema,
  /** Names of fields that could not be read and have their defaults. */
  repaired: z.array(z.string()),
  /** In Thailand; the year is B.E. */
  today: z.object({ year: z.number(), month: z.number(), day: z.number() }),
});

export type Material = z.infer<typeof materialSchema>;
