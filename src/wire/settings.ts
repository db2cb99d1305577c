// What an office sets once for a file. Every field has a default and is read by itself, so a broken or older value costs
// that field and never the others, and never stops anything.
import * as z from 'zod/mini';
import { DEFAULT_CUTOFFS } from '../domain/analysis/standing';

/** Units that the measures name; an office may call them otherwise, or have another unit do the work. */
export const USUAL_UNITS = [
  'สำนักปลัด',
  'กองคลัง',
  'กองช่าง',
  'กองสวัสดิการสังคม',
  'หน่วยตรวจสอบภายใน',
  'ทุกส่วนราชการ',
] as const;

export const AGENCY_TYPES = ['', 'subdistrict', 'township', 'town', 'city', 'province', 'special'] as const;

const LONGEST_NAME = 200;
/** Buddhist-era years that may mean something; which of them have a framework is the server's to know. */
const FIRST_YEAR = 2540;
const LAST_YEAR = 2640;

const name = z.string().check(z.maxLength(LONGEST_NAME));
const points = z.number().check(z.gte(0), z.lte(100));

const FIELDS = {
  /** Name of the office; '' until it is set. */
  agency: name,
  agencyType: z.enum(AGENCY_TYPES),
  /** Fiscal year B.E. that is proposed where a table names none. */
  year: z.nullable(z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR))),
  /** Points 0–100; see Cutoffs. */
  pass: points,
  strongAbove: points,
  weakBelow: points,
  digits: z.enum(['thai', 'arabic']),
  /** `auto`: the language of the user's Google account. */
  language: z.enum(['auto', 'th', 'en']),
  /** The office's own unit by the usual one; a usual unit that is left out keeps its name. */
  units: z.partialRecord(z.enum(USUAL_UNITS), name),
} as const;

export const settingsSchema = z.object(FIELDS).check(
  // A score cannot be a weakness and a strength.
  z.refine(({ weakBelow, strongAbove }) => weakBelow <= strongAbove),
);

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;
export type Language = 'th' | 'en';

export const DEFAULT_SETTINGS: Settings = {
  agency: '',
  agencyType: '',
  year: null,
  ...DEFAULT_CUTOFFS,
  digits: 'thai',
  language: 'auto',
  units: {},
};

/** The language of the page and the messages; Thai unless the account, or the office, says English. */
export function languageOf({ language }: Settings, locale: string): Language {
  if (language !== 'auto') return language;
  return locale.startsWith('en') ? 'en' : 'th';
}

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
