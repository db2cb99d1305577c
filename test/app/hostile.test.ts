// Text that looks like a formula, a number or a page stays the text that was read, and never touches the score tab.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { TEXT_CELLS } from '../../scripts/host/world';
import { frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import { type Intake, readScores } from '../../src/domain/intake/read';
import { th } from '../../src/text/th';
import { hostileGroups, hostileNames } from '../hostileTexts';
import { alertsOf, typed } from './built';
import { analyseBuilt, ownTab, SOURCE, valuesOf } from './workbooks';

const framework = frameworkOf(2565) as Framework;
const ITEMS = leavesOf(framework.root).filter(({ id }) => id.startsWith('O'));

/** Every open-data item is lost; its comment and its title come out of the corpus. Cells hold the texts as they are. */
function hostile(titles: readonly string[], comments: readonly string[]): Workbook {
  const workbook = new Workbook('office');
  workbook.addSheet(SOURCE).fill(1, 1, [
    ['ประจำปีงบประมาณ พ.ศ. 2565'],
    ['ข้อ', 'ประเด็น', 'คะแนน', 'ความคิดเห็น'],
    ...ITEMS.map(({ id }, index) => [id, titles[index] ?? '', 0, comments[index] ?? '']),
    // Cells in which a score or a code is expected.
    ...titles.map((text, index) => [`I${(index % 30) + 1}`, '', text, '']),
    ...titles.map(text => [text, '', 50, '']),
  ]);
  return workbook;
}

/** What the intake reads from the score tab as it stands. */
const readingOf = (workbook: Workbook): Intake =>
  readScores({ values: valuesOf(workbook.sheet(SOURCE)) }, framework);

const formulasIn = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap(sheet =>
    sheet
      .entries()
      .flatMap(({ row, column, cell }) =>
        cell.formula === undefined ? [] : [`${sheet.name} ${row},${column}: ${cell.formula.slice(0, 40)}`],
      ),
  );

/** Findings of the plan by item code, as the tab holds them. */
function findingsIn(workbook: Workbook): Map<unknown, unknown> {
  const [ids, , ...rows] = valuesOf(ownTab(workbook, 'plan'));
  const [code, finding] = [ids?.indexOf('code') ?? -1, ids?.indexOf('finding') ?? -1];
  return new Map(rows.filter(row => row[code] !== '').map(row => [row[code], row[finding]]));
}

const GROUPS = hostileGroups(ITEMS.length);

describe.each(
  TEXT_CELLS.flatMap(textCells => GROUPS.map((texts, index) => ({ textCells, texts, group: index + 1 }))),
)('where plain-text cells $textCells what begins with =, texts of group $group', ({ textCells, texts }) => {
  const workbook = hostile(texts, [...texts].reverse());
  workbook.textCells = textCells;
  const before = fingerprint(new Officer(workbook).tab(SOURCE));
  const first = analyseBuilt(workbook);
  const intake = readingOf(workbook);

  test('the analysis ends well', () => {
    expect([first.outcome, first.ui.alerts[0]?.title]).toEqual(['done', th.run.finished.title]);
  });

  test('the plan shows every comment as it was read, and nothing else', () => {
    const findings = findingsIn(workbook);
    expect(intake.comments.size).toBeGreaterThan(texts.length * 0.7);
    for (const { id } of ITEMS) expect([id, findings.get(id)]).toEqual([id, intake.comments.get(id) ?? '']);
  });

  test('the check tab shows every finding as it was read', () => {
    const shown = valuesOf(ownTab(workbook, 'check'))
      .slice(1)
      .map(row => [row[2], row[3]].map(String));
    for (const { subject, code, params } of intake.findings)
      expect(shown).toContainEqual([subject, th.findings[code](params)]);
  });

  test('no cell of our tabs holds a formula, a number or a truth value made of text', () => {
    expect(formulasIn(workbook)).toEqual([]);
    const texts = valuesOf(ownTab(workbook, 'check')).flat();
    expect(texts.filter(value => typeof value !== 'string')).toEqual([]);
  });

  test('the score tab is as it was', () => {
    expect(fingerprint(new Officer(workbook).tab(SOURCE))).toBe(before);
  });

  test('a second run finds what it wrote and writes nothing', () => {
    new Officer(workbook).openTab(new Officer(workbook).tab(SOURCE));
    expect(analyseBuilt(workbook).log.writes).toBe(0);
  });

  test('comments that change places come out in their new places', () => {
    const officer = new Officer(workbook);
    const source = officer.tab(SOURCE);
    texts.forEach((text, index) => {
      source.put(3 + index, 4, { value: text });
    });
    officer.openTab(source);
    analyseBuilt(workbook);
    const comments = readingOf(workbook).comments;
    const findings = findingsIn(workbook);
    for (const { id } of ITEMS) expect([id, findings.get(id)]).toEqual([id, comments.get(id) ?? '']);
    expect(formulasIn(workbook)).toEqual([]);
  });
});

describe.each(TEXT_CELLS)('where plain-text cells %s what begins with =', textCells => {
  test.each(hostileNames(100))('a score tab named %j is named as it is', name => {
    const one = hostile([], []);
    one.textCells = textCells;
    new Officer(one).renameTab(new Officer(one).tab(SOURCE), name);
    const { ui } = analyseBuilt(one);
    expect(ui.alerts[0]?.title).toBe(th.run.finished.title);
    expect(valuesOf(ownTab(one, 'summary')).flat()).toContain(name);
    expect(formulasIn(one)).toEqual([]);
  });
});

test.each([
  ['a comment', (text: string) => ['O1', 0, text]],
  ['a score', (text: string) => ['O1', text, '']],
  ['a code', (text: string) => [text, 50, '']],
])('%s as long as a cell can hold does not end the run', (_, row) => {
  for (const text of ['ก'.repeat(50_000), `=${'1'.repeat(49_999)}`, '<b>'.repeat(16_000)]) {
    const workbook = new Workbook('office');
    workbook
      .addSheet(SOURCE)
      .fill(1, 1, [['ปี 2565'], ['ข้อ', 'คะแนน', 'ความคิดเห็น'], row(text), ['O2', 0, '']]);
    const { ui } = analyseBuilt(workbook, { answers: [typed('2565')] });
    expect(alertsOf(ui).map(([title]) => title)).toEqual([th.run.finished.title]);
    const officer = new Officer(workbook);
    officer.openTab(officer.tab(SOURCE));
    expect(analyseBuilt(workbook).log.writes).toBe(0);
  }
});
