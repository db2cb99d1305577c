// Tabs from which people deleted the empty rows and columns, formulas that show nothing, and questions under the lock.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import type { Sheet } from '../../scripts/host/sheet';
import { analyseBuilt, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

function rowOf(sheet: Sheet | undefined, text: string): number {
  return valuesOf(sheet).findIndex(row => row.includes(text)) + 1;
}

function analysed() {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const plan = ownTab(workbook, 'plan') as Sheet;
  return { workbook, plan, officer: new Officer(workbook), source: workbook.sheet(SOURCE) as Sheet };
}

describe('a run over trimmed tabs', () => {
  test('adds the rows that new points and findings need', () => {
    const { workbook, plan, officer, source } = analysed();
    const check = ownTab(workbook, 'check') as Sheet;
    for (const tab of [plan, check]) officer.deleteRows(tab, tab.lastRow + 1, tab.maxRows - tab.lastRow);
    officer.type(source, rowOf(source, 'O40'), 2, 0);
    officer.type(source, rowOf(source, 'O41'), 2, 'ไม่มี');
    officer.type(source, rowOf(source, 'O42'), 2, 'ไม่มี');
    const { outcome, ui } = analyseBuilt(workbook);
    expect([outcome, ui.alerts.map(({ title }) => title)]).toEqual(['done', ['วิเคราะห์เสร็จแล้ว']]);
    expect(valuesOf(plan).flat()).toContain('O40');
  });

  test('dresses a tab that was trimmed before it had its look', () => {
    const workbook = officeWorkbook();
    analyseBuilt(workbook, { faults: { at: 60, way: 'kill' } });
    const officer = new Officer(workbook);
    for (const tab of workbook.sheets.slice(2)) officer.deleteRows(tab, 20, tab.maxRows - 19);
    expect(analyseBuilt(workbook).ui.alerts[0]?.title).toBe('วิเคราะห์เสร็จแล้ว');
  });
});

describe('the plan', () => {
  test('keeps a formula that shows nothing for now', () => {
    const { workbook, plan, officer } = analysed();
    const column = (valuesOf(plan)[0] ?? []).indexOf('responsible') + 1;
    officer.clear(plan, 4, column);
    plan.put(4, column, { value: '', formula: '=IF(A1="x","กองคลัง","")' });
    analyseBuilt(workbook);
    expect(plan.peek(4, column)?.formula).toBe('=IF(A1="x","กองคลัง","")');
  });

  test('says of an item that lost its score that it has none, and keeps the last one', () => {
    const { workbook, plan, officer, source } = analysed();
    officer.clear(source, rowOf(source, 'O12'), 2);
    analyseBuilt(workbook);
    const ids = valuesOf(plan)[0] ?? [];
    const row = valuesOf(plan)[rowOf(plan, 'O12') - 1] ?? [];
    expect([row[ids.indexOf('mark')], row[ids.indexOf('score')]]).toEqual(['ยังไม่มีคะแนน', 0]);
  });
});

describe('the year', () => {
  test('follows the title when next year’s scores are pasted over this year’s', () => {
    const { workbook, officer, source } = analysed();
    officer.type(source, 1, 1, 'ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2564');
    const { ui } = analyseBuilt(workbook);
    expect(ui.alerts[0]?.message).toContain('พ.ศ. 2564');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['สรุปผล ITA', 'สรุปผล ITA 2564']),
    );
  });

  test('is asked for without holding the lock', () => {
    const workbook = officeWorkbook();
    new Officer(workbook).type(workbook.sheet(SOURCE) as Sheet, 1, 1, 'ผลการประเมิน');
    const held: boolean[] = [];
    analyseBuilt(workbook, {
      answers: [{ button: 'OK', text: '2565' }],
      between: (_, call) => {
        if (call === 'Ui.prompt') held.push(workbook.lockHolder !== undefined);
      },
    });
    expect(held).toEqual([false]);
  });
});

test('an officer who inserts a row into the plan while other tabs are written moves nothing to another item', () => {
  const start = analysed();
  start.officer.type(start.source, rowOf(start.source, 'O40'), 2, 0);
  const ids = valuesOf(start.plan)[0] ?? [];
  const [key, status] = [ids.indexOf('key'), ids.indexOf('status')];
  for (let row = 3; row <= start.plan.lastRow; row++) {
    start.officer.type(start.plan, row, status + 1, `st ${start.plan.value(row, key + 1)}`);
  }
  const { calls } = analyseBuilt(start.workbook.clone()).log;
  // The plan is written first, and read once more directly before.
  const planWritten = calls.indexOf('Range.setValues');
  const planRead = calls.lastIndexOf('Range.getValues', planWritten);
  const safe = [...calls.keys()].filter(index => index < planRead || index > planWritten);
  expect(calls.length - safe.length).toBeLessThanOrEqual(6);
  for (const at of safe) {
    const workbook = start.workbook.clone();
    analyseBuilt(workbook, {
      between: index =>
        index === at && new Officer(workbook).insertRows(ownTab(workbook, 'plan') as Sheet, 4),
    });
    analyseBuilt(workbook);
    const rows = valuesOf(ownTab(workbook, 'plan')).slice(2);
    const moved = rows.filter(row => row[status] !== '' && row[status] !== `st ${row[key]}`);
    expect([at, calls[at], moved]).toEqual([at, calls[at], []]);
  }
});
