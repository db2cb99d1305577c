// Score forms and sample scores: new tabs that touch nothing that is there, ready to be typed into and analysed.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { leavesOf } from '../../src/domain/framework/tree';
import { th } from '../../src/text/th';
import { framework } from '../bundle/offices';
import { alertsOf, newFile, runBuilt, typed } from './built';
import { analyseBuilt, officeWorkbook, ownTab, valuesOf } from './workbooks';

const { form, sample } = th.run;
const namesOf = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);
const formulasIn = (workbook: Workbook): unknown[] =>
  workbook.sheets.flatMap(sheet => sheet.entries().filter(({ cell }) => cell.formula !== undefined));

function formOf(year: number, workbook = newFile()): Officer {
  expect(runBuilt(workbook, 'menuForm', { answers: [typed(String(year))] }).outcome).toBe('done');
  return new Officer(workbook);
}

describe('the score form', () => {
  test.each([2562, 2564, 2565, 2566, 2568, 2569])('of %i has every item of the year', year => {
    const officer = formOf(year);
    const [title, header, ...rows] = valuesOf(officer.tab(form.name({ year })));
    expect(title?.[0]).toBe(form.title({ year }));
    expect(header).toEqual([...th.headers.items, form.score, form.comment]);
    expect(rows.map(([id]) => id)).toEqual(leavesOf(framework(year).root).map(({ id }) => id));
  });

  test('is asked for by year, opened, and told by name', () => {
    const { ui } = runBuilt(newFile(), 'menuForm', { answers: [typed('2565')] });
    expect(ui.prompts[0]?.message).toBe(th.run.askFormYear({ first: 2562, last: 2569 }));
    expect(alertsOf(ui)).toEqual([[th.run.appName, form.made({ tab: form.name({ year: 2565 }) })]]);
  });

  test('has fixed values, checked scores with a hint, and room for comments', () => {
    const { workbook } = formOf(2565);
    const sheet = workbook.activeSheet;
    expect(sheet.name).toBe(form.name({ year: 2565 }));
    expect(formulasIn(workbook)).toEqual([]);
    for (let row = 3; row <= sheet.lastRow; row++)
      expect(sheet.peek(row, 6)?.validation).toEqual({
        rule: { kind: 'between', low: 0, high: 100 },
        allowInvalid: true,
        helpText: form.hint,
      });
    expect(sheet.peek(3, 5)?.validation).toBeUndefined();
    expect(sheet.frozenRows).toBe(2);
  });

  test('touches no tab that is there: a second one gets another name', () => {
    const workbook = officeWorkbook();
    const officer = formOf(2565, workbook);
    officer.type(officer.tab(form.name({ year: 2565 })), 3, 6, 88);
    const before = workbook.sheets.map(fingerprint);
    formOf(2565, workbook);
    expect(workbook.sheets.slice(0, 3).map(fingerprint)).toEqual(before);
    expect(namesOf(workbook).slice(2)).toEqual(['คะแนน 2565', 'คะแนน 2565 (2)']);
  });

  test('is not made when the user cancels, at once or after a wrong year', () => {
    for (const answers of [['CANCEL' as const], [typed('2599'), 'CANCEL' as const]]) {
      const workbook = officeWorkbook();
      const before = fingerprint(workbook);
      const { ui, log, outcome } = runBuilt(workbook, 'menuForm', { answers });
      expect([outcome, ui.alerts, log.writes]).toEqual(['done', [], 0]);
      expect(fingerprint(workbook)).toBe(before);
    }
  });

  test('costs the same few calls for every year', () => {
    const writes = [2562, 2565, 2569].map(
      year => runBuilt(newFile(), 'menuForm', { answers: [typed(String(year))] }).log.writes,
    );
    expect(Math.max(...writes)).toBeLessThanOrEqual(25);
    expect(new Set(writes).size).toBe(1);
  });
});

