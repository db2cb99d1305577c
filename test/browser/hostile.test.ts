// Hostile texts on their whole way: from the sheet into every view of the sidebar, into our tabs and back. They stay what
// they are, and nothing of them runs, becomes an element, or breaks the page.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { leavesOf } from '../../src/domain/framework/tree';
import { readScores } from '../../src/domain/intake/read';
import { th } from '../../src/text/th';
import { WORDS } from '../../src/text/words';
import { newFile } from '../app/built';
import { ownTab, SOURCE, valuesOf } from '../app/workbooks';
import { framework } from '../bundle/offices';
import { HOSTILE, hostileGroups } from '../hostileTexts';
import { type Open, openPage } from './browser';
import { hasHorizontalScroll } from './looks';
import { goTo, press, readOpenTab } from './sidebar';

const { start, check, result, repair, tabs, settings, frame: around } = WORDS.th.sidebar;
const ITEMS = leavesOf(framework(2565).root).filter(({ allOrNothing }) => allOrNothing);
const SURVEYS = leavesOf(framework(2565).root).filter(({ allOrNothing }) => !allOrNothing);
/** A view that shows more of a list at a press has no more presses than this. */
const MOST_PRESSES = 40;

/** Every item of the checklist is lost; titles, comments, further columns, and cells for scores and codes are hostile. */
function hostileOffice(texts: readonly string[], tab: string): Workbook {
  const workbook = new Workbook('office');
  workbook
    .addSheet(SOURCE)
    .fill(1, 1, [
      ['ประจำปีงบประมาณ พ.ศ. 2565'],
      ['ข้อ', 'ประเด็น', 'คะแนน', 'ความคิดเห็น', ...texts.slice(0, 6)],
      ...ITEMS.map(({ id }, index) => [id, texts.at(-1 - index) ?? '', 0, texts[index] ?? '']),
      ...SURVEYS.map(({ id }, index) => [id, '', index < texts.length ? (texts[index] ?? '') : 90]),
      ...texts.map(text => [text, '', 50]),
    ]);
  new Officer(workbook).renameTab(new Officer(workbook).tab(SOURCE), tab);
  return workbook;
}

interface Trap {
  /** What is in the page now came from us alone, and nothing of a text has run. */
  expectHarmless(): Promise<void>;
}

function trap(one: Open): Trap {
  const dialogs: string[] = [];
  one.page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return {
    async expectHarmless() {
      expect(await foreignIn(one.frame, '#app')).toEqual([]);
      expect(await foreignIn(one.page.mainFrame(), 'table')).toEqual([]);
      expect(await hasHorizontalScroll(one.frame)).toBe(false);
      expect([dialogs, one.guard.errors]).toEqual([[], []]);
      one.expectNoRequests();
    },
  };
}

/** Elements and attributes under a selector that no view of ours has, and what was added to every object. */
const foreignIn = (frame: Frame, selector: string): Promise<string[]> =>
  frame.evaluate(inside => {
    const foreign = 'script,img,iframe,object,embed,link,style,form,a[href],[autofocus],[srcdoc],b > b';
    const elements = [...document.querySelectorAll(`:is(${inside}) :is(${foreign})`)];
    const handlers = [...document.querySelectorAll(`${inside} *`)].filter(({ attributes }) =>
      [...attributes].some(({ name }) => name.startsWith('on')),
    );
    const added = Object.keys(Object.prototype);
    return [...elements, ...handlers].map(({ outerHTML }) => outerHTML.slice(0, 200)).concat(added);
  }, selector);

