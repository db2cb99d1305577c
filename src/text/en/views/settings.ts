// English words of the sidebar's view "settings".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { settings as thai } from '../../th/views/settings';

export const settings: InAnyLanguage<typeof thai> = {
  title: 'Settings',
  kept: 'Saved in this file; a copy of the file has the same settings. Tabs that exist follow when you make the tabs again. Functions in cells do not use these settings.',
  repaired: p =>
    `Some saved settings could not be read and have their defaults again: ${p.names}. Check them and save.`,
  fields: {
    agency: 'Name of the office',
    agencyType: 'Type of office',
    year: 'Default fiscal year (B.E.)',
    pass: 'Pass mark of an indicator (scores from)',
    strongAbove: 'Strength (scores above)',
    weakBelow: 'Weakness (scores below)',
    digits: 'Digits in documents and copied text',
    language: 'Language of this sidebar',
    units: 'Names of responsible units',
  },
  agencyTypes: {
    none: 'Not given',
    subdistrict: 'Subdistrict administrative organization (SAO)',
    township: 'Subdistrict municipality',
    town: 'Town municipality',
    city: 'City municipality',
    province: 'Provincial administrative organization (PAO)',
    special: 'Bangkok or Pattaya City',
  },
  noYear: 'None',
  yearHint: 'Used where a table does not say its year',
  passHint: 'The total has the pass mark of its year, whatever stands here.',
  digits: { thai: 'Thai digits (๙๔.๑๙)', arabic: 'Arabic digits (94.19)' },
  languages: { auto: 'As in the Google account', th: 'Thai', en: 'English' },
  unitsHint: 'Type the names that your office uses. Leave a field empty to keep the usual name.',
  faults: {
    points: 'Enter a number from 0 to 100, for example 85 or 85.5.',
    order: 'Weakness cannot be above strength. Change one of the two.',
    tooLong: 'The name is longer than 200 letters. Make it shorter.',
  },
  save: 'Save',
  revert: 'Undo changes',
  defaults: 'Defaults',
  saved: 'Saved',
  reverted: 'The saved settings are back.',
  filled: 'Defaults are filled in; names and the type of office stay as they were. Not saved yet.',
  unsaved: 'There are changes that are not saved yet.',
  faulty: 'Not saved yet. Correct the fields with red text.',
};
