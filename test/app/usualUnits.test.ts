// Units by the names that offices of a type, and the office itself, have for them.
import { describe, expect, test } from '@jest/globals';
import { unitNames } from '../../src/app/usualUnits';
import { AGENCY_TYPES, type Settings, USUAL_UNITS } from '../../src/wire/settings';
import { answered, callHere } from './calls/called';
import { newPage } from './calls/newPage';
import { analyse, KeyedTab } from './planTabs';
import { officeWorkbook } from './workbooks';

/** Every unit of the measures is somewhere in a plan of nothing but low scores. */
const LOW = [
  ...Array.from({ length: 10 }, (_, index) => [index + 1, 40]),
  ...survey('I', 30),
  ...survey('E', 15),
];

function survey(letter: string, count: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, 40]);
}

/** The names in the column of the responsible unit. */
function unitsOfPlan(settings: Partial<Settings>): readonly string[] {
  const workbook = officeWorkbook(LOW);
  answered(callHere(workbook, 'saveSettings', newPage(settings)));
  analyse(workbook);
  const units = new KeyedTab(workbook, 'plan').list('responsible').join(' / ').split(' / ');
  return [...new Set(units)].sort();
}

const sorted = (...units: readonly string[]): readonly string[] => [...units].sort();
const USUAL = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองสวัสดิการสังคม', 'หน่วยตรวจสอบภายใน', 'ทุกส่วนราชการ'];
const OTHERS = USUAL.slice(1);

describe('the plan names the responsible unit', () => {
  test.each([
    ['', USUAL],
    ['subdistrict', USUAL],
    ['township', ['สำนักปลัดเทศบาล', ...OTHERS]],
    ['town', ['สำนักปลัดเทศบาล', ...OTHERS]],
    ['city', ['สำนักปลัดเทศบาล', 'สำนักคลัง', 'สำนักช่าง', ...USUAL.slice(3)]],
    ['province', ['สำนักปลัดองค์การบริหารส่วนจังหวัด', ...OTHERS]],
    ['special', USUAL],
  ] as const)('as offices of the type "%s" call it', (agencyType, units) => {
    expect(unitsOfPlan({ agencyType })).toEqual(sorted(...units));
  });

  test.each(AGENCY_TYPES)('as the office itself calls it, whatever its type: "%s"', agencyType => {
    const own = Object.fromEntries(USUAL_UNITS.map(unit => [unit, `${unit}ของเรา`]));
    expect(unitsOfPlan({ agencyType, units: own })).toEqual(sorted(...Object.values(own)));
  });

  test('once where the office has one unit for two', () => {
    const units = unitsOfPlan({ units: { กองคลัง: 'สำนักปลัด', ทุกส่วนราชการ: 'สำนักปลัด' } });
    expect(units).toEqual(sorted('สำนักปลัด', 'กองช่าง', 'กองสวัสดิการสังคม', 'หน่วยตรวจสอบภายใน'));
  });

  test('as offices of the type call it where the own name is blank', () => {
    expect(unitsOfPlan({ agencyType: 'province', units: { สำนักปลัด: ' ' } })).toContain(
      'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    );
  });
});

test.each(AGENCY_TYPES)('the type "%s" has a name for every usual unit and for no other', agencyType => {
  expect(Object.keys(unitNames({ agencyType, units: {} })).sort()).toEqual([...USUAL_UNITS].sort());
});
