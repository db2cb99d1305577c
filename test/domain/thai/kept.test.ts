// What is made of a text is made once, also where nothing is made of it, and there is an end to what is kept.
import { expect, test } from '@jest/globals';
import { kept } from '../../../src/domain/thai/kept';

test('an answer is made once', () => {
  const known = new Map<string, number | undefined>();
  const asked: string[] = [];
  const ask = (text: string): number | undefined =>
    kept(known, text, one => {
      asked.push(one);
      return one === '' ? undefined : one.length;
    });
  expect(['ก', '', 'กข', '', 'ก'].map(ask)).toEqual([1, undefined, 2, undefined, 1]);
  expect(asked).toEqual(['ก', '', 'กข']);
});

test('a long file does not fill the memory', () => {
  const known = new Map<string, string>();
  for (let number = 0; number < 10_000; number++) kept(known, String(number), text => text);
  expect(known.size).toBeLessThanOrEqual(2000);
  expect(kept(known, '9999', () => 'made again')).toBe('9999');
});
