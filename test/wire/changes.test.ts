// What a page changed, put into what others changed: each field, unit, text, name and position by itself.
import { describe, expect, test } from '@jest/globals';
import { changesBetween, isEmpty, withChanges } from '../../src/wire/changes';
import fc from '../fastCheck';

const VALUES = {
  agency: 'อบต.ตัวอย่าง',
  year: null as number | null,
  chain: ['ปลัด', 'นายก'],
  chief: { name: '', position: 'นายก' },
  units: { กองคลัง: 'ฝ่ายการเงิน' } as { readonly [unit: string]: string },
};

describe('what was changed', () => {
  test('is nothing between the same values', () => {
    expect(isEmpty(changesBetween(VALUES, structuredClone(VALUES)))).toBe(true);
  });

  test('is named with what it is now, also where that is nothing', () => {
    const now = { ...VALUES, agency: '', year: 2565, chain: ['นายก'] };
    expect(changesBetween(VALUES, now)).toEqual({ agency: '', year: 2565, chain: ['นายก'] });
    expect(changesBetween(now, VALUES)).toMatchObject({ year: null });
  });

  test('of a person or of units is the part alone, and a unit that is gone is empty', () => {
    const now = { ...VALUES, chief: { name: 'นายตัวอย่าง', position: 'นายก' }, units: { กองช่าง: 'ช่าง' } };
    expect(changesBetween(VALUES, now)).toEqual({
      chief: { name: 'นายตัวอย่าง' },
      units: { กองคลัง: '', กองช่าง: 'ช่าง' },
    });
  });

  test('names again what was sent, as it is now, and no more of it', () => {
    const sent = { agency: 'เดิม', chief: { position: 'เดิม' }, units: { กองช่าง: 'ช่าง' } };
    expect(changesBetween(VALUES, VALUES, sent)).toEqual({
      agency: 'อบต.ตัวอย่าง',
      chief: { position: 'นายก' },
      units: { กองช่าง: '' },
    });
  });
});

test('what one changed and what another changed stand together, and of the same thing the later', () => {
  const text = fc.constantFrom('', 'ก', 'ข');
  const values = fc.record({
    agency: text,
    year: fc.constantFrom(null, 2565, 2566),
    chain: fc.array(text, { maxLength: 2 }),
    chief: fc.record({ name: text, position: text }),
    units: fc.record({ กองคลัง: text, กองช่าง: text }),
  });
  /** Everything that is kept by itself. */
  const parts = (of: typeof VALUES): readonly unknown[] => [
    of.agency,
    of.year,
    JSON.stringify(of.chain),
    of.chief.name,
    of.chief.position,
    of.units.กองคลัง,
    of.units.กองช่าง,
  ];
  fc.assert(
    fc.property(values, values, values, (before, mine, theirs) => {
      const stands = withChanges(theirs, changesBetween(before, mine));
      const expected = parts(mine).map((part, at) => (part === parts(before)[at] ? parts(theirs)[at] : part));
      expect(parts(stands)).toEqual(expected);
    }),
  );
});
