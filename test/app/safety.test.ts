// What a run that is cut off leaves behind: for every service call in turn, failed or killed, the score tab is as it was,
// no officer's cell is lost or with another item, and the next run ends as if nothing had happened.
import { describe, expect, jest, test } from '@jest/globals';
import type { Faults } from '../../scripts/host/faults';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { analyseHere, officeWorkbook, ownTab, SOURCE, THEIRS, valuesOf } from './workbooks';

// A failed run reports its error to the log of the script; here every run fails on purpose.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

/** 0-based column of a plan by our id, and 1-based row by key. */
function planCell(
  workbook: Workbook,
  key: string,
  column: string,
): { row: number; column: number } | undefined {
  const values = valuesOf(ownTab(workbook, 'plan'));
  const at = values[0]?.indexOf(column) ?? -1;
  const keyColumn = values[0]?.indexOf('key') ?? -1;
  const row = values.findIndex(cells => cells[keyColumn] === key);
  return row < 0 || at < 0 ? undefined : { row: row + 1, column: at + 1 };
}

/** An officer fills in a row of the plan, notes something beside the ranking, and types below the plan. */
function officerWorks(workbook: Workbook): void {
  const plan = ownTab(workbook, 'plan');
  const status = planCell(workbook, 'operation-report', 'status');
  if (!plan || !status) return;
  const officer = new Officer(workbook);
  officer.type(plan, status.row, status.column, 'กำลังดำเนินการ');
  const measure = planCell(workbook, 'e-service', 'measure');
  if (measure) officer.type(plan, measure.row, measure.column, 'มาตรการของเราเอง');
  officer.type(plan, 40, 3, 'จดไว้ใต้ตาราง');
}

const OFFICER = [
  ['operation-report', 'status', 'กำลังดำเนินการ'],
  ['e-service', 'measure', 'มาตรการของเราเอง'],
] as const;

function expectOfficersCells(workbook: Workbook): void {
  for (const [key, column, text] of OFFICER) {
    const place = planCell(workbook, key, column);
    expect(place && ownTab(workbook, 'plan')?.value(place.row, place.column)).toBe(text);
  }
  expect(valuesOf(ownTab(workbook, 'plan')).flat()).toContain('จดไว้ใต้ตาราง');
}

/** The scores change: one item is repaired, another one is lost. */
function scoresChange(workbook: Workbook): void {
  const source = workbook.sheet(SOURCE);
  const row = (code: string): number => source?.entries().find(({ cell }) => cell.value === code)?.row ?? 0;
  source?.put(row('O12'), 2, { value: 100 });
  source?.put(row('O40'), 2, { value: 0 });
}

/** How many service calls an uninterrupted run from this state makes, and how it ends. */
function uninterrupted(start: Workbook): { calls: number; end: Workbook } {
  const end = start.clone();
  const { log, outcome } = analyseHere(end);
  expect(outcome).toBe('done');
  return { calls: log.calls.length, end };
}

const printOf = (workbook: Workbook, tab: string): string => {
  const sheet = workbook.sheet(tab);
  return sheet ? fingerprint(sheet) : '';
};

/** The workbook after a run that was cut at each service call in turn. */
function cuts(
  start: Workbook,
  way: Faults['way'],
): readonly { readonly at: string; readonly workbook: Workbook }[] {
  const { calls } = uninterrupted(start);
  return Array.from({ length: calls }, (_, at) => {
    const workbook = start.clone();
    analyseHere(workbook, { faults: { at, way } });
    return { at: `${way} at call ${at}`, workbook };
  });
}

function laterRun(): Workbook {
  const workbook = officeWorkbook();
  analyseHere(workbook);
  officerWorks(workbook);
  scoresChange(workbook);
  return workbook;
}

describe.each([
  { run: 'the first run', start: officeWorkbook() },
  { run: 'a later run over an officer’s work', start: laterRun() },
])('$run, cut at any service call', ({ start }) => {
  const killed = cuts(start, 'kill');
  // Cuts between the same two writes leave the same state: of those one is enough to go on from.
  const states = killed.filter(
    ({ workbook }, index) =>
      fingerprint(workbook) !== fingerprint(killed[index - 1]?.workbook ?? new Workbook()),
  );
  const hadPlan = ownTab(start, 'plan') !== undefined;

  test('leaves the same behind when a call failed, or is completed all the same', () => {
    const end = fingerprint(uninterrupted(start).end);
    cuts(start, 'throw').forEach(({ at, workbook }, index) => {
      const left = fingerprint(killed[index]?.workbook ?? new Workbook());
      expect([at, [left, end].includes(fingerprint(workbook))]).toEqual([at, true]);
    });
  });

  test('leaves the score tab and the officer’s own tab as they were', () => {
    for (const { at, workbook } of killed) {
      for (const tab of [SOURCE, THEIRS])
        expect([at, printOf(workbook, tab)]).toEqual([at, printOf(start, tab)]);
    }
  });

  test('loses no cell of the officer', () => {
    for (const { workbook } of hadPlan ? killed : []) expectOfficersCells(workbook);
    expect(killed.length).toBeGreaterThan(20);
  });

  test('lets the next run end as if nothing had happened', () => {
    const end = fingerprint(uninterrupted(start).end);
    for (const { at, workbook } of states) {
      const next = workbook.clone();
      expect([at, analyseHere(next).outcome]).toEqual([at, 'done']);
      expect([at, fingerprint(next) === end]).toEqual([at, true]);
      expect([at, analyseHere(next).log.writes]).toEqual([at, 0]);
    }
  });

  test('keeps what the officer types before the next run', () => {
    for (const { workbook } of states) {
      const next = workbook.clone();
      officerWorks(next);
      const hasPlan = planCell(next, 'operation-report', 'status') !== undefined;
      analyseHere(next);
      if (hasPlan) expectOfficersCells(next);
    }
  });
});

test('an officer who types between any two calls of a run loses nothing', () => {
  const start = officeWorkbook();
  analyseHere(start);
  scoresChange(start);
  const { calls } = uninterrupted(start);
  for (let at = 0; at < calls; at++) {
    const workbook = start.clone();
    analyseHere(workbook, { between: index => index === at && officerWorks(workbook) });
    analyseHere(workbook);
    expectOfficersCells(workbook);
  }
});
