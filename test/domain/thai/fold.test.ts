import { describe, expect, test } from '@jest/globals';
import { toArabicDigits, toThaiDigits } from '../../../src/domain/thai/digits';
import { nameKey, plainText } from '../../../src/domain/thai/fold';

describe('plainText', () => {
  test.each([
    ['  O12\u00a0 ', 'O12'],
    ['O\u200d12\u200f', 'O12'],
    ['Ｏ１２', 'O12'],
    ['<p>O12</p><br/>ราย\u00a0งาน', 'O12 ราย งาน'],
    ['A&nbsp;&amp;&nbsp;B', 'A & B'],
    ['97\u000041', '97 41'],
    ['✔\ufe0f', '✔'],
    ['บรรทัด\r\nสอง', 'บรรทัด สอง'],
  ])('shows %j as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each(['O1²', 'น้ำ', 'a < b', 'R&D;', '\ud800', 'O12'])('leaves %j as it is', text => {
    expect(plainText(text)).toBe(text);
  });

  test('shows the same for what it has shown', () => {
    for (const text of ['<b>O12</b>', ' ก\u200bข  ค ', 'Ａ＆Ｂ']) {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }
  });
});

describe('nameKey', () => {
  test.each([
    ['คะเเนน', 'คะแนน'],
    ['นํ้า', 'น้ำ'],
    ['E - Service', 'e-service'],
    ['รอบ ๖ เดือน', 'รอบ 6 เดือน'],
    ['ประกาศต่าง ๆ', 'ประกาศต่างๆ'],
  ])('is the same of %j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test('differs where a mark or a tone differs', () => {
    expect(nameKey('ข้อ')).not.toBe(nameKey('ขอ'));
    expect(nameKey('O1²')).not.toBe(nameKey('O12'));
  });

  test('stays the same after many other keys', () => {
    const before = nameKey('คะเเนน');
    for (let index = 0; index < 5000; index++) nameKey(`ข้อ ${index}`);
    expect(nameKey('คะเเนน')).toBe(before);
  });
});

describe('digits', () => {
  test('go to Thai and back', () => {
    expect(toThaiDigits('94.19 (A)')).toBe('๙๔.๑๙ (A)');
    expect(toArabicDigits('๙๔.๑๙ ข้อ')).toBe('94.19 ข้อ');
  });
});
