// Settings as they stand in the form: everything as it was typed, and what is wrong with it.
import { toArabicDigits } from '../domain/thai/digits';
import { LONGEST_NAME } from '../wire/limits';
import { type Settings, USUAL_UNITS } from '../wire/settings';

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

export type FaultCode = 'points' | 'order' | 'tooLong';
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

/** The settings that a draft stands for, or what is wrong by field: the rules of the server's schema, with words to each. */
export function checkDraft(draft: SettingsDraft): Checked {
  const settings = settingsIn(draft);
  const faults = new Map<FieldName, FaultCode>();
  if (isTooLong(settings.agency)) faults.set('agency', 'tooLong');
  for (const name of CUTOFFS) if (!isPoints(settings[name])) faults.set(name, 'points');
  if (settings.weakBelow > settings.strongAbove) faults.set('weakBelow', 'order');
  for (const unit of USUAL_UNITS) if (isTooLong(settings.units[unit])) faults.set(`units.${unit}`, 'tooLong');
  return faults.size > 0 ? { ok: false, faults } : { ok: true, settings };
}

const CUTOFFS = ['pass', 'strongAbove', 'weakBelow'] as const;

const isPoints = (value: number): boolean => value >= 0 && value <= 100;
const isTooLong = (name = ''): boolean => name.length > LONGEST_NAME;

/** Not yet checked: a cut-off that cannot be read is NaN. */
export function settingsIn({
  agency,
  year,
  pass,
  strongAbove,
  weakBelow,
  units,
  ...same
}: SettingsDraft): Settings {
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
