import { describe, expect, test } from '@jest/globals';
import { formAtEnd } from '../../../../src/domain/intake/pasted/scoreForm';

const read = (text: string) => {
  const form = formAtEnd(text);
  return form && [form.before, form.score];
};

describe('the score at the end of a text', () => {
  test.each([
    ['IIT **98.43**', '98.43'],
    ['IIT "98.43"', '98.43'],
    ['IIT => 98.43', '98.43'],
    ['IIT - 98.43', '98.43'],
    ['IIT: 98,43 %', '98.43'],
    ['IIT ได้คะแนน98.43คะแนน', '98.43'],
    ['IIT 98.43 (ระดับ A)', '98.43'],
    ['IIT 98/100', '98'],
    ['IIT 98.43 ✓', '98.43'],
  ])('is read: %s', (text, score) => {
    expect(read(text)).toEqual(['IIT', score]);
  });

  test.each([
    ['IIT 9O.5', '90.5?'],
    ['IIT lOO', '100?'],
    ['IIT 98 .43', '98.43?'],
    ['IIT 98, 43', '98.43?'],
    ['IIT 98·43', '98.43?'],
    ['IIT ≈ 98', '98?'],
    ['IIT -98.43', '98.43?'],
    ['IIT 98.', '98?'],
    ['IIT 98.43*', '98.43?'],
    ['IIT 98.43 +1.20', '98.43? (+1.20)'],
    ['IIT 98.43 (▼ 1.20)', '98.43? (▼ 1.20)'],
  ])('is asked about: %s', (text, score) => {
    expect(read(text)).toEqual(['IIT', score]);
  });

  test.each(['IIT', 'ดู O1', 'IIT 2565', 'IIT 12/98', 'IIT 101', 'IIT -1.20', 'ครบถ้วน'])(
    'is none: %s',
    text => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('keeps a letter that belongs to a name', () => {
    expect(read('การใช้งบประมาณ 97.41')).toEqual(['การใช้งบประมาณ', '97.41']);
  });
});
