// The page makes a score form or the sample: a new tab that is opened, whole or not there at all.
import { describe, expect, jest, test } from '@jest/globals';
import { Officer } from '../../../scripts/host/officer';
import { fingerprint } from '../../../scripts/host/snapshot';
import { th } from '../../../src/text/th';
import { newFile } from '../built';
import { officeWorkbook, valuesOf } from '../workbooks';
import { answered, call, callAnyhow, callHere, refusalOf } from './called';

// Runs that fail on purpose report it to the log of the script.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

const formName = th.run.form.name({ year: 2566 });

describe('makeForm', () => {
  test('answers with the new tab, which is open', () => {
    const workbook = officeWorkbook();
    const made = answered(call(workbook, 'makeForm', { year: 2566 }));
    expect(made).toEqual({ id: workbook.activeSheet.id, name: formName });
    expect(valuesOf(workbook.activeSheet)[0]?.[0]).toBe(th.run.form.title({ year: 2566 }));
  });

  test.each([2561, 2570, 66, -1])('refuses the year %i, of which there is no framework', year => {
    const workbook = officeWorkbook();
    const before = fingerprint(workbook);
    const run = call(workbook, 'makeForm', { year });
    expect([refusalOf(run), run.log.writes]).toEqual([{ code: 'badInput' }, 0]);
    expect(fingerprint(workbook)).toBe(before);
  });

  test.each([undefined, null, {}, { year: '2566' }, { year: 2566.5 }, { year: Number.NaN }])(
    'refuses %j from a page of another version and writes nothing',
    input => {
      const { result, log } = callAnyhow(officeWorkbook(), 'makeForm', input);
      expect([result, log.writes]).toEqual([{ ok: false, refusal: { code: 'badInput' } }, 0]);
    },
  );

  test('waits for nobody: another run that holds the lock is told', () => {
    const run = call(officeWorkbook(), 'makeForm', { year: 2566 }, { lockedElsewhere: true });
    expect([refusalOf(run), run.log.writes]).toEqual([{ code: 'locked' }, 0]);
  });
});

describe('makeSample', () => {
  test('answers with the new tab, which is open, and never replaces an earlier one', () => {
    const workbook = newFile();
    const first = answered(call(workbook, 'makeSample', {}));
    expect(first).toEqual({ id: workbook.activeSheet.id, name: th.run.sample.name({ year: 2565 }) });
    const before = fingerprint(workbook.activeSheet);
    const second = answered(call(workbook, 'makeSample', {}));
    expect(second.name).toBe(`${first.name} (2)`);
    const sheet = workbook.sheetById(first.id);
    expect(sheet && fingerprint(sheet)).toBe(before);
  });
});

describe('a form that was cut', () => {
  const whole = newFile();
  const { calls } = callHere(whole, 'makeForm', { year: 2566 }).log;
  const print = (workbook = whole): string => fingerprint(new Officer(workbook).tab(formName));
  const contentOf = (workbook = whole): string =>
    JSON.stringify(valuesOf(new Officer(workbook).tab(formName)));

  test.each(['kill', 'throw'] as const)(
    'by any call (%s) is empty or whole, and made anew in its place',
    way => {
      expect(calls.length).toBeGreaterThan(10);
      calls.forEach((_, at) => {
        const workbook = newFile();
        callHere(workbook, 'makeForm', { year: 2566 }, { faults: { at, way } });
        const left = workbook.sheet(formName);
        const isEmpty = !left || left.lastRow === 0;
        if (!isEmpty) expect([at, contentOf(workbook)]).toEqual([at, contentOf()]);
        const made = answered(callHere(workbook, 'makeForm', { year: 2566 }));
        expect([at, made.name]).toEqual([at, isEmpty ? formName : `${formName} (2)`]);
        if (isEmpty)
          expect([at, print(workbook)]).toEqual([
            at,
            print().replace(`"id":${whole.activeSheet.id}`, `"id":${made.id}`),
          ]);
      });
    },
  );
});

test('a tab of that name that shows nothing but holds a formula is not taken for an empty one', () => {
  const workbook = newFile();
  const officer = new Officer(workbook);
  const theirs = workbook.addSheet(formName);
  officer.type(theirs, 4, 2, '=IF(1=2, 1, "")', '');
  const before = fingerprint(theirs);
  expect(answered(call(workbook, 'makeForm', { year: 2566 })).name).toBe(`${formName} (2)`);
  expect(fingerprint(theirs)).toBe(before);
});
