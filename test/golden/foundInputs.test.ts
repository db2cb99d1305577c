// What real tables and real clipboards did to the reading: each is read right, or asked about at its place. Never a
// total that sounds certain and is wrong.
import { describe, expect, test } from '@jest/globals';
import { type Finding, severityOf } from '../../src/domain/intake/finding';
import { readRows } from '../../src/domain/intake/pasted/clean';
import { readPasted } from '../../src/domain/intake/pasted/readPasted';
import { framework } from '../bundle/offices';
import found from './foundInputs.json';
import { assessed, type Outcome, read } from './messyCase';

interface Want {
  /** Points of the office's total, known to so many decimals. */
  readonly total?: number;
  /** Or told, where the total may be given or not. */
  readonly orTold?: boolean;
  /** No total may be given. */
  readonly noTotal?: boolean;
  /** Something is said about it: a finding, or a row in doubt. */
  readonly told?: boolean;
  /** Lines whose score is used. */
  readonly rows?: number;
}

interface FoundInput {
  readonly id: string;
  readonly as: string;
  readonly year: number;
  readonly grid?: readonly (readonly unknown[])[];
  readonly text?: string;
  readonly want: Want;
  readonly why: string;
}

const INPUTS = found as unknown as readonly FoundInput[];

/** What says more than that a part of the assessment is not there: a table of OIT items alone is told of that anyway. */
const isTelling = ({ code }: Finding): boolean => code !== 'missingItems';

interface Result {
  readonly outcome: Outcome;
  readonly scored: number;
  readonly told: boolean;
}

function resultOf({ grid, text, year }: FoundInput): Result {
  if (text === undefined) {
    const outcome = read(grid ?? [], year);
    return { outcome, scored: outcome.intake.scores.size, told: outcome.doubts.some(isTelling) };
  }
  const pasted = readPasted(text, framework(year));
  const outcome = assessed(readRows(pasted.rows, framework(year)), framework(year));
  return {
    outcome,
    scored: outcome.intake.scores.size,
    told: pasted.counts.doubts > 0 || outcome.doubts.some(isTelling),
  };
}

describe.each(INPUTS.map(input => [`${input.id} as ${input.as}: ${input.why}`, input] as const))(
  '%s',
  (_, input) => {
    const { want } = input;
    const result = resultOf(input);
    const { total } = result.outcome.assessment;
    const errors = result.outcome.doubts.filter(finding => severityOf(finding) === 'error');

    if (want.total !== undefined && want.orTold !== true) {
      test(`the total is ${want.total}, and nothing is wrong`, () => {
        expect(errors).toEqual([]);
        expect(total.state).toBe('complete');
        expect(total.score).toBeCloseTo(want.total as number, 6);
      });
    }
    if (want.orTold) {
      test(`the total is ${want.total}, or it is told`, () => {
        if (!result.told) expect(total.score).toBeCloseTo(want.total as number, 6);
        if (total.state === 'complete') expect(total.score).toBeCloseTo(want.total as number, 6);
        else expect(errors).not.toEqual([]);
      });
    }
    if (want.noTotal) {
      test('no total is given, and it is told why', () => {
        expect(total.state).not.toBe('complete');
        expect(result.told).toBe(true);
      });
    }
    if (want.told) test('it is told', () => expect(result.told).toBe(true));
    if (want.rows !== undefined)
      test(`${want.rows} rows are read`, () => expect(result.scored).toBe(want.rows));
  },
);
