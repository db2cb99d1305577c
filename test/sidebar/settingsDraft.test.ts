// Settings as typed: what they stand for, and what is wrong with which field.
import { describe, expect, test } from '@jest/globals';
import { checkDraft, draftOf, type SettingsDraft, settingsIn } from '../../src/sidebar/settingsDraft';
import { DEFAULT_SETTINGS, type Settings, USUAL_UNITS } from '../../src/wire/settings';
import { settingsSchema } from '../../src/wire/settingsSchema';
import fc from '../fastCheck';

const DRAFT = draftOf(DEFAULT_SETTINGS);

const faultsOf = (part: Partial<SettingsDraft>): readonly (readonly string[])[] => {
  const checked = checkDraft({ ...DRAFT, ...part });
  return checked.ok ? [] : [...checked.faults];
};

function settingsOf(part: Partial<SettingsDraft>): Settings | undefined {
  const checked = checkDraft({ ...DRAFT, ...part });
  return checked.ok ? checked.settings : undefined;
}

describe('a draft', () => {
  test('of settings stands for the same settings', () => {
    const settings: Settings = {
      agency: 'อบต.ตัวอย่าง',
      agencyType: 'subdistrict',
      year: 2566,
      pass: 87.5,
      strongAbove: 96,
      weakBelow: 80,
      digits: 'arabic',
      language: 'en',
      units: { กองคลัง: 'กองการเงิน' },
    };
    expect(checkDraft(draftOf(settings))).toEqual({ ok: true, settings });
    expect(checkDraft(DRAFT)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  });

  test.each([
    ['๘๗.๕', 87.5],
    ['87,5', 87.5],
    [' 90 ', 90],
    ['0', 0],
    ['100', 100],
  ])('with the pass mark %p means %p', (pass, points) => {
    expect(settingsOf({ pass })?.pass).toBe(points);
  });

  test('keeps a usual unit that is left blank or called as usual', () => {
    const units = { ...DRAFT.units, กองช่าง: '  ', กองคลัง: 'กองคลัง', สำนักปลัด: ' สำนักงานปลัด ' };
    expect(settingsOf({ units })?.units).toEqual({ สำนักปลัด: 'สำนักงานปลัด' });
  });
});

describe('a field is at fault', () => {
  test.each(['', 'มาก', '101', '-1', '8 5', '1.2.3', '85%'])('where a cut-off is %p', text => {
    expect(faultsOf({ pass: text })).toEqual([['pass', 'points']]);
  });

  test('where a weakness would be above a strength, and not where they meet', () => {
    expect(faultsOf({ weakBelow: '95.5', strongAbove: '95' })).toEqual([['weakBelow', 'order']]);
    expect(faultsOf({ weakBelow: '95', strongAbove: '95' })).toEqual([]);
  });

  test('where a name is too long, by its unit', () => {
    const long = 'ก'.repeat(201);
    const [unit] = USUAL_UNITS;
    expect(faultsOf({ agency: long })).toEqual([['agency', 'tooLong']]);
    expect(faultsOf({ units: { ...DRAFT.units, [unit]: long } })).toEqual([[`units.${unit}`, 'tooLong']]);
  });
});

test('a draft is sound exactly when the schema of the server says so', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('0', '85', '๙๕', '100', '100.01', '9,5', '-1', ''));
  const unit = fc.oneof(
    fc.constantFrom('', 'กองการเงิน'),
    fc.integer({ min: 198, max: 203 }).map(n => 'ก'.repeat(n)),
  );
  const part = fc.record({ agency: unit, pass: text, strongAbove: text, weakBelow: text, unit });
  fc.assert(
    fc.property(part, ({ unit: own, ...typed }) => {
      const draft: SettingsDraft = { ...DRAFT, ...typed, units: { ...DRAFT.units, กองช่าง: own } };
      const checked = checkDraft(draft);
      const sent = checked.ok ? checked.settings : settingsIn(draft);
      expect(settingsSchema.safeParse(sent).success).toBe(checked.ok);
    }),
    { seed: 4 },
  );
});
