// Positions are proposals: they follow the type of the office until somebody writes their own.
import { describe, expect, test } from '@jest/globals';
import { positionsFor, withPositions } from '../../src/documents/positions';
import { positions } from '../../src/text/th/documents/positions';
import { FIELDS } from './facts';

const HEADS = {
  subdistrict: 'หัวหน้าสำนักปลัด',
  province: 'หัวหน้าสำนักปลัดองค์การบริหารส่วนจังหวัด',
} as const;

test.each([
  ['อบต.ตัวอย่าง', HEADS.subdistrict, 'องค์การบริหารส่วนตำบลตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
  ['องค์การบริหารส่วนตำบลตัวอย่าง', HEADS.subdistrict, 'องค์การบริหารส่วนตำบลตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อบต. ตัวอย่าง อ.เมือง', HEADS.subdistrict, 'องค์การบริหารส่วนตำบลตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
  ['ทต.ตัวอย่าง', 'หัวหน้าสำนักปลัดเทศบาล', 'เทศบาลตำบลตัวอย่าง', 'นายกเทศมนตรีตำบลตัวอย่าง'],
  ['เทศบาลเมืองตัวอย่าง', 'หัวหน้าสำนักปลัดเทศบาล', 'เทศบาลเมืองตัวอย่าง', 'นายกเทศมนตรีเมืองตัวอย่าง'],
  ['เทศบาลนครตัวอย่าง', 'หัวหน้าสำนักปลัดเทศบาล', 'เทศบาลนครตัวอย่าง', 'นายกเทศมนตรีนครตัวอย่าง'],
  ['อบจ.ตัวอย่าง', HEADS.province, 'องค์การบริหารส่วนจังหวัดตัวอย่าง', 'นายกองค์การบริหารส่วนจังหวัดตัวอย่าง'],
])('positions of %s bear its name, all but the head of the office', (agency, head, office, chief) => {
  expect(positionsFor('', agency)).toEqual([head, `รองปลัด${office}`, `ปลัด${office}`, chief]);
});

test.each([
  ['สำนักงานตัวอย่าง', '', ''],
  ['', '', ''],
  ['อบต.', '', 'subdistrict'],
  ['ตัวอย่าง', 'township', 'township'],
  // What the settings tell counts; the name of another type is not put behind it.
  ['อบต.ตัวอย่าง', 'city', 'city'],
  ['อบต.ตัวอย่าง', 'special', 'special'],
] as const)('positions of "%s" with the type "%s" stay general', (agency, type, shown) => {
  expect(positionsFor(type, agency)).toEqual(positions[shown]);
});

describe('when the name of the office is filled in', () => {
  const blank = {
    ...FIELDS,
    agency: '',
    to: 'นายก',
    chain: [...positions['']],
    chief: { name: '', position: 'นายก' },
  };
  const named = { ...blank, agency: 'เทศบาลตำบลตัวอย่าง' };
  const mayor = 'นายกเทศมนตรีตำบลตัวอย่าง';

  test('proposed positions follow it', () => {
    expect(withPositions(blank, named, '')).toEqual({
      ...named,
      to: mayor,
      chain: ['หัวหน้าสำนักปลัดเทศบาล', 'รองปลัดเทศบาลตำบลตัวอย่าง', 'ปลัดเทศบาลตำบลตัวอย่าง', mayor],
      chief: { name: '', position: mayor },
    });
  });

  test('what the office wrote itself stays, each for itself', () => {
    const own = { ...named, chain: ['ปลัด อบต.', 'ปลัด'], chief: { name: '', position: 'นายก อบต.' } };
    expect(withPositions({ ...own, agency: '' }, own, '')).toEqual({
      ...own,
      to: mayor,
      chain: ['ปลัด อบต.', 'ปลัดเทศบาลตำบลตัวอย่าง'],
    });
    expect(withPositions(blank, named, 'town')).toEqual(named);
  });
});
