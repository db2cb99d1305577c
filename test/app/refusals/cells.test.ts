// Cells that Google does not let a script write, or give looks: suggestions in the score tab and their undo, the plan put
// back, empty headings, formulas. What was refused is told as refused, never as changed by somebody, and can be done once
// it is allowed.
import { describe, expect, jest, test } from '@jest/globals';
import type { CellValue } from '../../../scripts/host/cell';
import { Officer } from '../../../scripts/host/officer';
import type { ErrorLanguage } from '../../../scripts/host/refusalTexts';
import { fingerprint } from '../../../scripts/host/snapshot';
import { Workbook } from '../../../scripts/host/workbook';
import { th } from '../../../src/text/th';
import { google } from '../../../src/text/th/google';
import type { CallName, Input } from '../../../src/wire/calls';
import { answered, callHere } from '../calls/called';
import { tabOf } from '../followUpTabs';
import { analyse, KeyedTab } from '../planTabs';
import { ownTab, SOURCE, valuesOf } from '../workbooks';
import { LANGUAGES, lock, makeTable, openSource, refusing, unlock, unmakeTables, worked } from './causes';

const { names } = th.tabs;
const TABS = ['plan', 'followUp'] as const;

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const ROWS: readonly (readonly CellValue[])[] = [
  ['ข้อ', 'คะแนน'],
  ['O1', '๙๐'],
  ['O2', '๘๐'],
  ['O 3', 70],
  ['O4', '1,0'],
];
const CELLS: Input<'applySuggestions'>['cells'] = [
  { row: 1, column: 1, shown: '๙๐', value: 90 },
  { row: 2, column: 1, shown: '๘๐', value: 80 },
  { row: 3, column: 0, shown: 'O 3', value: 'O3' },
  { row: 4, column: 1, shown: '1,0', value: '3/4' },
];
const AFTER = [...[90, 80].map((points, index) => [`O${index + 1}`, points]), ['O3', 70], ['O4', '3/4']];

function scores(): Workbook {
  const workbook = new Workbook('office');
  workbook.addSheet(SOURCE).fill(1, 1, ROWS);
  return workbook;
}

const valuesIn = (workbook: Workbook): CellValue[][] =>
  workbook.activeSheet.values({ row: 2, column: 1, rows: 4, columns: 2 });

const ask = <Name extends CallName>(
  workbook: Workbook,
  name: Name,
  input: Input<Name>,
  language: ErrorLanguage = 'en',
) => callHere(workbook, name, input, refusing({ language })).answer;

const apply = (workbook: Workbook, language?: ErrorLanguage) =>
  ask(workbook, 'applySuggestions', { tab: workbook.activeSheet.id, cells: CELLS }, language);
const undo = (workbook: Workbook, language?: ErrorLanguage) =>
  ask(workbook, 'undoSuggestions', { tab: workbook.activeSheet.id }, language);

const refusedIn = (tab: string) => ({
  ok: false,
  refusal: { code: 'google', kind: 'protected', text: google.protected({ tab }) },
});
const LOCKED = refusedIn(SOURCE);

