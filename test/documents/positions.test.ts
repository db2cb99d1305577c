// Positions are proposals: they follow the type of the office until somebody writes their own.
import { describe, expect, test } from '@jest/globals';
import { positionsFor, withPositions } from '../../src/documents/positions';
import { positions } from '../../src/text/th/documents/positions';
import { FIELDS } from './facts';

test.each([
  ['อบต.ตัวอย่าง', 'subdistrict'],
  ['องค์การบริหารส่วนตำบลตัวอย่าง', 'subdistrict'],
  ['ทต.ตัวอย่าง', 'township'],
  ['เทศบาลเมืองตัวอย่าง', 'town'],
  ['เทศบาลนครตัวอย่าง', 'city'],
  ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'province'],
  ['สำนักงานตัวอย่าง', ''],
  ['', ''],
] as const)('%s is taken for its type by its name, unless the settings tell another', (agency, type) => {
  expect(positionsFor('', agency)).toEqual(positions[type]);
  expect(positionsFor('city', agency)).toEqual(positions.city);
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

  test('proposed positions follow it', () => {
    expect(withPositions(blank, named, '')).toEqual({
      ...named,
      to: 'นายกเทศมนตรีตำบล',
      chain: positions.township,
      chief: { name: '', position: 'นายกเทศมนตรีตำบล' },
    });
  });

  test('what the office wrote itself stays, each for itself', () => {
    const own = { ...named, chain: ['ปลัด'], chief: { name: '', position: 'นายก อบต.' } };
    expect(withPositions({ ...own, agency: '' }, own, '')).toEqual({ ...own, to: 'นายกเทศมนตรีตำบล' });
    expect(withPositions(blank, named, 'town')).toEqual(named);
  });
});
