// What an office sets once for a file, as both sides know it. The schemas are the server's (settingsSchema.ts).
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

export const DIGITS = ['thai', 'arabic'] as const;
/** `auto`: the language of the user's Google account. */
export const LANGUAGES = ['auto', 'th', 'en'] as const;

export interface Settings {
  /** Name of the office; '' until it is set. */
  readonly agency: string;
  readonly agencyType: (typeof AGENCY_TYPES)[number];
  /** Fiscal year B.E. that is proposed where a table names none. */
  readonly year: number | null;
  /** Points 0–100; see Cutoffs. */
  readonly pass: number;
  readonly strongAbove: number;
  readonly weakBelow: number;
  readonly digits: (typeof DIGITS)[number];
  readonly language: (typeof LANGUAGES)[number];
  /** The office's own unit by the usual one; a usual unit that is left out keeps its name. */
  readonly units: Readonly<Partial<Record<(typeof USUAL_UNITS)[number], string>>>;
}

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