/** Shows all of a view: the rest of lists, and what is folded. */
async function unfold(frame: Frame): Promise<void> {
  const more = frame.locator('main').getByRole('button', { name: /^แสดงอีก/ });
  for (let presses = 0; presses < MOST_PRESSES && (await more.count()) > 0; presses++)
    await more.first().click();
  await frame.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

/** Every text node as it is: what is rendered has its white space changed. */
const textOf = (frame: Frame, selector = 'main'): Promise<string> =>
  frame.locator(selector).evaluate(({ textContent }) => textContent ?? '');

const formulasIn = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap(sheet => sheet.entries().flatMap(({ cell }) => cell.formula ?? []));

/** What does not occur in a text, shortened. */
const absent = (text: string, parts: Iterable<string>): string[] =>
  [...parts].filter(part => !text.includes(part)).map(part => part.slice(0, 80));

describe.each(
  hostileGroups(ITEMS.length).map((texts, index) => ({
    texts,
    tab: ['<img src=x onerror="alert(1)">', '__proto__'][index] ?? "'=1+1",
  })),
)('an office whose tab is named $tab', ({ texts, tab }) => {
  test('is shown, repaired and written as it is, and its own tab stays as it was', async () => {
    const workbook = hostileOffice(texts, tab);
    const source = workbook.activeSheet;
    const before = fingerprint(source);
    const intake = readScores({ values: valuesOf(source) }, framework(2565));
    const one = await openPage({ workbook });
    const { frame } = one;
    const { expectHarmless } = trap(one);
    await readOpenTab(frame);

    await unfold(frame);
    const checked = await textOf(frame);
    const short = intake.findings.filter(({ code, params }) => th.findings[code](params).length <= 240);
    expect(short.length).toBeGreaterThan(texts.length);
    expect(absent(checked, [tab])).toEqual([]);
    expect(
      absent(
        checked,
        short.map(({ code, params }) => th.findings[code](params)),
      ),
    ).toEqual([]);
    await expectHarmless();

    for (const step of ['result', 'repair'] as const) {
      await goTo(frame, around.steps[step]);
      await frame.getByRole('heading', { level: 1, name: { result, repair }[step].title }).waitFor();
      await unfold(frame);
      expect(absent(await textOf(frame), [tab])).toEqual([]);
      await expectHarmless();
    }
    const comments = await frame.locator('.comment').evaluateAll(all => all.map(at => at.textContent ?? ''));
    expect(comments.sort()).toEqual([...intake.comments.values()].filter(text => text !== '').sort());

    await frame.getByRole('checkbox').first().check();
    await press(frame, repair.mark);
    await frame.getByText(repair.marked({ count: 1 })).waitFor();
    await goTo(frame, around.steps.tabs);
    await press(frame, tabs.make);
    await frame.getByText(tabs.finished).waitFor();
    await expectHarmless();

    expect(fingerprint(source)).toBe(before);
    expect(formulasIn(workbook)).toEqual([]);
    const [ids, , ...rows] = valuesOf(ownTab(workbook, 'plan'));
    const [code, finding] = [ids?.indexOf('code') ?? -1, ids?.indexOf('finding') ?? -1];
    const planned = new Map(rows.map(row => [row[code], row[finding]]));
    for (const { id } of ITEMS) expect([id, planned.get(id)]).toEqual([id, intake.comments.get(id) ?? '']);
    expect(valuesOf(ownTab(workbook, 'summary')).flat()).toContain(tab);
  });
});

/** One of each kind; the server's own tests name tabs after all of them. */
const NAMES = [
  '</textarea></title></style><script>alert(1)</script>',
  '"><b onmouseover=alert(1)>',
  '&lt;b&gt;',
  '{{x}} {{constructor.constructor("alert(1)")()}}',
  "'=1+1",
  '\u202eกลับ\u202c',
  'ก\u0007\u001b[31mข\u007f\u0085',
  'ก\ud83dข',
  '__proto__',
  'ม'.repeat(100),
];

test('a tab may have any name', async () => {
  const workbook = hostileOffice([], 'ก');
  const tab = workbook.activeSheet;
  const one = await openPage({ workbook });
  const { frame } = one;
  const { expectHarmless } = trap(one);
  await readOpenTab(frame);
  for (const name of NAMES) {
    new Officer(workbook).renameTab(tab, name);
    await goTo(frame, around.steps.start);
    await press(frame, start.again);
    await frame.getByRole('heading', { level: 1, name: check.title }).waitFor();
    expect(await textOf(frame)).toContain(check.tab({ tab: name }));
  }
  await expectHarmless();
});

test('an agency may have any name, in its settings and in its sentence', async () => {
  const workbook = hostileOffice([], 'ก');
  const one = await openPage({ workbook });
  const { frame } = one;
  const { expectHarmless } = trap(one);
  await readOpenTab(frame);
  // Half of a pair of surrogates can be typed by nobody.
  for (const name of NAMES.filter(text => !/\p{Cs}/u.test(text))) {
    await goTo(frame, around.settings);
    const field = frame.getByLabel(settings.fields.agency);
    await field.fill(name);
    await press(frame, settings.save);
    await frame.getByText(settings.saved, { exact: true }).waitFor();
    expect(await field.inputValue()).toBe(name);
    await goTo(frame, around.steps.result);
    expect(await frame.locator('.sentence textarea').inputValue()).toContain(name);
  }
  await expectHarmless();
  expect(formulasIn(workbook)).toEqual([]);
});

test('a report may hold anything: it is shown line by line, and becomes text in its tab', async () => {
  const workbook = newFile();
  const one = await openPage({ workbook });
  const { frame } = one;
  const { expectHarmless } = trap(one);
  const rows = HOSTILE.map((text, index) => {
    const item = ITEMS[index % ITEMS.length];
    return `${item?.id}\t${item?.name}\t${text}\t0.00`;
  });
  await press(frame, start.ways.paste);
  await frame.getByLabel(start.paste.label).fill(`ประจำปีงบประมาณ พ.ศ. 2565\n${rows.join('\n')}`);
  await press(frame, start.paste.read);
  await frame.getByRole('heading', { name: start.paste.result }).waitFor();
  await unfold(frame);
  await expectHarmless();
  await press(frame, start.paste.write);
  await frame.getByRole('heading', { level: 1, name: check.title }).waitFor();
  await unfold(frame);
  await expectHarmless();
  expect([workbook.sheets.length, formulasIn(workbook)]).toEqual([2, []]);
});

test('the trap itself catches what runs and what becomes an element', async () => {
  const one = await openPage({ workbook: newFile() });
  const { expectHarmless } = trap(one);
  await expectHarmless();
  await one.frame.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src=x onerror="alert(1)">');
  });
  await expect(expectHarmless()).rejects.toThrow('onerror');
});
