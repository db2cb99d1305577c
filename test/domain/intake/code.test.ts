import { describe, expect, test } from '@jest/globals';
import { readCell } from '../../../src/domain/intake/cell';
import { readCode } from '../../../src/domain/intake/code';
import { vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';

const code = (value: unknown, year = 2565) => readCode(readCell(value), vocabularyOf(framework(year)));
const idOf = (value: unknown, year?: number) => {
  const reading = code(value, year);
  return reading.kind === 'node' ? `${reading.node.id}${reading.alike ? ' alike' : ''}` : reading.kind;
};
const suggestionsOf = (value: unknown) => {
  const reading = code(value);
  return reading.kind === 'refused' ? reading.suggestions : reading.kind;
};

describe('readCode', () => {
  test.each([
    ['O12', 'O12'],
    ['o-๑๒', 'O12'],
    ['(E๑๑)', 'E11'],
    ['O012', 'O12'],
    ['ข้อ O12', 'O12'],
    ['๒) O12', 'O12'],
    ['O12 E-Service', 'O12'],
    ['๐ ๑๘', 'O18 alike'],
    ['|7', 'I7 alike'],
    ['9.1 ข้อมูลพื้นฐาน', '9.1'],
    [9.1, '9.1'],
    ['9. 1 ข้อมูลพื้นฐาน', '9.1'],
    ['ด้าน IIT', 'IIT'],
    ['๓. ด้าน OIT', 'OIT'],
    ['OIT (ร้อยละ ๔๐)', 'OIT'],
    ['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', 'OIT'],
  ])('reads %p as %s', (value, id) => {
    expect(idOf(value)).toBe(id);
  });

  test('keeps the text behind a code, which may contradict it', () => {
    expect(code('O12 E-Service')).toMatchObject({ text: 'E-Service' });
  });

  test.each(['O1-O9', 'O1, O2', 'O1 O2', 'O1 ถึง 9', 'O1-O9 ข้อมูลพื้นฐาน', '1-33'])(
    'sees several codes in %p',
    value => {
      expect(idOf(value)).toBe('several');
    },
  );

  test('does not see several codes where a title begins with a number', () => {
    expect(idOf('O11, รอบ 6 เดือน')).toBe('O11');
  });

  test.each(['E-Service', 'Q&A', 'I love', 'IIT ผู้ตอบ 45 คน', 'จำนวนผู้ตอบ IIT'])('sees words in %p', value => {
    expect(idOf(value)).toBe('words');
  });

  test.each([
    ['นๅ/', ['O12']],
    ['O໑໒', ['O12']],
    ['โอ 12', ['O12']],
    ['O1O', ['O10']],
    ['O12 (1)', ['O12']],
    ['1๗', ['I7']],
    ['๙. ๑', ['9.1']],
    ['9.10', ['9.1']],
    ['OIT12', ['O12']],
    ['O1²', []],
    ['O⑫', []],
    ['9.1.1', []],
    ['0.01*', 'words'],
  ])('does not read %p but suggests %p', (value, suggestions) => {
    expect(suggestionsOf(value)).toEqual(suggestions);
  });

  test('leaves a bare number to the table, with what it may be a misreading of', () => {
    expect(code('(๑๗)')).toMatchObject({ kind: 'bare', number: 17, explicit: false, misread: ['I7'] });
    expect(code(12)).toMatchObject({ kind: 'bare', number: 12, misread: [] });
    expect(code('ตัวชี้วัดที่ ๙')).toMatchObject({ kind: 'bare', number: 9, explicit: true });
  });

  test('says which items a year does not have, and where it has none at all', () => {
    expect(code('O44')).toMatchObject({ finding: 'noSuchItem' });
    expect(idOf('O44', 2562)).toBe('O44');
    expect(code('I7', 2566)).toMatchObject({ finding: 'itemsUnknown', params: { instrument: 'IIT' } });
  });

  test('undoes what a sheet makes of 9.1', () => {
    expect(suggestionsOf(new Date(2022, 0, 9))).toEqual(['9.1']);
    expect(suggestionsOf(new Date(2022, 9, 1))).toEqual(['10.1']);
    expect(suggestionsOf(new Date(2022, 10, 12))).toEqual([]);
  });

  test('reads a very long text at once', () => {
    expect(idOf('9 '.repeat(25_000))).toBe('refused');
    expect(idOf('1. '.repeat(15_000))).not.toBe('node');
    expect(idOf('O1 '.repeat(15_000))).toBe('several');
  });
});
