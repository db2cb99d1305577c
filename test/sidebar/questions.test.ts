import { describe, expect, test } from '@jest/globals';
import { proposalsOf } from '../../src/sidebar/views/check/proposals';
import { aboutMany, aboutOne, canAsk } from '../../src/sidebar/views/check/questions';
import type { ReadFinding } from '../../src/wire/reading';
import fc from '../fastCheck';

const FINDING: ReadFinding = {
  code: 'overHundred',
  severity: 'error',
  place: { row: 2, column: 1 },
  subject: 'I9',
  params: {},
  suggestions: [97.41],
  shown: '974.1',
};
const OTHER: ReadFinding = { ...FINDING, place: { row: 3, column: 1 }, subject: 'I10' };

describe('a question about one cell', () => {
  test.each<[string, Partial<ReadFinding>]>([
    ['another cell', { place: { row: 2, column: 2 } }],
    ['another item', { subject: 'I8' }],
    ['what the cell shows', { shown: '974.10' }],
    ['what is suggested', { suggestions: [97.4] }],
    ['that more is suggested', { suggestions: [97.41, 9.741] }],
    ['what is wrong', { code: 'notANumber' }],
  ])('is another one by %s', (_, change) => {
    expect(canAsk([{ ...FINDING, ...change }], aboutOne(FINDING))).toBe(false);
  });

  test('is the same wherever its finding stands, and however that is put', () => {
    expect(canAsk([OTHER, { ...FINDING, params: { count: 2 } }], aboutOne(FINDING))).toBe(true);
  });

  test('is not asked of a finding that is told with others', () => {
    const points = { ...FINDING, code: 'weightPoints' };
    const more = { ...OTHER, code: 'weightPoints' };
    expect(canAsk([points, more], aboutOne(points))).toBe(true);
    expect(canAsk([points, more], aboutOne(more))).toBe(false);
  });
});

describe('a question about many cells', () => {
  const findings = [FINDING, OTHER, { ...FINDING, code: 'lookAlike', place: { row: 9, column: 0 } }];
  const all = aboutMany(proposalsOf(findings));
  const kind = aboutMany(proposalsOf(findings, 'overHundred'), 'overHundred');

  test('of a kind is none about all, nor about another kind with the same cells', () => {
    expect(canAsk(findings, all)).toBe(true);
    expect(canAsk(findings, kind)).toBe(true);
    expect(canAsk(findings.slice(0, 2), all)).toBe(false);
    expect(canAsk(findings.slice(0, 2), kind)).toBe(true);
    const renamed = findings.slice(0, 2).map(finding => ({ ...finding, code: 'lookAlike' }));
    expect(canAsk(renamed, kind)).toBe(false);
  });

  test('is another one when any of them is, and when one is left to be looked at', () => {
    expect(canAsk([FINDING, { ...OTHER, shown: '880.5' }], kind)).toBe(false);
    expect(canAsk([FINDING], kind)).toBe(false);
    const unclear = { ...OTHER, place: { row: 5, column: 1 }, suggestions: [1, 2] };
    expect(canAsk([...findings, unclear], kind)).toBe(false);
  });
});

test('every question that a reading allows can be asked of it in whatever order, and of no other cells', () => {
  const one = fc.record({
    row: fc.nat(4),
    code: fc.constantFrom('overHundred', 'lookAlike', 'weightPoints'),
    suggestions: fc.uniqueArray(fc.constantFrom('O1', 'O2', 50), { minLength: 1, maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { minLength: 1, selector: ({ row }) => row }), drawn => {
      const findings = drawn.map(({ row, ...rest }) => ({ ...FINDING, ...rest, place: { row, column: 1 } }));
      const elsewhere = findings.map(({ place, ...rest }) => ({ ...rest, place: { ...place, column: 2 } }));
      const singles = findings.filter(({ code }) => code !== 'weightPoints').map(aboutOne);
      for (const name of singles) {
        expect(canAsk([...findings].reverse(), name)).toBe(true);
        expect(canAsk(elsewhere, name)).toBe(false);
      }
      const { clear, unclear } = proposalsOf(findings);
      const moved = aboutMany({ clear: clear.map(cell => ({ ...cell, row: cell.row + 1 })), unclear });
      expect(canAsk(findings, aboutMany({ clear, unclear }))).toBe(true);
      expect(canAsk(findings, moved)).toBe(clear.length === 0);
    }),
  );
});