describe('scores typed into the form', () => {
  test.each([2562, 2564, 2565, 2567, 2569])('of %i are analysed without asking for the year', year => {
    const officer = formOf(year);
    const { workbook } = officer;
    const sheet = workbook.activeSheet;
    for (let row = 3; row <= sheet.lastRow; row++) officer.type(sheet, row, 6, row % 5 === 0 ? '๐' : 100);
    const { ui } = analyseBuilt(workbook);
    expect([ui.prompts, ui.alerts[0]?.title]).toEqual([[], th.run.finished.title]);
    expect(valuesOf(ownTab(workbook, 'summary'))[0]?.[0]).toBe(th.tabs.summary.title({ year }));
    expect(ui.alerts[0]?.message).toContain('คะแนนรวม');
  });

  test('may be told by a word and with a comment, which reaches the plan', () => {
    const officer = formOf(2565);
    const sheet = officer.workbook.activeSheet;
    for (let row = 3; row <= sheet.lastRow; row++) officer.type(sheet, row, 6, 100);
    const rowOf = (code: string) => valuesOf(sheet).findIndex(([id]) => id === code) + 1;
    officer.type(sheet, rowOf('O12'), 6, 0);
    officer.type(sheet, rowOf('O12'), 7, 'ไม่มีหัวข้อปัญหาอุปสรรค');
    officer.type(sheet, rowOf('O13'), 6, 'ไม่ประเมิน');
    analyseBuilt(officer.workbook);
    expect(valuesOf(ownTab(officer.workbook, 'plan')).flat()).toContain('ไม่มีหัวข้อปัญหาอุปสรรค');
    expect(valuesOf(ownTab(officer.workbook, 'check')).flat()).toContain(
      th.findings.notAssessed({ code: 'O13' }),
    );
  });

  test('in part give an incomplete result, said so in words', () => {
    const officer = formOf(2565);
    officer.type(officer.workbook.activeSheet, 3, 6, 90);
    const { ui } = analyseBuilt(officer.workbook);
    expect(ui.alerts[0]?.message).toMatch(/^คะแนนยังไม่ครบ \(มีข้อมูล \d+%\)/);
  });

  test('not at all end in a plain sentence or a result without a total, never in an invented score', () => {
    const { workbook } = formOf(2565);
    const { ui, outcome } = analyseBuilt(workbook);
    expect(outcome).toBe('done');
    expect(ui.alerts[0]?.message).not.toMatch(/คะแนนรวม \d/);
  });
});

describe('the sample tab', () => {
  test('is a new tab that can be analysed at once', () => {
    const workbook = officeWorkbook();
    const before = workbook.sheets.map(fingerprint);
    const { ui } = runBuilt(workbook, 'menuSample');
    const name = sample.name({ year: 2565 });
    expect(alertsOf(ui)).toEqual([[th.run.appName, sample.made({ tab: name })]]);
    expect(workbook.activeSheet.name).toBe(name);
    expect(workbook.sheets.slice(0, 2).map(fingerprint)).toEqual(before);
    expect(formulasIn(workbook)).toEqual([]);
    const run = analyseBuilt(workbook);
    expect([run.ui.prompts, run.ui.alerts[0]?.title]).toEqual([[], th.run.finished.title]);
    expect(run.ui.alerts[0]?.message).toMatch(/^คะแนนรวม \d\d\.\d\d ระดับ /);
  });

  test('never replaces an earlier one', () => {
    const workbook = newFile();
    runBuilt(workbook, 'menuSample');
    const officer = new Officer(workbook);
    officer.type(workbook.activeSheet, 4, 3, 1);
    const before = fingerprint(workbook.activeSheet);
    runBuilt(workbook, 'menuSample');
    expect(namesOf(workbook)).toEqual(['ชีต1', 'ตัวอย่างคะแนน 2565', 'ตัวอย่างคะแนน 2565 (2)']);
    expect(fingerprint(officer.tab('ตัวอย่างคะแนน 2565'))).toBe(before);
  });
});
