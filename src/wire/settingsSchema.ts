// The schema of the settings, and how they are read when they were saved.
import * as z from 'zod/mini';
import { LONGEST_NAME } from './limits';
import { repair } from './repair';
import {
  AGENCY_TYPES,
  DEFAULT_SETTINGS,
  DIGITS,
  LANGUAGES,
  type SettingName,
  type Settings,
  USUAL_UNITS,
} from './settings';

/** Buddhist-era years that may mean something; which of them have a framework is the server's to know. */
const FIRST_YEAR = 2540;
const LAST_YEAR = 2640;

const name = z.string().check(z.maxLength(LONGEST_NAME));
const points = z.number().check(z.gte(0), z.lte(100));

const FIELDS = {
  agency: name,
  agencyType: z.enum(AGENCY_TYPES),
  year: z.nullable(z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR))),
  pass: points,
  strongAbove: points,
  weakBelow: points,
  digits: z.enum(DIGITS),
  language: z.enum(LANGUAGES),
  units: z.partialRecord(z.enum(USUAL_UNITS), name),
} as const;

/** What a page changed of them; '' for a unit gives it its usual name again. */
export const settingsChangesSchema = z.partial(z.object(FIELDS));

export const settingsSchema = z.object(FIELDS).check(
  // A score cannot be a weakness and a strength.
  z.refine(({ weakBelow, strongAbove }) => weakBelow <= strongAbove),
);

/** Reads settings as they were saved; tells which fields were broken and so have their defaults. */
export function repairSettings(saved: object): {
  readonly settings: Settings;
  readonly repaired: readonly SettingName[];
} {
  const { values: settings, repaired } = repair<Settings>(FIELDS, DEFAULT_SETTINGS, saved);
  if (settingsSchema.safeParse(settings).success) return { settings, repaired };
  const { weakBelow, strongAbove } = DEFAULT_SETTINGS;
  return {
    settings: { ...settings, weakBelow, strongAbove },
    repaired: [...repaired, 'weakBelow', 'strongAbove'],
  };
}
