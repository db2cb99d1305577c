// Names of downloaded files, whatever the office is called.
import { expect, test } from '@jest/globals';
import { fileName } from '../../src/dialog/fileName';
import { HOSTILE } from '../hostileTexts';

test('a file is named by the document, the office and the year', () => {
  expect(fileName({ name: 'รายงานวิเคราะห์ผลการประเมิน', agency: 'อบต.ตัวอย่าง', year: 2565 }, 'docx')).toBe(
    'รายงานวิเคราะห์ผลการประเมิน อบต.ตัวอย่าง 2565.docx',
  );
});

test('an office without a name leaves no gap', () => {
  expect(fileName({ name: 'ประกาศ', agency: ' ', year: 2565 }, 'png')).toBe('ประกาศ 2565.png');
});

test.each(HOSTILE)('%j makes a name that every file system takes', agency => {
  const name = fileName({ name: 'ประกาศ', agency, year: 2565 }, 'docx');
  expect(name).toMatch(/^ประกาศ .*2565\.docx$/);
  expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\s{2}/u);
  // A name of a file is at most 255 bytes on the usual systems.
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
});
