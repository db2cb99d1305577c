// The law of earlier files: a workbook that an earlier build made and people filled in opens under today's build with
// nothing lost, renamed or doubled, and what people chose still holds. New builds add their files by scripts/upgrade.ts;
// no file is ever made anew by a later build under the name of an earlier one.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { TEXT_CELLS } from '../../scripts/host/world';
import { ROOT } from '../../scripts/root';
import type { Fixture } from '../../scripts/upgrade/fixture';
import { Product } from '../../scripts/upgrade/product';
import { shownIn } from '../../scripts/upgrade/seen';
import { textsIn } from '../../scripts/upgrade/textsIn';
import { fixture, NAMES, opened } from './fixtures';
import { doubledTabs, otherTabLosses, recordLosses, sharedLosses, tabLosses, typedLosses } from './losses';

/** A fixed day, so that what goes by the day is the same each time; later than that of the files. */
const today = new Product(ROOT, '2023-03-01');

const lossesOf = (before: Workbook, after: Workbook, file: Fixture): string[] => [
  ...typedLosses(after, file.typed),
  ...tabLosses(before, after),
  ...doubledTabs(before, after, file),
  ...recordLosses(after, file),
  ...otherTabLosses(before, after, file),
  ...sharedLosses(before, after, file),
];

/** The menu's run on each score tab that has a result, and every tab that is made on request brought up to date. */
function work(workbook: Workbook, { made, ours }: Fixture): void {
  for (const { tab } of made) today.analyse(workbook, tab);
  for (const { kind, tab, year } of ours)
    if (kind === 'followUp' || kind === 'measures') today.call(workbook, 'writeTab', { tab, year, kind });
}

/** What the page would show of all that people chose. */
function expectChoices(workbook: Workbook, file: Fixture): void {
  const { settings } = today.call(workbook, 'open', {}) as { settings: object };
  expect(settings).toMatchObject({
    ...file.settings,
    ...('agency' in file.fields && { agency: file.fields.agency }),
  });
  for (const { tab, year, marked, chosen, told } of file.made) {
    const reading = today.call(workbook, 'readTable', { tab, year, columns: null });
    expect(reading).toMatchObject({ marked, chosen });
    const material = today.call(workbook, 'openDocuments', { tab, year });
    expect(material).toMatchObject({ fields: file.fields });
    const texts = textsIn(material);
    expect(told.filter(text => !texts.has(text))).toEqual([]);
  }
}

test('there are files of both builds from before, with every scene', () => {
  const scenes = NAMES.map(name => name.split(' '));
  for (const build of ['ce6d72c', 'd021253'])
    expect(scenes.filter(([of]) => of === build).map(([, scene]) => scene)).toEqual(
      'columns copy fields filled first formulas measures restored settings suggested twoYears'.split(' '),
    );
});

describe.each(NAMES)('the file of %s', name => {
  const file = fixture(name);
  let worked: Workbook | undefined;

  test.each(TEXT_CELLS)('loses nothing where text cells %s', textCells => {
    const workbook = opened(file, { textCells });
    const before = workbook.clone();
    work(workbook, file);
    expect(lossesOf(before, workbook, file)).toEqual([]);
    const once = fingerprint(workbook);
    work(workbook, file);
    expect(fingerprint(workbook)).toBe(once);
    worked = workbook;
  });

  test('has what people chose still in force, before a run and after it', () => {
    expectChoices(opened(file), file);
    const after = worked ?? opened(file);
    if (!worked) work(after, file);
    expectChoices(after, file);
  });

  test('has its plan put back, and its suggestions taken back, as its own build would have', () => {
    for (const { tab, year, restored, undone } of file.made) {
      const workbook = opened(file);
      const { planBefore, undoable } = today.call(workbook, 'readTable', { tab, year, columns: null }) as {
        planBefore: string | null;
        undoable: number;
      };
      expect([planBefore === null, undoable]).toEqual([restored === null, undone?.restored ?? 0]);
      if (restored) {
        const { cells, ...counts } = restored;
        expect(today.call(workbook, 'restorePlan', { tab, year })).toEqual(counts);
        expect(typedLosses(workbook, [...cells, ...file.typed])).toEqual([]);
      }
      if (undone) {
        const { restored: count, cells } = undone;
        expect(today.call(workbook, 'undoSuggestions', { tab })).toEqual({ restored: count, changed: [] });
        const sheet = workbook.sheetById(tab);
        const shown = cells.map(cell => ({ ...cell, shows: shownIn(sheet?.peek(cell.row, cell.column)) }));
        expect(shown).toEqual(cells);
      }
    }
  });
});

