// What people type over cells that are ours: the next run writes ours again, keeps what stood there, says so, and one press
// puts it back, in each of the tabs that people fill in.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../scripts/host/cell';
import type { Workbook } from '../../scripts/host/workbook';
import { MESSAGES } from '../../src/text/messages';
import { th } from '../../src/text/th';
import type { TabKind } from '../../src/wire/reading';
import { answered, callHere } from './calls/called';
import { tabOf, tabsAfter } from './followUpTabs';
import { analyse, KeyedTab } from './planTabs';

const O12 = 'operation-report';
const DAY = new Date(Date.UTC(2026, 0, 15));

/** What may stand in a cell, however it came there. */
const TYPED: Readonly<Record<string, Cell>> = {
  words: { value: 'พิมพ์ทับของเรา' },
  'a number': { value: 12.5 },
  'a tick': { value: true },
  'a date': { value: DAY, numberFormat: 'd/m/yyyy' },
  'a formula': { value: 'คำนวณเอง', formula: '=IF(TRUE,"คำนวณเอง","")' },
};

const PLACES = [
  ['plan', O12, 'score'],
  ['plan', O12, 'point'],
  ['plan', O12, 'due'],
  ['plan', O12, 'mark'],
  ['followUp', `half/${O12}`, 'measure'],
  ['followUp', `year/${O12}`, 'time'],
  ['followUp', `half/${O12}`, 'code'],
  ['measures', O12, 'recommended'],
  ['measures', O12, 'code'],
] as const satisfies readonly (readonly [TabKind, string, string])[];

const at = (workbook: Workbook) => ({ tab: tabOf(workbook), year: 2565 });

const { workbook: start } = tabsAfter();
answered(callHere(start, 'writeTab', { ...at(start), kind: 'measures' }));

/** The run that brings the tab up to date, and what it says of typed cells. */
function run(workbook: Workbook, kind: TabKind): number {
  if (kind === 'measures') {
    return answered(callHere(workbook, 'writeTab', { ...at(workbook), kind })).rewritten;
  }
  const message = analyse(workbook).ui.alerts[0]?.message ?? '';
  const said = MESSAGES.th.run.finished.rewritten({ tab: th.tabs.names[kind], count: 1 });
  return message.includes(said) ? 1 : 0;
}

describe.each(PLACES)('%s, %s, %s', (kind, key, column) => {
  test.each(Object.entries(TYPED))('%s typed over it is kept, told and put back', (_, cell) => {
    const workbook = start.clone();
    const tab = new KeyedTab(workbook, kind);
    const [row, place] = [tab.row(key), tab.column(column)];
    const ours = tab.sheet.value(row, place);
    tab.sheet.put(row, place, cell);
    expect(run(workbook, kind)).toBe(1);
    expect(tab.sheet.value(row, place)).toBe(ours);
    expect(answered(callHere(workbook, 'restorePlan', at(workbook)))).toEqual({ restored: 1, left: 0 });
    const back = tab.sheet.peek(row, place);
    expect([back?.formula, cell.formula ? cell.value : tab.sheet.value(row, place)]).toEqual([
      cell.formula,
      cell.value,
    ]);
  });
});

test('a run that replaces nothing that was typed says nothing of the kind', () => {
  const workbook = start.clone();
  new KeyedTab(workbook, 'plan').type(O12, 'measure', 'มาตรการของเรา');
  const message = analyse(workbook).ui.alerts[0]?.message ?? '';
  expect(message).not.toContain('ถูกเขียนใหม่ทับ');
});
