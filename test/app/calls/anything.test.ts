// Whatever the page sends, and whichever call of a service fails, the answer is plain and the next call does its work.
import { describe, expect, jest, test } from '@jest/globals';
import { fingerprint } from '../../../scripts/host/snapshot';
import { CALLS, type CallName, type Input } from '../../../src/wire/calls';
import { DEFAULT_SETTINGS } from '../../../src/wire/settings';
import fc from '../../fastCheck';
import { analyseHere, officeWorkbook, SOURCE } from '../workbooks';
import { call, callAnyhow, callHere } from './called';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const BAD_INPUT = { ok: false, refusal: { code: 'badInput' } };
const start = officeWorkbook();
analyseHere(start);
const tab = start.sheet(SOURCE)?.id ?? 0;

/** An input that each of these calls takes. */
const INPUTS = {
  open: {},
  readTable: { tab, year: 2565, columns: { code: 0, score: 1 } },
  selectCell: { tab, row: 0, column: 0 },
  showTab: { tab },
  writeTab: { tab, year: 2565, kind: 'plan' },
  markInPlan: { tab, year: 2565, add: ['O12', '3'], remove: [] },
  saveSettings: { changes: { ...DEFAULT_SETTINGS, agency: 'อบต.ตัวอย่าง' }, by: { window: 'a', number: 1 } },
  saveFields: { changes: { agency: 'อบต.ตัวอย่าง', unit: 'กองคลัง' }, by: { window: 'b', number: 1 } },
} as const satisfies { readonly [Name in CallName]?: Input<Name> };
const NAMES = Object.keys(INPUTS) as (keyof typeof INPUTS)[];

describe.each(NAMES)('%s', name => {
  const { shape } = CALLS[name].input;
  const fields = Object.keys(shape);
  const input: Readonly<Record<string, unknown>> = INPUTS[name];

  test('takes what it should', () => {
    expect(call(start.clone(), name, INPUTS[name] as never).answer?.ok).toBe(true);
  });

  test('refuses anything else, and writes nothing', () => {
    const wrong = [
      ...[undefined, null, 0, '', 'x', true, [], [input]],
      ...fields.flatMap(field =>
        [undefined, {}, [], '\u0000', -0.5, true, Number.NaN].map(value => ({ ...input, [field]: value })),
      ),
    ].filter(given => !CALLS[name].input.safeParse(given).success);
    expect(wrong.length).toBeGreaterThan(fields.length);
    const workbook = start.clone();
    for (const given of wrong) {
      const { result, outcome } = callAnyhow(workbook, name, given);
      expect([given, outcome, JSON.parse(JSON.stringify(result))]).toEqual([given, 'done', BAD_INPUT]);
    }
    expect(fingerprint(workbook)).toBe(fingerprint(start));
    expect(workbook.properties.document.size).toBe(0);
  });

  test('answers a failing service, and does its work the next time', () => {
    const whole = start.clone();
    const { log } = callHere(whole, name, INPUTS[name] as never);
    const end = fingerprint(whole);
    for (let at = 0; at < log.calls.length; at++) {
      const workbook = start.clone();
      const { answer } = callHere(workbook, name, INPUTS[name] as never, { faults: { at, way: 'throw' } });
      const code = answer && !answer.ok ? answer.refusal.code : 'none';
      // Google loses a message on its way now and then; what was asked for is done all the same.
      expect([at, log.calls[at], ['none', 'google'].includes(code)]).toEqual([at, log.calls[at], true]);
      expect([at, callHere(workbook, name, INPUTS[name] as never).answer?.ok]).toEqual([at, true]);
      expect([at, fingerprint(workbook) === end]).toEqual([at, true]);
    }
  });
});

test('a call that there is none of is refused', () => {
  for (const name of [
    '',
    'constructor',
    '__proto__',
    'toString',
    'menuAnalyse',
    5,
    null,
    undefined,
    ['open'],
  ]) {
    const { result, outcome } = callAnyhow(start.clone(), name as string, {});
    expect([name, outcome, JSON.parse(JSON.stringify(result))]).toEqual([name, 'done', BAD_INPUT]);
  }
});

test('whatever fits the shape of an input is answered without a failure', () => {
  const id = fc.oneof(fc.constant(tab), fc.integer());
  const year = fc.oneof(fc.constant(2565), fc.integer());
  const column = fc.integer({ min: -3, max: 30 });
  const columns = fc.oneof(
    fc.constant('auto'),
    fc.constant(null),
    fc.record({ code: column, score: column }),
  );
  const calls = fc.oneof(
    fc.tuple(fc.constant('readTable'), fc.record({ tab: fc.option(id), year: fc.option(year), columns })),
    fc.tuple(fc.constant('selectCell'), fc.record({ tab: id, row: fc.integer(), column: fc.integer() })),
    fc.tuple(fc.constant('showTab'), fc.record({ tab: id })),
    fc.tuple(
      fc.constant('markInPlan'),
      fc.record({ tab: id, year, add: fc.array(fc.string()), remove: fc.array(fc.string()) }),
    ),
  );
  const workbook = start.clone();
  fc.assert(
    fc.property(calls, ([name, input]) => {
      const { answer } = callHere(workbook, name as CallName, input as never);
      expect(answer?.ok === false && ['google', 'badInput'].includes(answer.refusal.code)).toBe(false);
    }),
    { numRuns: 200, seed: 4 },
  );
});
