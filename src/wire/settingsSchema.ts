// The schema of the settings. Every field is read by itself and has a default, so a broken or older value costs that field
// and never the others, and never stops anything.
import * as z from 'zod/mini';
import {
  AGENCY_TYPES,
  DEFAULT_SETTINGS,
  DIGITS,
  LANGUAGES,
  LONGEST_NAME,
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

export const settingsSchema = z.object(FIELDS).check(
  // A score cannot be a weakness and a strength.
  z.refine(({ weakBelow, strongAbove }) => weakBelow <= strongAbove),
);

/** Reads settings as they were saved; tells which fields were broken and so have their defaults. */
export function repairSettings(saved: unknown): {
  readonly settings: Settings;
  readonly repaired: readonly SettingName[];
} {
  if (typeof saved !== 'object' || saved === null) return { settings: DEFAULT_SETTINGS, repaired: [] };
  const given = saved as Readonly<Record<string, unknown>>;
  const names = Object.keys(FIELDS) as SettingName[];
  const broken = names.filter(
    name => given[name] !== undefined && !FIELDS[name].safeParse(given[name]).success,
  );
  const sound = names.filter(name => given[name] !== undefined && !broken.includes(name));
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(sound.map(name => [name, given[name]])),
  };
  if (settingsSchema.safeParse(settings).success) return { settings, repaired: broken };
  const { weakBelow, strongAbove } = DEFAULT_SETTINGS;
  return {
    settings: { ...settings, weakBelow, strongAbove },
    repaired: [...broken, 'weakBelow', 'strongAbove'],
  };
}
