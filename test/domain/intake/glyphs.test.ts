import { describe, expect, test } from '@jest/globals';
import {
  asDigits,
  fromLetterName,
  fromOtherDigits,
  fromThaiKeyboard,
  lettersAsDigits,
} from '../../../src/domain/intake/glyphs';

describe('what was meant', () => {
  test('by keys of the Thai keyboard', () => {
    expect(fromThaiKeyboard('นๅ/')).toBe('O12');
    expect(fromThaiKeyboard('ร7')).toBe('I7');
    expect(fromThaiKeyboard('ร๗')).toBe('I7');
    expect(fromThaiKeyboard('โครงสร้าง')).toBeUndefined();
  });

  test('by digits of other scripts', () => {
    expect(fromOtherDigits('O໑໒ ١٢ ១២')).toBe('O12 12 12');
    expect(fromOtherDigits('O1²⑫')).toBe('O1²⑫');
  });

  test('by the Thai name of a letter', () => {
    expect(fromLetterName('โอ ๑๒')).toBe('O12');
    expect(fromLetterName('อี11')).toBe('E11');
    expect(fromLetterName('โอกาส 12')).toBeUndefined();
  });

  test('by letters in the place of digits', () => {
    expect(asDigits('1OO')).toBe('100');
    expect(lettersAsDigits('O1l')).toBe('O11');
    expect(lettersAsDigits('OIT')).toBeUndefined();
    expect(lettersAsDigits('O12')).toBe('O12');
  });
});
