// Widths of Thai text in a terminal, and tables aligned by them.
import { describe, expect, test } from '@jest/globals';
import { alignTable } from '../../scripts/start/alignTable';
import { displayWidth, padEnd, padStart } from '../../scripts/start/width';

describe('the width of a text', () => {
  test.each([
    ['', 0],
    ['OIT', 3],
    ['ที่', 1],
    ['ผู้มีส่วนได้ส่วนเสีย', 13],
    ['คะแนน', 5],
    ['น้ำ', 2],
    ['O\u200d12', 3],
    ['████', 4],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('filling up counts columns, not characters', () => {
    expect(padEnd('ที่', 3)).toBe('ที่  ');
    expect(padStart('ที่', 3)).toBe('  ที่');
    expect(padEnd('ยาวเกิน', 2)).toBe('ยาวเกิน');
  });
});

describe('a table', () => {
  test('is aligned column by column, without spaces at the end', () => {
    expect(
      alignTable(
        [
          ['ข้อ', 'คะแนน', ''],
          ['O1', '100.00', 'ดี'],
          ['ที่', '0.00', ''],
        ],
        ['left', 'right', 'left'],
      ),
    ).toEqual(['ข้อ   คะแนน', 'O1  100.00  ดี', 'ที่     0.00']);
  });

  test('may have no rows', () => {
    expect(alignTable([], ['left'])).toEqual([]);
  });
});
