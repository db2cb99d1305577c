// What the window tells of contested items: days left in words, blanks, and the room for what is typed.
import { describe, expect, test } from '@jest/globals';
import { blanksIn, leftSentence, longestOf, roomLeft } from '../../src/dialog/clarifying';
import { itemKey, periodKey } from '../../src/documents/clarification/typed';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { LONGEST_REASON, MOST_CLARIFIED } from '../../src/wire/limits';
import { day } from '../domain/plan/times';

const YEAR = 2569;

describe('the days that are left', () => {
  const told = (language: 'th' | 'en', first: string, last: string, today: string) =>
    leftSentence(
      DIALOG_WORDS[language].documents.clarify.left,
      {
        [periodKey(YEAR, 'first')]: first,
        [periodKey(YEAR, 'last')]: last,
        [periodKey(2568, 'last')]: '1 มิ.ย. 2568',
      },
      YEAR,
      day(today),
    );

  test.each([
    ['10/6/2569', 'เหลือ 5 วัน (ถึง 15 มิ.ย. 2569)'],
    ['15/6/2569', 'วันนี้เป็นวันสุดท้าย (15 มิ.ย. 2569)'],
    ['16/6/2569', 'พ้นกำหนดแล้ว (ถึง 15 มิ.ย. 2569)'],
    ['30/5/2569', 'ยังไม่ถึงวันแรก อีก 2 วัน (1 มิ.ย. 2569)'],
  ])('on %s', (today, sentence) => {
    expect(told('th', '1 มิ.ย. 2569', '15/6/69', today)).toBe(sentence);
  });

  test('are told of no period that nobody typed, and of none that cannot be read', () => {
    expect(told('th', '', '', '10/6/2569')).toContain('ยังไม่ได้กรอกวันสุดท้าย');
    expect(told('th', '', 'กลางเดือนมิถุนายน', '10/6/2569')).toContain('อ่าน "กลางเดือนมิถุนายน" เป็นวันเดียวไม่ได้');
    expect(told('th', '15/6/69', '1/6/69', '10/6/2569')).toBe('วันแรกอยู่หลังวันสุดท้าย โปรดตรวจวันที่');
    expect(told('en', '', '15/6/69', '10/6/2569')).toBe('5 days left (until 15 มิ.ย. 2569)');
  });
});

test('blanks are counted among the items that are contested', () => {
  const texts = { [itemKey(YEAR, 'O1', 'link')]: 'www', [itemKey(YEAR, 'O2', 'reason')]: '  ' };
  expect(blanksIn(texts, YEAR, ['O1', 'O2'])).toEqual({ link: 1, given: 2, reason: 2 });
  expect(blanksIn(texts, YEAR, [])).toEqual({ link: 0, given: 0, reason: 0 });
});

describe('the room', () => {
  const full = { [itemKey(YEAR, 'O1', 'reason')]: 'ก'.repeat(MOST_CLARIFIED - 10) };

  test('is that of one year: other years and other texts take none of it', () => {
    expect(roomLeft({ 'clarification.origin': 'ก', [itemKey(2568, 'O1', 'link')]: 'ก' }, YEAR)).toBe(
      MOST_CLARIFIED,
    );
    expect(roomLeft(full, YEAR)).toBe(10);
    expect(roomLeft({ ...full, [itemKey(YEAR, 'O2', 'link')]: 'ก'.repeat(99) }, YEAR)).toBe(0);
  });

  test('lets a text grow to its own longest, or by what is left; what stands is never cut', () => {
    expect(longestOf('reason', '', MOST_CLARIFIED)).toBe(LONGEST_REASON);
    expect(longestOf('reason', 'ก'.repeat(100), 10)).toBe(110);
    expect(longestOf('link', 'ก'.repeat(5_000), 0)).toBe(5_000);
  });
});
