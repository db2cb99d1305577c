// What a run that is cut off leaves behind: for every service call in turn, failed or killed, the score tab is as it was,
// no officer's cell is lost or with another item, and the next run ends as if nothing had happened.
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Faults } from '../../scripts/host/faults';
import type { Workbook } from '../../scripts/host/workbook';
import { analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf, visible, visibleTabs } from './workbooks';

// A failed run reports its error to the log of the script; here every run fails on purpose.
beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

const WAYS: readonly Faults['way'][] = ['throw', 'kill'];

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
  plan.put(status.row, status.column, { value: 'กำลังดำเนินการ' });
  const measure = planCell(workbook, 'e-service', 'measure');
  if (measure) plan.put(measure.row, measure.column, { value: 'มาตรการของเราเอง' });
  plan.put(40, 3, { value: 'จดไว้ใต้ตาราง' });
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

const source = (workbook: Workbook): unknown => {
  const sheet = workbook.sheet(SOURCE);
  return sheet && visible(sheet);
};

interface Cut {
  readonly at: string;
  readonly workbook: Workbook;
}

/** The workbook after a run that was cut at each service call in turn, in both ways. */
function* everyCut(start: Workbook): Generator<Cut> {
  const { calls } = uninterrupted(start);
  for (const way of WAYS) {
    for (let at = 0; at < calls; at++) {
      const workbook = start.clone();
      analyseHere(workbook, { faults: { at, way } });
      yield { at: `${way} at call ${at}`, workbook };
    }
  }
}

/** Cuts between the same two writes leave the same state: of those one is enough to go on from. */
function* everyState(start: Workbook): Generator<Cut> {
  let before = '';
  for (const cut of everyCut(start)) {
    const state = JSON.stringify([visibleTabs(cut.workbook), cut.workbook.metadata]);
    if (state !== before) yield cut;
    before = state;
  }
}

const firstRun = (): Workbook => officeWorkbook();

function laterRun(): Workbook {
  const workbook = officeWorkbook();
  analyseHere(workbook);
  officerWorks(workbook);
  scoresChange(workbook);
  return workbook;
}

describe('a run that is cut at any service call', () => {
  test.each([
    ['the first', firstRun],
    ['a later', laterRun],
  ])('leaves the score tab and the officer’s own tab as they were: %s run', (_, make) => {
    const start = make();
    for (const { at, workbook } of everyCut(start)) {
      expect([at, source(workbook)]).toEqual([at, source(start)]);
      expect(valuesOf(workbook.sheets[1])).toEqual(valuesOf(start.sheets[1]));
    }
  });

  test('loses no cell of the officer', () => {
    for (const { workbook } of everyState(laterRun())) expectOfficersCells(workbook);
  });

  test.each([
    ['the first', firstRun],
    ['a later', laterRun],
  ])('lets the next run end as if nothing had happened: %s run', (_, make) => {
    const start = make();
    const end = visibleTabs(uninterrupted(start).end);
    for (const { at, workbook } of everyState(start)) {
      expect([at, analyseHere(workbook).outcome]).toEqual([at, 'done']);
      expect([at, visibleTabs(workbook)]).toEqual([at, end]);
      expect([at, analyseHere(workbook).log.writes]).toEqual([at, 0]);
    }
  });

  test.each([
    ['the first', firstRun],
    ['a later', laterRun],
  ])('keeps what the officer types before the next run: %s run', (_, make) => {
    for (const { workbook } of everyState(make())) {
      officerWorks(workbook);
      const hasPlan = planCell(workbook, 'operation-report', 'status') !== undefined;
      analyseHere(workbook);
      if (hasPlan) expectOfficersCells(workbook);
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
