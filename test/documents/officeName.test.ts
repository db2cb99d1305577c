// Names of offices as clerks type them, and as papers write them in full.
import { expect, test } from '@jest/globals';
import { fullOfficeName, fullPlace, officeNamed } from '../../src/documents/officeName';
import fc from '../fastCheck';

test.each([
  ['อบต.ตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อบต. ตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อบต ตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อบตตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อ.บ.ต.ตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  [' อบต.แม่ตัวอย่าง ', 'องค์การบริหารส่วนตำบลแม่ตัวอย่าง'],
  ['อบจ.ตัวอย่าง', 'องค์การบริหารส่วนจังหวัดตัวอย่าง'],
  ['ทต.ตัวอย่าง', 'เทศบาลตำบลตัวอย่าง'],
  ['ท.ต. ตัวอย่าง', 'เทศบาลตำบลตัวอย่าง'],
  ['ทม.ตัวอย่าง', 'เทศบาลเมืองตัวอย่าง'],
  ['ทน.ตัวอย่าง', 'เทศบาลนครตัวอย่าง'],
  ['ทน ตัวอย่าง', 'เทศบาลนครตัวอย่าง'],
  ['สำนักงานทต.ตัวอย่าง', 'สำนักงานเทศบาลตำบลตัวอย่าง'],
  ['อบต.ตัวอย่าง อ.เมือง จ.ตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง'],
  // Not known, or in full already: as they were typed.
  ['เทศบาลตำบลตัวอย่าง', 'เทศบาลตำบลตัวอย่าง'],
  ['องค์การบริหารส่วนตำบล ตัวอย่าง', 'องค์การบริหารส่วนตำบล ตัวอย่าง'],
  ['เมืองตัวอย่าง', 'เมืองตัวอย่าง'],
  ['ทนายตัวอย่าง', 'ทนายตัวอย่าง'],
  ['อบจันทร์ตัวอย่าง', 'อบจันทร์ตัวอย่าง'],
  ['โรงเรียน อบต.ตัวอย่าง', 'โรงเรียน อบต.ตัวอย่าง'],
  ['', ''],
])('%s is written %s', (typed, full) => {
  expect(fullOfficeName(typed)).toBe(full);
  // What is in full stays so.
  expect(fullOfficeName(full)).toBe(full);
});

test.each([
  ['อบต.ตัวอย่าง อ.เมือง', { type: 'subdistrict', name: 'ตัวอย่าง' }],
  ['องค์การบริหารส่วนตำบลตัวอย่าง จังหวัดตัวอย่าง', { type: 'subdistrict', name: 'ตัวอย่าง' }],
  ['สำนักงานเทศบาลเมืองตัวอย่าง', { type: 'town', name: 'ตัวอย่าง' }],
  ['อบต.', { type: 'subdistrict', name: '' }],
  ['อบต. อ.เมือง', { type: 'subdistrict', name: '' }],
  ['สำนักงานตัวอย่าง', undefined],
  ['ตัวอย่าง', undefined],
])('%s shows what kind of office it is', (typed, office) => {
  expect(officeNamed(typed)).toEqual(office);
});

test.each([
  ['อ.เมือง จ.ตัวอย่าง', 'อำเภอเมือง จังหวัดตัวอย่าง'],
  ['ต. ตัวอย่าง อ. เมือง', 'ตำบลตัวอย่าง อำเภอเมือง'],
  ['อำเภอตัวอย่าง จังหวัดตัวอย่าง', 'อำเภอตัวอย่าง จังหวัดตัวอย่าง'],
  ['เลขที่ ๑ หมู่ ๒', 'เลขที่ ๑ หมู่ ๒'],
])('the place %s is written %s', (typed, full) => {
  expect(fullPlace(typed)).toBe(full);
});

test('a name in full stays as it is, whatever was typed', () => {
  const part = fc.constantFrom(
    'อบต',
    'ทต',
    'ทม',
    'เทศบาลตำบล',
    'องค์การบริหารส่วนจังหวัด',
    '.',
    ' ',
    'ก',
    'ัน',
    'อ.',
    'จ.',
    '๑',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), parts => {
      const full = fullOfficeName(parts.join(''));
      expect(fullOfficeName(full)).toBe(full);
      expect(officeNamed(full)).toEqual(officeNamed(parts.join('')));
    }),
    { numRuns: 500 },
  );
});
