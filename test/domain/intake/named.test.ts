import { describe, expect, test } from '@jest/globals';
import { readCell } from '../../../src/domain/intake/cell';
import { readCode } from '../../../src/domain/intake/code';
import { vocabularyOf } from '../../../src/domain/intake/vocabulary';
import { framework } from '../../bundle/offices';

const code = (text: string, year = 2565) => readCode(readCell(text), vocabularyOf(framework(year)));
const idOf = (text: string) => {
  const reading = code(text);
  return reading.kind === 'node' ? reading.node.id : reading.kind;
};
const suggestionsOf = (text: string, year: number) => {
  const reading = code(text, year);
  return reading.kind === 'refused' ? reading.suggestions : reading.kind;
};

describe('an instrument', () => {
  test.each([
    ['I.I.T.', 'IIT'],
    ['แบบวัด E.I.T', 'EIT'],
    ['IIT (ภายใน)', 'IIT'],
    ['EIT – ผู้มีส่วนได้ส่วนเสียภายนอก', 'EIT'],
    ['IIT (30 ข้อ)', 'IIT'],
    ['ITA-IIT', 'IIT'],
    ['คะแนน ITA OIT', 'OIT'],
  ])('is read of %j', (text, id) => expect(idOf(text)).toBe(id));

  test.each(['IIT (ภายนอก)', 'IIT (30 คน)', 'ITA', 'IIT ใน', 'I.T.'])('is not read of %j', text => {
    expect(['words', 'total']).toContain(idOf(text));
  });

  test.each([
    ['EIT1', 2565, ['E1']],
    ['EIT1', 2567, []],
    ['EIT 2', 2567, []],
    ['EIT6', 2567, ['6']],
    ['IIT1', 2567, ['1']],
    ['OIT1', 2567, ['O1']],
    ['OIT9', 2567, ['O9', '9']],
  ])('with a number, %s of %d, suggests only what it holds', (text, year, ids) => {
    expect(suggestionsOf(text, year)).toEqual(ids);
  });
});

describe('a title with its code in brackets', () => {
  test.each([
    ['โครงสร้าง (O1)', 'O1'],
    ['โครงสร้างของหน่วยงาน (ข้อ O๑)', 'O1'],
    ['โครงสร้าง (ดู O1)', 'words'],
    ['โครงสร้าง (O99)', 'words'],
    ['(O1)', 'O1'],
  ])('%j is %s', (text, id) => expect(idOf(text)).toBe(id));
});
