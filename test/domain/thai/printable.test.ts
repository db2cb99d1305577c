import { describe, expect, test } from '@jest/globals';
import { printable } from '../../../src/domain/thai/printable';
import fc from '../../fastCheck';

describe('printable', () => {
  test.each([
    ['U+FFFE and U+FFFF', 'ผล\ufffeงาน\uffff', 'ผลงาน'],
    ['other codes that are no characters', '\ufdd0ก\ufdefข\u{1fffe}ค\u{10ffff}', 'กขค'],
    ['halves of pairs', '\udc00ก\ud83dข\ud83d', 'กข'],
    ['control characters', 'ก\0ข\u0007\u000b\u000c\u001bค\u007f\u0085\u009f', 'กขค'],
  ])('drops %s', (_, text, left) => {
    expect(printable(text)).toBe(left);
  });

  test.each([
    'ผลการดำเนินการ\nบรรทัดสอง\r\n\tค',
    '👩‍👩‍👧 ดี 🇹🇭',
    '\u{20000}ก\ufffd',
    'ก\u200bข\ufeff\u2028ค',
    '',
  ])('leaves %j', text => {
    expect(printable(text)).toBe(text);
  });

  test('leaves of any text what XML can hold, and nothing is lost of a text that XML can hold', () => {
    /** The production Char of XML 1.0. */
    const inXml = (code: number): boolean =>
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 32 && code < 0xd800) ||
      (code > 0xdfff && code < 0xfffe) ||
      code > 0xffff;
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, text => {
        const left = printable(text);
        expect([...left].every(letter => inXml(letter.codePointAt(0) ?? 0))).toBe(true);
        const held = [...text].filter(letter => /[^\p{Cc}\p{Cs}\p{Cn}]|[\t\n\r]/u.test(letter)).join('');
        expect([...left].filter(letter => /[^\p{Cn}]/u.test(letter)).join('')).toBe(held);
      }),
    );
  });
});
