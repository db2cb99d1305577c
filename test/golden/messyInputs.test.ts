import { describe, expect, test } from '@jest/globals';
import { severityOf } from '../../src/domain/intake/finding';
import { framework } from '../bundle/offices';
import {
  completeRows,
  embedded,
  groupScores,
  itemScores,
  type MessyCase,
  type Outcome,
  read,
} from './messyCase';
import shared from './messyInputs.json';
import { MORE_INPUTS } from './moreInputs';

const CASES = [...(shared as unknown as readonly MessyCase[]), ...MORE_INPUTS];
const PAIRS = CASES.filter(({ grid }) => grid === undefined);
const GRIDS = CASES.filter(({ grid }) => grid !== undefined);
/** Tables of a code and a score, to which further rows of that form may be added. */
const CODES_FIRST = GRIDS.filter(({ grid = [], year = 2565, expect: { items } }) => {
  const isPlain = grid.every(row => Array.isArray(row) && row.length === 2 && typeof row[0] !== 'number');
  return isPlain && year === 2565 && items !== undefined;
});
const HEADER = ['ข้อ', 'คะแนน'];

const named = (cases: readonly MessyCase[]): [string, MessyCase][] =>
  cases.map(it => [`${it.id} ${it.why}`, it]);

const sorted = (values: readonly (string | number)[]): string[] => [...new Set(values.map(String))].sort();

/** What must hold of the outcome however the case is laid out. */
function expectActionOf({ expect: expected, year = 2565 }: MessyCase, outcome: Outcome): void {
  const { intake, errors } = outcome;
  const noted = intake.findings.filter(finding => severityOf(finding) === 'warning');
  switch (expected.action) {
    case 'accept':
    case 'accept_note':
      expect(errors).toEqual([]);
      if (expected.action === 'accept_note') expect(noted).not.toEqual([]);
      break;
    case 'flag':
      if (!expected.block_total) expect(errors).not.toEqual([]);
      if (expected.suggest || !expected.block_total) {
        const suggested = errors.flatMap(({ suggestions }) => suggestions);
        expect(sorted(suggested)).toEqual(sorted(expected.suggest ?? []));
      }
      break;
    case 'ignore':
      expect(errors).toEqual([]);
  }
  if (expected.block_total) expect(outcome.assessment.total.state).not.toBe('complete');
  if (expected.items) expect(itemScores(outcome, framework(year))).toEqual(expected.items);
  if (expected.nodes) expect(groupScores(outcome, framework(year))).toEqual(expected.nodes);
  if (expected.excluded) expect([...intake.excluded]).toEqual(expected.excluded);
}

describe('a messy row', () => {
  describe.each([
    ['alone', (it: MessyCase) => [[it.input_code, it.input_score]]],
    ['under a header', (it: MessyCase) => [HEADER, [it.input_code, it.input_score]]],
  ])('%s', (_, rows) => {
    test.each(named(PAIRS))('%s', (_name, it) => {
      const outcome = read(rows(it), it.year);
      expectActionOf(it, outcome);
      const { action, code, score } = it.expect;
      if (code !== undefined) {
        expect([...outcome.intake.scores]).toEqual(score === undefined ? [] : [[code, score]]);
      } else if (action === 'flag') expect([...outcome.intake.scores]).toEqual([]);
      else if (action === 'ignore' && !it.expect.nodes) {
        expect(itemScores(outcome, framework(it.year ?? 2565))).toEqual({});
      }
    });
  });
});

/** The item whose row the case stands for: the one it names, suggests, or would have been. */
function meant({ input_code, expect: { code, suggest = [] } }: MessyCase): string {
  const ids = completeRows().map(([id]) => String(id));
  return ids.find(id => id === code) ?? ids.find(id => id === input_code || id === suggest[0]) ?? 'O12';
}

/** An instrument with a number is a code where the title beside it says the same. */
const NUMBERED = /^OIT.*\d/;

describe('a messy row in a complete table of 88 items', () => {
  const base = read(completeRows());
  const pairs = PAIRS.filter(({ year = 2565 }) => year === 2565);

  test('is complete and without doubt when no row is messy', () => {
    expect(base.doubts).toEqual([]);
    expect(base.assessment.total.state).toBe('complete');
  });

  test.each(named(pairs.filter(({ expect: { action } }) => action !== 'ignore')))(
    'in place of its row: %s',
    (_, it) => {
      for (const { layout, rows } of embedded(meant(it), it.input_code, it.input_score)) {
        const outcome = read(rows);
        const { action, code, score } = it.expect;
        if (layout.includes('titles') && NUMBERED.test(String(it.input_code))) {
          expect({ layout, read: outcome.intake.scores.get(meant(it)) }).toEqual({
            layout,
            read: it.input_score,
          });
          expect({ layout, doubts: outcome.doubts.map(found => found.code) }).toEqual({
            layout,
            doubts: ['lookAlike'],
          });
        } else if (action === 'flag') {
          expect({ layout, errors: outcome.errors.length }).not.toEqual({ layout, errors: 0 });
          expect({ layout, state: outcome.assessment.total.state }).toEqual({ layout, state: 'partial' });
        } else {
          expect({ layout, errors: outcome.errors }).toEqual({ layout, errors: [] });
          if (code) expect({ layout, score: outcome.intake.scores.get(code) }).toEqual({ layout, score });
          expect({ layout, state: outcome.assessment.total.state }).toEqual({ layout, state: 'complete' });
        }
      }
    },
  );

  test.each(named(pairs.filter(({ expect: { action } }) => action === 'ignore')))(
    'as a row more, changes nothing: %s',
    (_, it) => {
      for (const { layout, rows } of embedded(undefined, it.input_code, it.input_score)) {
        const outcome = read(rows);
        expect({ layout, errors: outcome.errors }).toEqual({ layout, errors: [] });
        expect(itemScores(outcome, framework(2565))).toEqual(itemScores(base, framework(2565)));
        expect({ layout, total: outcome.assessment.total }).toEqual({ layout, total: base.assessment.total });
      }
    },
  );
});

describe('a messy table', () => {
  test.each(named(GRIDS))('%s', (_, it) => {
    expectActionOf(it, read(it.grid ?? [], it.year));
  });

  test.each(named(CODES_FIRST))('with the rest of the 88 items under it: %s', (_, it) => {
    if ((it.year ?? 2565) !== 2565 || it.expect.items === undefined) return;
    const own = new Set(Object.keys(it.expect.items));
    const rest = completeRows().flatMap(([id, , , points]) => (own.has(String(id)) ? [] : [[id, points]]));
    const outcome = read([...(it.grid ?? []), ...rest]);
    const scores = itemScores(outcome, framework(2565));
    for (const [id, points] of Object.entries(it.expect.items))
      expect([id, scores[id]]).toEqual([id, points]);
    if (it.expect.action === 'flag') expect(outcome.errors).not.toEqual([]);
    else {
      expect(outcome.errors).toEqual([]);
      expect(outcome.assessment.total.state).toBe('complete');
    }
  });
});
