import { describe, expect, test } from '@jest/globals';
import { proposalsOf } from '../../src/sidebar/views/check/proposals';
import { proposalWords } from '../../src/sidebar/views/check/proposalWords';
import type { ReadFinding } from '../../src/wire/reading';

const finding = (
  code: string,
  row: number,
  suggestions: ReadFinding['suggestions'],
  shown = 'x',
): ReadFinding => ({
  code,
  severity: 'error',
  place: { row, column: 2 },
  subject: '',
  params: {},
  suggestions,
  shown,
});

describe('what may be written at once', () => {
  test('is the one value of each cell that has one', () => {
    const { clear, unclear } = proposalsOf([
      finding('overHundred', 3, [97.41], '974.1'),
      finding('noScore', 4, []),
      finding('bareNumber', 5, ['I7', 'O7']),
    ]);
    expect(clear).toEqual([{ row: 3, column: 2, shown: '974.1', value: 97.41 }]);
    expect(unclear).toBe(1);
  });

  test('is of one kind when a kind is asked for', () => {
    const findings = [finding('lookAlike', 1, ['O1']), finding('overHundred', 2, [90])];
    expect(proposalsOf(findings, 'lookAlike').clear.map(({ value }) => value)).toEqual(['O1']);
  });

  test('is nothing for a cell of which two findings say different things, whichever kind is asked for', () => {
    const findings = [finding('lookAlike', 1, ['O1']), finding('dateAsCode', 1, ['9.1'])];
    expect(proposalsOf(findings, 'lookAlike')).toEqual({ clear: [], unclear: 1 });
  });

  test('is written once into a cell of which two findings say the same', () => {
    const findings = [finding('lookAlike', 1, ['O1']), finding('unreadableCode', 1, ['O1'])];
    expect(proposalsOf(findings).clear).toHaveLength(1);
  });

  test('is never what a word is taken for: that is looked at cell by cell', () => {
    const findings = [finding('wordForScore', 1, [0], 'ไม่มี'), finding('overHundred', 2, [90])];
    const all = proposalsOf(findings);
    expect(all.clear.map(({ value }) => value)).toEqual([90]);
    expect(all.unclear).toBe(1);
    expect(proposalsOf(findings, 'wordForScore')).toEqual({ clear: [], unclear: 1 });
  });

  test('is never about the whole table', () => {
    expect(proposalsOf([{ ...finding('noItems', 1, [1]), place: null }])).toEqual({ clear: [], unclear: 0 });
  });
});

describe('the question before a cell is written', () => {
  const sentence = ({ cell, value, shown }: Readonly<Record<string, string | number>>) =>
    `${cell} ${value} ${shown}`;
  const proposal = { row: 12, column: 2, shown: '974.1', value: 97.41 };

  test('names the cell, the value, and what stands there', () => {
    expect(proposalWords(sentence, 'nothing', proposal)).toBe('C13 97.41 "974.1"');
  });

  test('says that a blank cell is blank', () => {
    expect(proposalWords(sentence, 'nothing', { ...proposal, shown: ' ' })).toBe('C13 97.41 nothing');
  });

  test('quotes no more than the beginning of a long text', () => {
    const words = proposalWords(sentence, 'nothing', { ...proposal, shown: 'ก'.repeat(10_000) });
    expect(words.length).toBeLessThan(100);
    expect(words).toContain('…"');
  });
});
