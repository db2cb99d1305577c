// The four tabs: what they hold for a published result, and that they are found again whatever people do to the tabs.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { th } from '../../src/text/th';
import type { TabKind } from '../../src/wire/reading';
import { indicators, PUBLISHED_RANKING, published2565 } from '../bundle/offices';
import { alertsOf } from './built';
import { analyseBuilt, analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

const KINDS: readonly TabKind[] = ['summary', 'ranking', 'check', 'plan'];
const { names } = th.tabs;

/** The published office after its first run, and whoever works on it. */
function analysed(rows: readonly (readonly CellValue[])[] = published2565()): Officer {
  const workbook = officeWorkbook(rows);
  expect(analyseBuilt(workbook).outcome).toBe('done');
  return new Officer(workbook);
}

const textsOf = (workbook: Workbook, kind: TabKind): string[] =>
  valuesOf(ownTab(workbook, kind)).flat().map(String);

const openSource = (officer: Officer): void => officer.openTab(officer.tab(SOURCE));

/** Makes the next run write into all four tabs. */
function changeScores(officer: Officer): void {
  const source = officer.tab(SOURCE);
  const row = source.entries().find(({ cell }) => cell.value === 'O12')?.row ?? 0;
  officer.type(source, row, 2, 100);
  openSource(officer);
}

describe('the tabs of the published result', () => {
  const { workbook } = analysed();

  test('stand behind the tabs that were there, under their names', () => {
    expect(workbook.sheets.map(({ name }) => name).slice(2)).toEqual(KINDS.map(kind => names[kind]));
  });

  test('rank the indicators as the office published them', () => {
    const rows = valuesOf(ownTab(workbook, 'ranking'))
      .slice(1)
      .map(([rank, , name, , score, flag]) => [rank, name, Number(score).toFixed(2), flag]);
    expect(rows).toEqual(PUBLISHED_RANKING);
  });

  test('rank with instrument, strength or weakness, and the distance to the cut-off', () => {
    const rows = valuesOf(ownTab(workbook, 'ranking')).slice(1);
    expect([rows[0], rows[7], rows[9]].map(row => [row?.[3], row?.[6], row?.[7]])).toEqual([
      ['OIT', 'จุดแข็ง', 15],
      ['EIT', '', 6.79],
      ['EIT', 'จุดอ่อน', -3.87],
    ]);
  });

  test('sum up total, grade and pass, the year, the missing name of the office, and the source', () => {
    const summary = textsOf(workbook, 'summary');
    for (const text of ['94.19', 'A', 'ผ่านเกณฑ์', th.tabs.summary.title({ year: 2565 }), SOURCE])
      expect(summary).toContain(text);
    expect(summary).toContain(th.tabs.summary.noAgency);
  });

  test('chart the indicators against the cut-off', () => {
    const summary = ownTab(workbook, 'summary');
    const [range] = summary?.charts[0]?.ranges ?? [];
    expect(summary?.charts).toHaveLength(1);
    expect(range?.sheetId).toBe(summary?.id);
    const shown = range && summary ? summary.values(range.area) : [];
    expect(shown).toHaveLength(11);
    expect(shown[1]).toEqual(['การปฏิบัติหน้าที่', 99.33, 85]);
  });

  test('are left alone by a second run: nothing is written', () => {
    openSource(new Officer(workbook));
    const before = fingerprint(workbook);
    const { log, ui } = analyseBuilt(workbook);
    expect(log.writes).toBe(0);
    expect(ui.alerts[0]?.message).toContain(th.run.finished.unchanged);
    expect(fingerprint(workbook)).toBe(before);
  });
});

describe('findings', () => {
  const ROWS = [...indicators(99, 150, 88), ['O1', 100], ['O2', 'ดี'], ['O99', 50], ['O3', 'N/A']];
  const { workbook } = analysed(ROWS);
  const check = ownTab(workbook, 'check');
  const source = workbook.sheet(SOURCE);

  test('are linked to their cells in the score tab', () => {
    const links = valuesOf(check)
      .slice(1)
      .flatMap(([address], index) =>
        address === th.tabs.check.wholeTable ? [] : [[address, check?.peek(index + 2, 1)?.link]],
      );
    expect(links.map(([address]) => address)).toEqual(expect.arrayContaining(['B4', 'B7', 'A8']));
    expect(links).toEqual(links.map(([address]) => [address, `#gid=${source?.id}&range=${address}`]));
  });

  test('about no cell lead nowhere', () => {
    const row = valuesOf(check).findIndex(([address]) => address === th.tabs.check.wholeTable);
    expect(row).toBeGreaterThan(0);
    expect(check?.peek(row + 1, 1)?.link).toBeUndefined();
  });

  test('that are gone leave no row and no link behind', () => {
    const officer = new Officer(workbook.clone());
    const before = valuesOf(ownTab(officer.workbook, 'check')).length;
    const scores = officer.tab(SOURCE);
    for (const [row, column, value] of [
      [4, 2, 90],
      [7, 2, 100],
      [8, 1, ''],
      [8, 2, ''],
    ] as const)
      officer.type(scores, row, column, value);
    officer.openTab(scores);
    analyseBuilt(officer.workbook);
    const after = ownTab(officer.workbook, 'check');
    expect(valuesOf(after).length).toBeLessThan(before);
    const linked = after?.entries().filter(({ cell }) => cell.link !== undefined) ?? [];
    expect(linked.map(({ cell }) => cell.link)).toEqual(
      linked.map(({ cell }) => `#gid=${source?.id}&range=${cell.value}`),
    );
  });
});

describe('tabs of ours that people renamed, moved or copied', () => {
  test('are found again', () => {
    const officer = analysed();
    const { workbook } = officer;
    const ids = KINDS.map(kind => ownTab(workbook, kind)?.id);
    for (const [index, kind] of KINDS.entries()) {
      const tab = officer.tab(names[kind]);
      officer.renameTab(tab, `ชื่อใหม่ ${index}`);
      officer.moveTab(tab, 0);
    }
    changeScores(officer);
    const count = workbook.sheets.length;
    analyseBuilt(workbook);
    expect(workbook.sheets).toHaveLength(count);
    expect(workbook.sheets.slice(0, 4).map(({ id }) => id)).toEqual([...ids].reverse());
    expect(textsOf(workbook, 'plan')).toContain(th.tabs.plan.noLongerNeeded);
  });

  test.each(KINDS)('are not mistaken for their duplicate: %s', kind => {
    const officer = analysed();
    const { workbook } = officer;
    const original = officer.tab(names[kind]);
    const copy = officer.duplicateTab(original);
    // Even a copy that stands first and has taken over the name.
    officer.renameTab(original, 'ของเดิม');
    officer.renameTab(copy, names[kind]);
    officer.moveTab(copy, 0);
    const [before, copied] = [fingerprint(original), fingerprint(copy)];
    changeScores(officer);
    analyseBuilt(workbook);
    expect(fingerprint(copy)).toBe(copied);
    expect(kind === 'check' || fingerprint(original) !== before).toBe(true);
    expect(ownTab(workbook, kind)?.id).toBe(original.id);
  });

  test('are found again in a copy of the file', () => {
    const copy = analysed().copyFile();
    const officer = new Officer(copy);
    openSource(officer);
    const count = copy.sheets.length;
    const { outcome, ui } = analyseBuilt(copy);
    expect([outcome, ui.alerts[0]?.title]).toEqual(['done', th.run.finished.title]);
    expect(copy.sheets).toHaveLength(count);
  });
});

describe.each(KINDS)('a tab of somebody else that has the name of ours: %s', kind => {
  const workbook = officeWorkbook();
  const foreign = workbook.addSheet(names[kind]);
  foreign.fill(1, 1, [['ของกองคลัง'], [1, 2, 3]]);
  foreign.put(2, 4, { value: 6, formula: '=SUM(A2:C2)', note: 'อย่าลบ' });
  const before = fingerprint(foreign);
  analyseBuilt(workbook);
  const officer = new Officer(workbook);
  changeScores(officer);
  analyseBuilt(workbook);

  test('is left as it is, and ours gets another name', () => {
    expect(fingerprint(foreign)).toBe(before);
    expect(ownTab(workbook, kind)?.name).toBe(`${names[kind]} 2565`);
    expect(valuesOf(ownTab(workbook, kind)).length).toBeGreaterThan(1);
  });

  test('may even be empty', () => {
    const other = officeWorkbook();
    const empty = other.addSheet(names[kind]);
    const was = fingerprint(empty);
    analyseBuilt(other);
    expect(fingerprint(empty)).toBe(was);
  });
});

describe('a run from one of our tabs', () => {
  test.each(KINDS)('uses the scores that it was made of, and says so: %s', kind => {
    const officer = analysed();
    changeScores(officer);
    const expected = officer.workbook.clone();
    analyseBuilt(expected);
    officer.openTab(officer.tab(names[kind]));
    const { ui } = analyseBuilt(officer.workbook);
    expect(ui.alerts[0]?.message).toContain(th.run.finished.source({ tab: SOURCE }));
    expect(fingerprint(officer.workbook)).toBe(fingerprint(expected));
  });

  test('from the score tab names the tab and the column that were read too', () => {
    const { ui } = analyseBuilt(officeWorkbook());
    expect(ui.alerts[0]?.message).toContain(`ใช้คะแนนจากแท็บ "${SOURCE}" คอลัมน์ B "คะแนน"`);
  });

  test('whose source was deleted ends in a plain sentence with nothing written', () => {
    const officer = analysed();
    officer.deleteTab(officer.tab(SOURCE));
    officer.openTab(officer.tab(names.plan));
    const before = fingerprint(officer.workbook);
    const { outcome, ui } = analyseBuilt(officer.workbook);
    expect([outcome, alertsOf(ui)]).toEqual(['done', [[th.run.notDone, th.refusals.sourceGone()]]]);
    expect(fingerprint(officer.workbook)).toBe(before);
  });
});

test.each(KINDS)('a tab of ours that was deleted comes back as it was: %s', kind => {
  const officer = analysed();
  const { workbook } = officer;
  const before = valuesOf(ownTab(workbook, kind));
  const others = KINDS.filter(other => other !== kind);
  const prints = () => others.map(other => fingerprint(officer.tab(names[other])));
  const otherPrints = prints();
  officer.deleteTab(officer.tab(names[kind]));
  openSource(officer);
  analyseBuilt(workbook);
  expect(ownTab(workbook, kind)?.name).toBe(names[kind]);
  expect(valuesOf(ownTab(workbook, kind))).toEqual(before);
  expect(prints()).toEqual(otherPrints);
});

describe('the day of the last changed result', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  const on = (day: string, workbook: Workbook): string[] => {
    jest.useFakeTimers({ now: new Date(`${day}T12:00:00`), doNotFake: ['performance'] });
    openSource(new Officer(workbook));
    analyseHere(workbook);
    return textsOf(workbook, 'summary').filter(text => / 25\d\d$/.test(text) && /^\d/.test(text));
  };

  test('stays when nothing changed, and moves when a score did', () => {
    const officer = new Officer(officeWorkbook());
    expect(on('2022-10-01', officer.workbook)).toEqual(['1 ตุลาคม 2565']);
    expect(on('2022-11-15', officer.workbook)).toEqual(['1 ตุลาคม 2565']);
    changeScores(officer);
    expect(on('2023-01-02', officer.workbook)).toEqual(['2 มกราคม 2566']);
    expect(on('2023-05-05', officer.workbook)).toEqual(['2 มกราคม 2566']);
  });

  test('stays when only the tab was renamed, whose new name is shown', () => {
    const officer = new Officer(officeWorkbook());
    on('2022-10-01', officer.workbook);
    officer.renameTab(officer.tab(SOURCE), 'คะแนนรอบสอง');
    officer.openTab(officer.tab('คะแนนรอบสอง'));
    jest.useFakeTimers({ now: new Date('2023-01-02T12:00:00'), doNotFake: ['performance'] });
    analyseHere(officer.workbook);
    const summary = textsOf(officer.workbook, 'summary');
    expect(summary).toContain('คะแนนรอบสอง');
    expect(summary).toContain('1 ตุลาคม 2565');
  });
});
