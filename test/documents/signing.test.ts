// Who signs a paper and who gives an opinion on it, and how the head of a memo names unit, office and telephone.
import { describe, expect, test } from '@jest/globals';
import type { DocumentFields } from '../../src/documents/facts';
import { measuresReport } from '../../src/documents/measuresReport';
import { oitMemo } from '../../src/documents/oitMemo';
import { isSamePosition } from '../../src/documents/samePosition';
import { factsOf } from './facts';
import { fieldsOf, opinionsOf } from './reading';

const factsWith = (fields: Partial<DocumentFields>) => factsOf({ year: 2565, scores: {}, fields });

describe('positions', () => {
  test.each([
    ['ปลัด อบต.', 'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง'],
    ['หัวหน้าสำนักปลัด', 'หัวหน้าสำนักปลัดเทศบาล'],
    ['นายกเทศมนตรีตำบลตัวอย่าง', 'นายก ทต.ตัวอย่าง'],
    ['รองปลัดเทศบาล', 'รองปลัดเทศบาลเมืองตัวอย่าง'],
  ])('%s and %s are one', (one, other) => {
    expect(isSamePosition(one, other)).toBe(true);
    expect(isSamePosition(other, one)).toBe(true);
  });

  test.each([
    ['ปลัด อบต.', 'รองปลัด อบต.'],
    ['หัวหน้าสำนักปลัด', 'ปลัด อบต.'],
    ['นายก อบต.', 'รองนายก อบต.'],
    ['', ''],
    ['อบต.ตัวอย่าง', 'ทต.ตัวอย่าง'],
  ])('%s and %s are not', (one, other) => {
    expect(isSamePosition(one, other)).toBe(false);
  });
});

describe('the opinions under a memo', () => {
  const positionsIn = (fields: Partial<DocumentFields>) =>
    opinionsOf(oitMemo(factsWith(fields))).map(({ signature }) => signature.position);

  test('leave out the one who wrote it, in whichever words', () => {
    const chain = ['หัวหน้าสำนักปลัด', 'ปลัด อบต.', 'นายก อบต.'];
    const by = (position: string) => positionsIn({ chain, writer: { name: '', position } });
    expect(by('หัวหน้าสำนักปลัด')).toEqual(chain.slice(1));
    expect(by('ปลัดองค์การบริหารส่วนตำบลตัวอย่าง')).toEqual(['หัวหน้าสำนักปลัด', 'นายก อบต.']);
    expect(by('นักวิเคราะห์นโยบายและแผน')).toEqual(chain);
    expect(by('')).toEqual(chain);
  });

  test('are one that is open where nobody else is left', () => {
    const writer = { name: '', position: 'ปลัด อบต.' };
    expect(positionsIn({ chain: ['ปลัด อบต.'], writer })).toEqual(['']);
  });

  test('name the chief executive, in whichever words the chain has the position', () => {
    const tree = oitMemo(
      factsWith({
        chain: ['ปลัด อบต.', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
        chief: { name: 'นายตัวอย่าง', position: 'นายก อบต.' },
      }),
    );
    expect(opinionsOf(tree).map(({ signature }) => signature.name)).toEqual(['', 'นายตัวอย่าง']);
  });
});

describe('the head of a memo', () => {
  const unitIn = (fields: Partial<DocumentFields>) =>
    fieldsOf(oitMemo(factsWith(fields))).ส่วนราชการ?.replace(/\u00a0/g, ' ');

  test.each([
    [{ phone: '0 0000 0000' }, 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง โทร. 0 0000 0000'],
    [{ phone: 'โทร. 0 0000 0000' }, 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง โทร. 0 0000 0000'],
    [{ phone: '' }, 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง'],
    // Before there was a field for it offices wrote it behind the unit.
    [{ unit: 'สำนักปลัด โทร 0 0000 0000' }, 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง โทร. 0 0000 0000'],
    [{ unit: 'สำนักปลัด อบต.ตัวอย่าง' }, 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง'],
    [{ unit: 'สำนักปลัดองค์การบริหารส่วนตำบลตัวอย่าง' }, 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง'],
    [{ unit: '', agency: '' }, ''],
  ] as const)('of %j names unit, office and telephone', (fields, said) => {
    expect(unitIn(fields)).toBe(said);
  });
});

describe('those who sign a report', () => {
  const signedBy = (fields: Partial<DocumentFields>) =>
    measuresReport(factsWith(fields))
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap(block => (block.kind === 'signatures' ? block.signatures : []))
      .map(({ name, position }) => [name, ...position.split('\n')]);
  const chain = ['หัวหน้าสำนักปลัด', 'ปลัด อบต.', 'นายก อบต.'];
  const chief = { name: 'นายตัวอย่าง', position: 'นายก อบต.' };

  test('made it, agree to it and approve it', () => {
    const writer = { name: 'นางตัวอย่าง', position: 'หัวหน้าสำนักปลัด' };
    expect(signedBy({ chain, chief, writer })).toEqual([
      ['นางตัวอย่าง', 'หัวหน้าสำนักปลัด', 'ผู้จัดทำ'],
      ['', 'ปลัด อบต.', 'ผู้เห็นชอบ'],
      ['นายตัวอย่าง', 'นายก อบต.', 'ผู้อนุมัติ'],
    ]);
  });

  test('are three, of whom the writer is one', () => {
    const writer = { name: '', position: 'ปลัด อบต.' };
    expect(signedBy({ chain, chief, writer })[1]).toEqual(['', 'หัวหน้าสำนักปลัด', 'ผู้เห็นชอบ']);
    expect(signedBy({ chain: ['ปลัด อบต.'], chief, writer })[1]).toEqual(['', '', 'ผู้เห็นชอบ']);
  });
});
