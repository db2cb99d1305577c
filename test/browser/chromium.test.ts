// Which browser is taken, and what is said where there is none.
import { describe, expect, test } from '@jest/globals';
import { findChromium } from '../../scripts/browser/chromium';
import { missing } from '../../scripts/browser/install';
import { needThaiFont } from '../../scripts/browser/thaiFont';

test('CHROME_PATH is taken before any other', () => {
  expect(findChromium({ CHROME_PATH: process.execPath }).executablePath).toBe(process.execPath);
});

test('a CHROME_PATH that leads nowhere is named, not passed over', () => {
  expect(() => findChromium({ CHROME_PATH: '/nowhere/chrome' })).toThrow('/nowhere/chrome');
});

test('an installed one is found', () => {
  expect(findChromium().executablePath).toMatch(/chrom|edge/i);
});

test('there is a Thai font', () => {
  expect(needThaiFont).not.toThrow();
});

describe('what is missing', () => {
  const need = { thai: 'เบราว์เซอร์', english: 'A browser', debian: 'chromium', elsewhere: 'get chrome' };

  test('is named in Thai and English with the command to run', () => {
    const [thai, english] = missing(need).split('\n');
    expect(thai).toMatch(/^ไม่พบเบราว์เซอร์ โปรดสั่ง: /);
    expect(english).toMatch(/^A browser was not found\. Run: /);
    expect(missing(need)).toMatch(/apt-get install -y --no-install-recommends chromium|get chrome/);
  });
});