test.each(NAMES.filter(name => name.endsWith(' formulas')))(
  'the cells of %s compute what they did under its own build',
  name => {
    const file = fixture(name);
    const workbook = opened(file);
    today.evaluate(workbook);
    const computed = Object.entries(file.computed).map(([tab, cells]) => [
      tab,
      cells.map(cell => ({ ...cell, shows: shownIn(workbook.sheet(tab)?.peek(cell.row, cell.column)) })),
    ]);
    expect(computed).toHaveLength(1);
    expect(Object.fromEntries(computed)).toEqual(file.computed);
  },
);

describe('the law would tell', () => {
  const file = fixture('d021253 filled');
  const worked = opened(file);
  beforeAll(() => work(worked, file));
  const losses = (harm: (officer: Officer, workbook: Workbook) => void): string[] => {
    const after = worked.clone();
    harm(new Officer(after), after);
    return lossesOf(opened(file), after, file);
  };

  test.each<[string, (officer: Officer, workbook: Workbook) => void, RegExp]>([
    ['a text that is gone', o => moveText(o, 0), /^typed.*=ดูเอกสารแนบ ๒/],
    ['a text that came to another row', o => moveText(o, 1), /^typed/],
    ['a row that is gone', o => o.deleteRows(o.tab('แผนปฏิบัติการ'), 3), /^gone from/],
    ['a row that stands twice', o => o.duplicateRow(o.tab('แผนปฏิบัติการ'), 3), /^twice in/],
    ['a tab with another name', o => o.renameTab(o.tab('ติดตามผล (ส่งอำเภอ)'), 'ติดตามผล'), /^tabs/],
    ['a tab that moved', o => o.moveTab(o.tab('สรุปผล ITA'), 0), /^tabs/],
    ['a second tab of a kind', (o, workbook) => recordTwice(o, workbook), /^plan: แผนปฏิบัติการ became .*,/],
    ['a copy that nobody asked for', o => copyTab(o, 'ตรวจข้อมูล'), /^doubled: ตรวจข้อมูล/],
    ['a record that is lost', (_, workbook) => workbook.metadata.splice(0), /^plan: .* became $/],
    ['a column that shows again', o => o.tab('แผนปฏิบัติการ').hiddenColumns.clear(), /^looks of/],
    ['a score that was typed over', o => o.type(o.tab('คะแนน'), 9, 4, 1), /^touched: คะแนน/],
  ])('%s', (_, harm, told) => {
    expect(losses(() => undefined)).toEqual([]);
    expect(losses(harm)).toContainEqual(expect.stringMatching(told));
  });
});

/** Takes a typed text out of its cell, and puts it so many rows below it. */
function moveText(officer: Officer, rows: number): void {
  const plan = officer.tab('แผนปฏิบัติการ');
  const at = plan.entries().find(({ cell }) => cell.value === '=ดูเอกสารแนบ ๒');
  if (!at) throw new Error('the text is not there');
  officer.clear(plan, at.row, at.column);
  if (rows > 0) plan.put(at.row + rows, at.column, { ...at.cell });
}

/** What a build does that no longer finds its own tab. */
function recordTwice(officer: Officer, workbook: Workbook): void {
  const { id } = officer.duplicateTab(officer.tab('แผนปฏิบัติการ'));
  const entry = workbook.metadata.find(({ key }) => key === 'ita.record');
  if (!entry) return;
  const record = JSON.parse(entry.value) as { tabs: { kind: string }[] };
  const plan = record.tabs.find(({ kind }) => kind === 'plan');
  entry.value = JSON.stringify({ ...record, tabs: [...record.tabs, { ...plan, id }] });
}

function copyTab(officer: Officer, name: string): void {
  const copy = officer.duplicateTab(officer.tab(name));
  officer.renameTab(copy, `${name} (ที่แก้ไขไว้)`);
}
