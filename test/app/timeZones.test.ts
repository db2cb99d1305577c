// Dates in cells are the days that the file shows, whatever the time zone of the file or of the script, and today is a
// Thai day.
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { runHere } from '../../scripts/host/execute';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { clockIn } from '../../scripts/host/timeZone';
import { Workbook } from '../../scripts/host/workbook';
import type { World } from '../../src/app/ports';
import { cellText } from '../../src/app/tabs/cellText';
import { openWorld } from '../../src/google/world';
import { th } from '../../src/text/th';
import { analyse, KeyedTab, setToday } from './planTabs';
import { analyseBuilt, analyseHere, officeWorkbook, SOURCE } from './workbooks';

const words = th.tabs.plan;
const O12 = 'operation-report';
/** Of the file and of the script. */
const ZONES = [
  ['Asia/Bangkok', 'Asia/Bangkok'],
  ['Asia/Bangkok', 'America/Los_Angeles'],
  ['America/Los_Angeles', 'Asia/Bangkok'],
  ['Pacific/Auckland', 'Asia/Bangkok'],
  ['Asia/Bangkok', 'Pacific/Auckland'],
  ['Pacific/Pago_Pago', 'Pacific/Kiritimati'],
] as const;
const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

afterAll(() => {
  jest.useRealTimers();
});

const within = <T>(workbook: Workbook, timeZone: string, body: (world: World) => T) =>
  runHere(
    workbook,
    services => {
      Object.assign(globalThis, services);
      return body(openWorld());
    },
    { timeZone },
  );

describe.each(ZONES)('a file of %s and a script of %s', (file, timeZone) => {
  test('agree on the days of cells, at any hour', () => {
    const workbook = new Workbook('วันที่');
    workbook.timeZone = file;
    const sheet = workbook.addSheet(SOURCE);
    const dates = [day(2023, 3, 31), day(2024, 2, 29), day(2566, 12, 31), day(1900, 1, 1)];
    for (const hour of [0, 1, 12, 23])
      dates.push(new Date(Date.UTC(2023, 6, 1, hour, 59)), new Date(Date.UTC(2022, 0, 1, hour)));
    sheet.fill(1, 1, [dates]);
    const { result } = within(workbook, timeZone, ({ workbook: book }) =>
      [
        book.readValues(sheet.id),
        book.readSource(sheet.id)?.grid.values,
        book.readTyped(sheet.id)?.shown,
        book.readCells(sheet.id)?.values,
      ].map(values => values?.[0]?.map(cellText)),
    );
    const expected = dates.map(date =>
      cellText(new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())),
    );
    expect(result).toEqual([expected, expected, expected, expected]);
  });

  test('put back the very date that was read', () => {
    const workbook = new Workbook('วันที่');
    workbook.timeZone = file;
    const sheet = workbook.addSheet(SOURCE);
    const date = new Date(Date.UTC(2023, 2, 31, 22, 30));
    sheet.fill(1, 1, [[date]]);
    within(workbook, timeZone, ({ workbook: book }) => {
      const read = book.readCells(sheet.id)?.values[0]?.[0] as Date;
      book.putCells(sheet.id, [
        { row: 1, column: 0, content: { date: read.getTime() }, format: 'd/m/yyyy', link: '' },
      ]);
    });
    expect(sheet.value(2, 1)).toEqual(date);
  });

  test('find a measure due on its day and overdue on the next, in the plan', () => {
    setToday(2022, 10, 20);
    const workbook = officeWorkbook();
    workbook.timeZone = file;
    analyse(workbook);
    const plan = new KeyedTab(workbook, 'plan');
    plan.put(O12, 'start', { value: day(2022, 11, 1) });
    plan.put(O12, 'end', { value: day(2022, 12, 31) });
    const officer = new Officer(workbook);
    const due = [
      [2022, 12, 1],
      [2022, 12, 31],
      [2023, 1, 1],
    ].map(([year = 0, month = 0, date = 0]) => {
      setToday(year, month, date);
      officer.openTab(officer.tab(SOURCE));
      expect(analyseHere(workbook, { timeZone }).outcome).toBe('done');
      return plan.value(O12, 'due');
    });
    expect(due).toEqual([words.dueSoon, words.dueSoon, words.overdue]);
    const before = fingerprint(workbook);
    officer.openTab(officer.tab(SOURCE));
    expect(analyseHere(workbook, { timeZone }).log.writes).toBe(0);
    expect(fingerprint(workbook)).toBe(before);
  });
});

test('the built files read them alike', () => {
  jest.useRealTimers();
  const workbook = officeWorkbook();
  workbook.timeZone = 'Pacific/Auckland';
  const officer = new Officer(workbook);
  // A date where a score should stand is told by its day.
  officer.tab(SOURCE).put(4, 2, { value: day(2023, 3, 31) });
  officer.openTab(officer.tab(SOURCE));
  const told = analyseBuilt(workbook).ui.alerts.at(-1);
  expect(told?.title).toBe(th.run.finished.title);
  const check = new KeyedTab(workbook, 'check').sheet.entries().map(({ cell }) => String(cell.value));
  expect(check.join('\n')).toContain('31/3/2023');
});

describe('service calls', () => {
  const calls = (workbook: Workbook, timeZone: string) => {
    const { log } = within(workbook, timeZone, ({ workbook: book }) => book.readValues(book.activeTab()));
    return log.calls.filter(call => /TimeZone|formatDate/.test(String(call)));
  };

  test('about time zones are made only where a cell holds a date, and only once where both are the same', () => {
    const workbook = new Workbook('วันที่');
    const sheet = workbook.addSheet(SOURCE);
    sheet.fill(1, 1, [['O1', 100, true, '']]);
    expect(calls(workbook, 'Pacific/Auckland')).toEqual([]);
    sheet.fill(2, 1, [[day(2023, 3, 31), day(2023, 4, 1)]]);
    expect(calls(workbook, workbook.timeZone)).toHaveLength(2);
    expect(calls(workbook, 'Pacific/Auckland')).toHaveLength(4);
  });
});

test('today is the day in Thailand', () => {
  const today = (moment: string) => {
    jest.useFakeTimers({ now: new Date(moment) });
    return within(officeWorkbook(), 'America/Los_Angeles', ({ clock }) => clock.today()).result;
  };
  expect(today('2022-12-31T16:59:59Z')).toEqual({ year: 2565, month: 12, day: 31 });
  expect(today('2022-12-31T17:00:00Z')).toEqual({ year: 2566, month: 1, day: 1 });
});

test('clocks of the host agree with themselves, also where summer time begins', () => {
  for (const hour of [0, 1, 4, 12, 23]) {
    const shown = new Date(Date.UTC(2023, 2, 12, hour, 30));
    expect(
      clockIn(clockIn(shown, 'America/Los_Angeles', 'Asia/Bangkok'), 'Asia/Bangkok', 'America/Los_Angeles'),
    ).toEqual(shown);
  }
  expect(clockIn(day(2023, 7, 1), 'Asia/Bangkok', 'UTC')).toEqual(new Date(Date.UTC(2023, 5, 30, 17)));
});
