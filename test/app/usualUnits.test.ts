// Units by the names that offices of a type, and the office itself, have for them.
import { describe, expect, test } from '@jest/globals';
import { unitNames } from '../../src/app/usualUnits';
import { AGENCY_TYPES, DEFAULT_SETTINGS, USUAL_UNITS } from '../../src/wire/settings';
import { answered, callHere } from './calls/called';
import { analyse, KeyedTab } from './planTabs';
import { officeWorkbook } from './workbooks';

test.each(AGENCY_TYPES)('the names for the type "%s" stand for usual units', agencyType => {
  const names = Object.keys(unitNames({ agencyType, units: {} }));
  expect(names.filter(unit => !(USUAL_UNITS as readonly string[]).includes(unit))).toEqual([]);
});

describe('the unit of a measure is called', () => {
  const unitsWith = (settings: Partial<typeof DEFAULT_SETTINGS>) => {
    const workbook = officeWorkbook();
    answered(callHere(workbook, 'saveSettings', { ...DEFAULT_SETTINGS, ...settings }));
    analyse(workbook);
    return new KeyedTab(workbook, 'plan').list('responsible').join(' / ').split(' / ');
  };

  test('as usual where the type is not known', () => {
    expect(unitsWith({})).toContain('สำนักปลัด');
  });

  test('as offices of the type call it', () => {
    const units = unitsWith({ agencyType: 'town' });
    expect(units).toContain('สำนักปลัดเทศบาล');
    expect(units).not.toContain('สำนักปลัด');
  });

  test('as the office itself calls it, whatever its type', () => {
    const units = unitsWith({ agencyType: 'town', units: { สำนักปลัด: 'สำนักปลัดของเรา' } });
    expect(units).toContain('สำนักปลัดของเรา');
    expect(units).not.toContain('สำนักปลัดเทศบาล');
  });

  test('as offices of the type call it where the own name is blank', () => {
    expect(unitsWith({ agencyType: 'province', units: { สำนักปลัด: ' ' } })).toContain(
      'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    );
  });
});
