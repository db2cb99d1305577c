// Settings as they stand in the form: everything as it was typed, and what is wrong with it by the same schema that the
// server applies.
import { toArabicDigits } from '../domain/thai/digits';
import { type Settings, settingsSchema, USUAL_UNITS } from '../wire/settings';

type Unit = (typeof USUAL_UNITS)[number];

export interface SettingsDraft {
  readonly agency: string;
  readonly agencyType: Settings['agencyType'];
  /** Fiscal year B.E.; '' for none. */
  readonly year: string;
  readonly pass: string;
  readonly strongAbove: string;
  readonly weakBelow: string;
  readonly digits: Settings['digits'];
  readonly language: Settings['language'];
  /** The office's own name of each usual unit; '' keeps the usual one. */
  readonly units: Readonly<Record<Unit, string>>;
}

/** `units.` and a usual unit, or the name of another setting. */
export type FieldName = Exclude<keyof SettingsDraft, 'units'> | `units.${Unit}`;

export type FaultCode = 'points' | 'order' | 'tooLong' | 'other';
export type Faults = ReadonlyMap<FieldName, FaultCode>;

export function draftOf({ year, pass, strongAbove, weakBelow, units, ...same }: Settings): SettingsDraft {
  return {
    ...same,
    year: year === null ? '' : String(year),
    pass: String(pass),
    strongAbove: String(strongAbove),
    weakBelow: String(weakBelow),
    units: Object.fromEntries(USUAL_UNITS.map(unit => [unit, units[unit] ?? ''])) as Record<Unit, string>,
  };
}

export type Checked =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: Faults };

/** The settings that a draft stands for, or what is wrong by field. */
export function checkDraft(draft: SettingsDraft): Checked {
  const checked = settingsSchema.safeParse(settingsIn(draft));
  if (checked.success) return { ok: true, settings: checked.data };
  const faults = checked.error.issues.map(({ path, code }) => {
    const field = path.length === 0 ? 'weakBelow' : path.join('.');
    return [field as FieldName, faultOf(field, path.length === 0, code)] as const;
  });
  return { ok: false, faults: new Map(faults) };
}

function faultOf(field: string, isWhole: boolean, issue: string): FaultCode {
  if (isWhole) return 'order';
  if (field in CUTOFFS) return 'points';
  return issue === 'too_big' && field !== 'year' ? 'tooLong' : 'other';
}

const CUTOFFS = { pass: true, strongAbove: true, weakBelow: true } as const;

/** Not yet checked: a cut-off that cannot be read is NaN, which the schema refuses. */
function settingsIn({ agency, year, pass, strongAbove, weakBelow, units, ...same }: SettingsDraft): Settings {
  const renamed = USUAL_UNITS.flatMap(unit => {
    const own = units[unit].trim();
    return own === '' || own === unit ? [] : [[unit, own]];
  });
  return {
    ...same,
    agency: agency.trim(),
    year: year === '' ? null : Number(year),
    pass: pointsIn(pass),
    strongAbove: pointsIn(strongAbove),
    weakBelow: pointsIn(weakBelow),
    units: Object.fromEntries(renamed),
  };
}

/** ๘๕ and 85,5 are numbers too. */
function pointsIn(text: string): number {
  const arabic = toArabicDigits(text).trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(arabic) ? Number(arabic) : Number.NaN;
}
