// All fields of the settings: the office, the year, the cut-offs, how things are shown, and who is responsible.

import { ChoiceField, TextField } from '../../../page/parts/Field';
import { AGENCY_TYPES, USUAL_UNITS } from '../../../wire/settings';
import { usePage } from '../../page';
import type { FieldName, SettingsDraft } from '../../settingsDraft';
import type { SettingsForm } from '../../settingsForm';

const CUTOFFS = ['pass', 'strongAbove', 'weakBelow'] as const;

export function Fields({ form }: { form: SettingsForm }) {
  const { words, opened } = usePage();
  const { settings } = words.sidebar;
  const { draft, change, faults } = form;
  const fault = (field: FieldName): string => {
    const code = faults.get(field);
    return code ? settings.faults[code] : '';
  };
  /** What every field of one setting shares. */
  const field = <Name extends Exclude<keyof SettingsDraft, 'units'>>(name: Name) => ({
    label: settings.fields[name],
    value: draft[name],
    fault: fault(name),
    onValue: (value: string) => change({ [name]: value }),
  });
  // A year that was saved stands in the list even where this version has no framework for it.
  const years = [...new Set([...opened.years.map(({ year }) => String(year)), draft.year])].filter(Boolean);
  const { digits, languages } = settings;
  return (
    <>
      <TextField {...field('agency')} />
      <ChoiceField
        {...field('agencyType')}
        options={AGENCY_TYPES.map(type => [type, settings.agencyTypes[type || 'none']])}
      />
      <ChoiceField
        {...field('year')}
        hint={settings.yearHint}
        options={[['', settings.noYear], ...years.map(year => [year, year] as const)]}
      />
      {CUTOFFS.map(name => (
        <TextField key={name} {...field(name)} hint={name === 'pass' ? settings.passHint : ''} isNumber />
      ))}
      <ChoiceField
        {...field('digits')}
        options={[
          ['thai', digits.thai],
          ['arabic', digits.arabic],
        ]}
      />
      <ChoiceField
        {...field('language')}
        options={[
          ['auto', languages.auto],
          ['th', languages.th],
          ['en', languages.en],
        ]}
      />
      <details open={USUAL_UNITS.some(unit => faults.has(`units.${unit}`))}>
        <summary>{settings.fields.units}</summary>
        <p class="hint">{settings.unitsHint}</p>
        {USUAL_UNITS.map(unit => (
          <TextField
            key={unit}
            label={unit}
            labelLanguage="th"
            value={draft.units[unit]}
            fault={fault(`units.${unit}`)}
            onValue={own => change({ units: { ...draft.units, [unit]: own } })}
          />
        ))}
      </details>
    </>
  );
}
