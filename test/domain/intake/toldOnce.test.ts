import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/domain/intake/finding';
import { toldOnce } from '../../../src/domain/intake/toldOnce';

const finding = (code: Finding['code'], subject: string, ...suggestions: number[]): Finding => ({
  code,
  row: 1,
  column: 2,
  subject,
  params: { code: subject },
  suggestions,
});

test('what is true of a column is told once, by the first cell with an offer, with what some cells would be', () => {
  const other = finding('fraction', 'I1', 98);
  const told = toldOnce([
    finding('checklist', 'O1'),
    other,
    ...[2, 3, 4, 5, 6, 7].map(number => finding('checklist', `O${number}`, 100)),
  ]);
  expect(told).toEqual([
    other,
    {
      ...finding('checklist', 'O2', 100),
      params: { code: 'O2', count: 7, named: 'O2 = 100, O3 = 100, O4 = 100, O5 = 100, O6 = 100, …' },
    },
  ]);
});

test('findings of cells stay as they are', () => {
  const findings = [finding('fraction', 'I1', 98), finding('fraction', 'I2', 97)];
  expect(toldOnce(findings)).toBe(findings);
});
