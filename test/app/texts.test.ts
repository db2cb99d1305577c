// Long texts beside the file: cut into pieces that fit, and whole again or not there at all.
import { describe, expect, test } from '@jest/globals';
import { runHere } from '../../scripts/host/execute';
import type { Workbook } from '../../scripts/host/workbook';
import { texts } from '../../src/google/texts';
import fc from '../fastCheck';
import { newFile } from './built';

/** Measured on Google. */
const LONGEST_VALUE = 8_066;

function within<T>(workbook: Workbook, body: () => T) {
  return runHere(workbook, services => {
    Object.assign(globalThis, services);
    return body();
  });
}
const save = (workbook: Workbook, text: string) => within(workbook, () => texts.save('x', text));
const load = (workbook: Workbook): string | undefined => within(workbook, () => texts.load('x')).result;
const stored = ({ properties }: Workbook): string[] => [...properties.document.values()];

test('no text is there before one is saved', () => {
  expect(load(newFile())).toBe('');
});

test.each([
  ['empty', ''],
  ['short', 'a'],
  ['of Thai, three bytes each', 'ก'.repeat(30_000)],
  ['of characters outside the basic plane, at odd places', `a${'𠮷'.repeat(9_000)}`],
  ['of one of them around each cut', `${'ก'.repeat(2_599)}𠮷${'ก'.repeat(2_598)}𠮷`],
])('a text that is %s comes back as it was, in pieces that fit', (_, text) => {
  const workbook = newFile();
  expect(save(workbook, text).outcome).toBe('done');
  expect(load(workbook)).toBe(text);
  for (const piece of stored(workbook)) {
    expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(LONGEST_VALUE);
    // A half of a pair would not come through UTF-8.
    expect(Buffer.from(piece).toString()).toBe(piece);
  }
});

test('any text comes back, whatever was there before, and nothing of that stays', () => {
  const text = fc
    .array(fc.string({ unit: 'binary' }), { maxLength: 3 })
    .map(parts => parts.join('ก'.repeat(2_590)));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [workbook, fresh] = [newFile(), newFile()];
      save(workbook, first);
      save(workbook, second);
      save(fresh, second);
      expect(load(workbook)).toBe(second);
      expect(stored(workbook).sort()).toEqual(stored(fresh).sort());
    }),
    { numRuns: 100 },
  );
});

test('other properties of the file stay', () => {
  const workbook = newFile();
  workbook.properties.document.set('theirs', '1');
  save(workbook, 'ก'.repeat(6_000));
  save(workbook, 'ก');
  expect(workbook.properties.document.get('theirs')).toBe('1');
});

describe('a text that is not whole', () => {
  const workbook = newFile();
  save(workbook, 'ก'.repeat(6_000));

  test.each([...workbook.properties.document.keys()])('because %s is gone or another is no text', name => {
    for (const instead of [undefined, '', '3', '2 x', '99999999999 x', 'ก'.repeat(10)]) {
      const broken = workbook.clone();
      if (instead === undefined) broken.properties.document.delete(name);
      else broken.properties.document.set(name, instead);
      expect([instead, load(broken)]).toEqual([instead, '']);
    }
  });

  test('because pieces of two texts stand together is no text', () => {
    const mixed = workbook.clone();
    save(mixed, 'ข'.repeat(6_000));
    mixed.properties.document.set('x.1', workbook.properties.document.get('x.1') ?? '');
    expect(load(mixed)).toBe('');
  });
});

test('a save that fails keeps the text that was there', () => {
  const workbook = newFile();
  save(workbook, 'ก'.repeat(6_000));
  const later = workbook.clone();
  // More than a file may keep.
  expect(save(later, 'ก'.repeat(200_000)).outcome).not.toBe('done');
  expect(load(later)).toBe('ก'.repeat(6_000));
});