describe.each(LANGUAGES)('Google says no in %s', language => {
  test('suggestions for a protected tab are refused, can be written later and be undone', () => {
    const workbook = scores();
    lock(workbook, SOURCE);
    const before = fingerprint(workbook);
    expect(apply(workbook, language)).toEqual(LOCKED);
    expect(fingerprint(workbook)).toBe(before);
    expect(undo(workbook)).toEqual({ ok: false, refusal: { code: 'nothingToUndo' } });
    unlock(workbook);
    expect(apply(workbook)).toEqual({ ok: true, value: { written: 4, changed: [] } });
    expect(valuesIn(workbook)).toEqual(AFTER);
    lock(workbook, SOURCE);
    expect(undo(workbook, language)).toEqual(LOCKED);
    expect(valuesIn(workbook)).toEqual(AFTER);
    unlock(workbook);
    expect(undo(workbook)).toEqual({ ok: true, value: { restored: 4, changed: [] } });
    expect(fingerprint(workbook)).toBe(fingerprint(scores()));
  });

  test('of cells that are partly protected the others are written and undone', () => {
    const workbook = scores();
    lock(workbook, SOURCE, '3 2 3 2');
    const note = google.protected({ tab: SOURCE });
    expect(apply(workbook, language)).toEqual({ ok: true, value: { written: 3, changed: [], note } });
    expect(valuesIn(workbook)).toEqual(AFTER.map((row, index) => (index === 1 ? ['O2', '๘๐'] : row)));
    expect(undo(workbook, language)).toEqual({ ok: true, value: { restored: 3, changed: [] } });
    unlock(workbook);
    expect(fingerprint(workbook)).toBe(fingerprint(scores()));
  });

  test('what somebody else changed is told as that, beside what was refused', () => {
    const workbook = scores();
    lock(workbook, SOURCE, '3 2 3 2');
    workbook.activeSheet.put(2, 2, { value: 55 });
    expect(apply(workbook, language)).toEqual({
      ok: true,
      value: { written: 2, changed: ['B2'], note: google.protected({ tab: SOURCE }) },
    });
  });

  test('where cells were protected after they were written, the others are put back, and these later', () => {
    const workbook = scores();
    apply(workbook);
    lock(workbook, SOURCE, '3 2 4 2');
    expect(undo(workbook, language)).toEqual({
      ok: true,
      value: { restored: 3, changed: [], note: google.protected({ tab: SOURCE }) },
    });
    unlock(workbook);
    expect(undo(workbook)).toEqual({ ok: true, value: { restored: 1, changed: [] } });
    expect(fingerprint(workbook)).toBe(fingerprint(scores()));
  });

  test('a Table takes all values as what they are, with a note, and gives them back', () => {
    const workbook = scores();
    makeTable(workbook, SOURCE);
    const note = google.typed({ tab: SOURCE });
    expect(apply(workbook, language)).toEqual({ ok: true, value: { written: 4, changed: [], note } });
    expect(valuesIn(workbook)).toEqual(AFTER);
    expect(undo(workbook, language)).toMatchObject({ ok: true, value: { restored: 4, changed: [] } });
    expect(valuesIn(workbook)).toEqual(ROWS.slice(1));
    unmakeTables(workbook);
    expect(apply(workbook)).toEqual({ ok: true, value: { written: 4, changed: [] } });
  });

  test('a formula of ours is not written into protected cells', () => {
    const workbook = worked();
    openSource(workbook);
    const input = { tab: tabOf(workbook), year: 2565, name: 'ITA_SCORE' } as const;
    workbook.activeSheet.put(1, 1, { value: 'ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2565' });
    lock(workbook, SOURCE);
    const before = fingerprint(workbook);
    new Officer(workbook).select(workbook.activeSheet, 'J9');
    expect(ask(workbook, 'insertFormula', input, language)).toEqual(LOCKED);
    expect(fingerprint(workbook)).toBe(before);
    unlock(workbook);
    expect(ask(workbook, 'insertFormula', input)?.ok).toBe(true);
  });

  test('empty headings of a protected follow-up stay empty until it may be edited', () => {
    const workbook = worked();
    const input = { tab: tabOf(workbook), year: 2565, round: 'half' } as const;
    lock(workbook, 'followUp');
    expect(ask(workbook, 'fillEmpty', input, language)).toEqual(refusedIn(th.tabs.names.followUp));
    unlock(workbook);
    expect(ask(workbook, 'fillEmpty', input)).toEqual({ ok: true, value: { written: 2 } });
    expect(new KeyedTab(workbook, 'followUp').value('half/operation-report', 'obstacles')).toBe(
      th.tabs.followUp.none,
    );
  });

  test('empty headings of a follow-up that was made a Table are filled, with a note', () => {
    const workbook = worked();
    makeTable(workbook, 'followUp');
    const input = { tab: tabOf(workbook), year: 2565, round: 'half' } as const;
    expect(ask(workbook, 'fillEmpty', input, language)).toEqual({
      ok: true,
      value: { written: 2, note: google.typed({ tab: th.tabs.names.followUp }) },
    });
    expect(new KeyedTab(workbook, 'followUp').value('half/operation-report', 'obstacles')).toBe(
      th.tabs.followUp.none,
    );
  });

  test('what a run replaced waits until it can be put back', () => {
    const workbook = worked();
    const input = { tab: tabOf(workbook), year: 2565 };
    const before = TABS.map(kind => valuesOf(ownTab(workbook, kind)));
    analyse(workbook);
    const after = TABS.map(kind => valuesOf(ownTab(workbook, kind)));
    for (const kind of TABS) lock(workbook, kind);
    const text = google.protected({ tab: `${names.followUp}", "${names.plan}` });
    expect(ask(workbook, 'restorePlan', input, language)).toMatchObject({ ok: false, refusal: { text } });
    expect(TABS.map(kind => valuesOf(ownTab(workbook, kind)))).toEqual(after);
    unlock(workbook);
    lock(workbook, 'followUp');
    const note = google.protected({ tab: names.followUp });
    expect(ask(workbook, 'restorePlan', input, language)).toMatchObject({ ok: true, value: { note } });
    expect(valuesOf(ownTab(workbook, 'followUp'))).toEqual(after[1]);
    unlock(workbook);
    const last = answered(callHere(workbook, 'restorePlan', input));
    expect([last.restored > 0, last.left]).toEqual([true, 0]);
    // What was put back shows as before; rows that the run added stay.
    for (const [index, kind] of TABS.entries()) {
      const now = valuesOf(ownTab(workbook, kind));
      expect(now.slice(0, before[index]?.length).map(row => row.slice(0, 3))).toEqual(
        before[index]?.map(row => row.slice(0, 3)),
      );
    }
  });
});
