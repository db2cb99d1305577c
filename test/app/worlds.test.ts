// What an officer does in a year, in each world of the host: nothing typed is lost or becomes something else, scores are read
// right, what was refused is told, and an unchanged run writes nothing.
import { describe, expect, jest, test } from '@jest/globals';
import type { Cell } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { HARSH, hasDecimalComma, modesOf, WORLD_NAMES } from '../../scripts/host/world';
import { th } from '../../src/text/th';
import { answered, call, callHere } from './calls/called';
import { makeFollowUp, tabOf } from './followUpTabs';
import { analyse, KeyedTab, score } from './planTabs';
import { analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const O12 = 'operation-report';
const WORLDS = [...WORLD_NAMES, HARSH, 'comma+serials+toldAtFlush+lostCopies'];
/** What officers write into columns for words. */
const WORDS = {
  result: '3/4',
  obstacles: '30/9/2566',
  suggestions: '-ขอเพิ่มคน',
  evidence: '1.5',
} as const;
const strict = { rule: { kind: 'between', low: 0, high: 80 }, allowInvalid: false } as const;

const inWorld = (name: string): Workbook => Object.assign(officeWorkbook(), modesOf(name));
const open = (workbook: Workbook): void => new Officer(workbook).openTab(new Officer(workbook).tab(SOURCE));

describe.each(WORLDS)('in the world %s', name => {
  test('words that are typed into plan and follow-up stay what they are, and reach the documents', () => {
    const workbook = inWorld(name);
    analyse(workbook);
    const plan = new KeyedTab(workbook, 'plan');
    for (const [column, text] of Object.entries(WORDS)) plan.type(O12, column, text);
    for (const [column, text] of Object.entries(WORDS))
      expect([column, plan.value(O12, column)]).toEqual([column, text]);
    makeFollowUp(workbook);
    score(workbook, 'O1', 50);
    analyse(workbook);
    for (const [column, text] of Object.entries(WORDS))
      expect([column, plan.value(O12, column)]).toEqual([column, text]);
    const shown = valuesOf(ownTab(workbook, 'followUp')).flat();
    expect(shown.filter(value => typeof value !== 'string' && typeof value !== 'number')).toEqual([]);
    const told = JSON.stringify(
      answered(callHere(workbook, 'openDocuments', { tab: tabOf(workbook), year: 2565 })),
    );
    for (const text of Object.values(WORDS)) expect(told).toContain(JSON.stringify(text));
    open(workbook);
    const { log } = analyse(workbook);
    expect(log.writes).toBe(0);
  });

  test('scores that are typed as people of that locale do are read as they were meant, or asked about', () => {
    const workbook = inWorld(name);
    const sheet = new Officer(workbook).tab(SOURCE);
    const type = (row: number, text: string) => new Officer(workbook).type(sheet, row, 2, text);
    type(3, hasDecimalComma(workbook) ? '97,41' : '97.41');
    type(4, '88');
    expect([sheet.value(3, 2), sheet.value(4, 2)]).toEqual([97.41, 88]);
    // A point that the locale takes for a day.
    type(5, '31.12');
    type(6, '78.12');
    const read = answered(
      callHere(workbook, 'readTable', { tab: tabOf(workbook), year: 2565, columns: null }),
    );
    const { scores } = read;
    expect(
      [sheet.value(3, 1), sheet.value(4, 1), sheet.value(5, 1), sheet.value(6, 1)].map(
        code => scores[String(code)],
      ),
    ).toEqual([97.41, 88, hasDecimalComma(workbook) ? undefined : 31.12, 78.12]);
    expect(read.findings.some(({ place }) => place?.row === 4)).toBe(hasDecimalComma(workbook));
  });

  test('suggestions are written but where a rule refuses them, and all of it is taken back', () => {
    const workbook = inWorld(name);
    const { tab, sheet } = { tab: tabOf(workbook), sheet: new Officer(workbook).tab(SOURCE) };
    const cells: readonly Cell[] = [
      { value: '๙๐' },
      { value: '๘๑', validation: strict },
      { value: 974.1 },
      { value: '=๗๐', numberFormat: '@' },
      { value: '=๖๐', numberFormat: '@', link: 'https://example.go.th' },
      { value: "'๕๐", numberFormat: '0.00' },
      { value: 0.4, numberFormat: '0%' },
    ];
    const wrote = [90, 81, 97.41, 70, 60, 50, 40];
    cells.forEach((cell, index) => {
      sheet.put(3 + index, 2, { ...cell });
    });
    const before = fingerprint(sheet);
    const applied = answered(
      call(workbook, 'applySuggestions', {
        tab,
        cells: wrote.map((value, index) => ({
          row: 2 + index,
          column: 1,
          shown: String(cells[index]?.value),
          value,
        })),
      }),
    );
    expect(applied).toEqual({ written: 6, changed: ['B4'] });
    expect(wrote.map((_, index) => sheet.value(3 + index, 2))).toEqual([90, '๘๑', 97.41, 70, 60, 50, 40]);
    expect(answered(call(workbook, 'undoSuggestions', { tab }))).toMatchObject({ restored: 6 });
    expect(fingerprint(sheet)).toBe(before);
    new Officer(workbook).type(sheet, 5, 2, '97%');
    expect(sheet.peek(5, 2)).toMatchObject({ value: 0.97, numberFormat: '0%' });
  });

  test.each(['summary', 'plan'] as const)(
    'what a rule refuses of the %s is told, and the next run without it mends all',
    kind => {
      const [workbook, spared] = [inWorld(name), inWorld(name)];
      for (const file of [workbook, spared]) {
        analyse(file);
        score(file, 'O2', 0);
      }
      const sheet = ownTab(workbook, kind);
      if (!sheet) throw new Error(`there is no ${kind}`);
      const area = { row: 1, column: 1, rows: sheet.lastRow + 9, columns: sheet.lastColumn };
      const rules = sheet.map(area, (row, column) => sheet.peek(row, column)?.validation);
      sheet.update(area, cell => ({ value: '', ...cell, validation: strict }));
      open(workbook);
      const { outcome, ui } = analyseHere(workbook);
      expect([outcome, ui.alerts[0]?.title]).not.toEqual(['done', th.run.finished.title]);
      sheet.update(area, (cell, row, column) => {
        const { validation: _, ...rest } = cell ?? { value: '' };
        const rule = rules[row - 1]?.[column - 1];
        return rule || Object.keys(rest).length > 1 || rest.value !== ''
          ? { ...rest, ...(rule && { validation: rule }) }
          : undefined;
      });
      for (const file of [workbook, spared]) analyse(file);
      const seen = (file: Workbook) => file.sheets.map(({ name: tab }) => [tab, valuesOf(file.sheet(tab))]);
      expect(seen(workbook)).toEqual(seen(spared));
      open(workbook);
      expect(analyse(workbook).log.writes).toBe(0);
    },
  );

  test('a formula comes into a cell of plain text as a formula that the locale reads', () => {
    const workbook = inWorld(name);
    const sheet = new Officer(workbook).tab(SOURCE);
    sheet.put(3, 8, { value: '', numberFormat: '@' });
    new Officer(workbook).select(sheet, 'H3');
    const { formula } = answered(
      call(workbook, 'insertFormula', { tab: sheet.id, year: 2565, name: 'ITA_SCORE' }),
    );
    expect(formula).toMatch(/^=ITA_SCORE\(.+, 2565\)$/);
    expect(sheet.peek(3, 8)).toEqual({ value: '', formula });
  });

  test('a copy of the file is worked on, keeps what is chosen in it, and loses nothing that was typed', () => {
    const workbook = inWorld(name);
    analyse(workbook);
    new KeyedTab(workbook, 'plan').type(O12, 'result', 'ทำแล้วสามครั้ง');
    const save = (file: Workbook, agency: string) =>
      answered(callHere(file, 'saveSettings', { changes: { agency }, by: { window: agency, number: 1 } }));
    save(workbook, 'อบต.ตัวอย่าง');
    let file = workbook;
    for (const agency of ['อบต.ตัวอย่างหนึ่ง', 'อบต.ตัวอย่างสอง']) {
      file = new Officer(file).copyFile();
      save(file, agency);
      score(file, 'O2', 40);
      analyse(file);
      // Only the record tells, as in a file whose properties are gone.
      file.properties.document.clear();
      expect(answered(callHere(file, 'open', {})).settings.agency).toBe(agency);
      const typed = file.sheets
        .flatMap(sheet => sheet.entries())
        .filter(({ cell }) => cell.value === 'ทำแล้วสามครั้ง');
      expect(typed.length).toBeGreaterThan(0);
      open(file);
      expect(analyse(file).log.writes).toBe(0);
    }
    expect(answered(callHere(workbook, 'open', {})).settings.agency).toBe('อบต.ตัวอย่าง');
    const records = file.metadata.filter(({ key }) => key === 'ita.record');
    expect(records.length).toBe(workbook.copiedMetadata === 'fixed' ? 3 : 1);
  });
});
