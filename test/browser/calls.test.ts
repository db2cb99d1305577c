// The page's calls: what crosses to the server and back, in the sandbox and under the rules of Google's frame; calls that
// hang; and buttons that are pressed twice.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import type { Fault } from '../../scripts/preview/fault';
import { WORDS } from '../../src/text/words';
import { CALLS, type CallName } from '../../src/wire/calls';
import { newFile } from '../app/built';
import { analyse, score } from '../app/planTabs';
import { officeWorkbook, SOURCE } from '../app/workbooks';
import { type Open, openPage } from './browser';
import { gate, goTo, hold, press, readOpenTab, sent } from './sidebar';

const { start, check, repair, tabs, settings, help, frame: around } = WORDS.th.sidebar;
const { calls } = WORDS.th;

/** https://developers.google.com/apps-script/guides/html/restrictions */
const GOOGLES_SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
];

/** An office with something to do for every button: a score that can be suggested better, and a lost item. */
const office = (): Workbook =>
  officeWorkbook([
    ['I1', '0.95'],
    ['I2', '97,41'],
    ['O1', 0],
    ['O2', 100],
  ]);

const heading = (frame: Frame, name: string): Promise<void> =>
  frame.getByRole('heading', { level: 1, name }).waitFor();

const nameOf = (args: readonly unknown[]): unknown => args[0];

describe('what crosses', () => {
  test('stays within the sandbox of Google and rules that allow no network but calls', async () => {
    const { page, frame } = await openPage({ workbook: office() });
    const sandbox = (await page.locator('iframe[name=sidebar]').getAttribute('sandbox')) ?? '';
    expect(sandbox.split(' ').sort()).toEqual(GOOGLES_SANDBOX);
    const rules = (await fetch(frame.url())).headers.get('content-security-policy')?.split('; ') ?? [];
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("script-src 'unsafe-inline'");
    expect(rules.filter(rule => rule.startsWith('connect-src'))).toEqual([
      `connect-src ${new URL(frame.url()).origin}/call`,
    ]);
  });

  test('is what the schema of the call says, through all views', async () => {
    const one = await openPage({ workbook: office() });
    const { frame } = one;
    await readOpenTab(frame);
    await frame
      .getByRole('button', { name: /^ไปที่เซลล์/ })
      .first()
      .click();
    await frame
      .getByRole('button', { name: new RegExp(`^${check.use}: `) })
      .first()
      .click();
    await press(frame, check.ask.write);
    await frame.getByText(check.applied({ count: 1 })).waitFor();
    await goTo(frame, around.steps.repair);
    await frame.getByRole('checkbox').first().check();
    await press(frame, repair.mark);
    await frame.getByText(repair.marked({ count: 1 })).waitFor();
    await goTo(frame, around.steps.tabs);
    await press(frame, tabs.make);
    await frame.getByText(tabs.finished).waitFor();
    await goTo(frame, around.settings);
    await press(frame, settings.save);
    await frame.getByText(settings.saved, { exact: true }).waitFor();

    const names = new Set(one.calls.map(({ args }) => nameOf(args)));
    expect([...names].sort()).toEqual(
      [
        'applySuggestions',
        'markInPlan',
        'open',
        'readTable',
        'saveSettings',
        'selectCell',
        'writeTab',
      ].sort(),
    );
    for (const { name, args } of one.calls) {
      const [call, input] = args as [CallName, unknown];
      expect([name, CALLS[call].input.parse(input)]).toEqual(['sidebarCall', input]);
    }
    one.expectNoRequests();
    expect(one.guard.errors).toEqual([]);
  });

  test('holds no date, wherever a sheet holds one', async () => {
    const day = new Date(2022, 8, 1);
    const workbook = officeWorkbook([
      ['O1', 0, day],
      ['O2', day],
      [day, 100],
      ['O3', 100],
    ]);
    const source = new Officer(workbook).tab(SOURCE);
    source.put(2, 4, { value: day });
    const one = await openPage({ workbook });
    await readOpenTab(one.frame);
    await goTo(one.frame, around.steps.tabs);
    await press(one.frame, tabs.make);
    await one.frame.getByText(tabs.finished).waitFor();
    await goTo(one.frame, around.steps.start);
    await press(one.frame, start.again);
    await heading(one.frame, check.title);
    expect(one.guard.errors).toEqual([]);
  });
});

describe('a call that hangs', () => {
  /** Longer than the page is patient. */
  const LONG = 16_000;

  /** Presses a button whose first call hangs until the test opens the gate, and lets the page lose its patience. */
  async function hanging(name: CallName): Promise<{ one: Open; open: () => void }> {
    const { until, open } = gate();
    let held = false;
    const one = await openPage({ workbook: office() });
    one.session.failing = ({ args }): Fault | undefined => {
      if (held || nameOf(args) !== name) return undefined;
      held = true;
      return { kind: 'waits', until };
    };
    await one.page.clock.install();
    return { one, open };
  }

  test('is told of after a while and can be asked for again; its late answer changes nothing', async () => {
    const { one, open } = await hanging('readTable');
    const { page, frame, workbook } = one;
    await press(frame, start.ways.read);
    await frame.getByText(calls.working, { exact: true }).waitFor();
    expect(await frame.getByText(calls.slow).count()).toBe(0);
    await page.clock.fastForward(LONG);
    await frame.getByText(calls.slow).waitFor();
    await press(frame, calls.retry);
    await heading(frame, check.title);

    // The officer goes on; what was asked first is answered now, from a tab that is called otherwise.
    await goTo(frame, around.steps.result);
    await heading(frame, WORDS.th.sidebar.result.title);
    const before = await frame.locator('main').innerText();
    new Officer(workbook).renameTab(new Officer(workbook).tab(SOURCE), 'ชื่อใหม่');
    const answered = page.waitForResponse(/\/call\?/);
    open();
    await (await answered).finished();
    await frame.evaluate(
      () => new Promise(done => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    expect(await frame.locator('main').innerText()).toBe(before);
    expect(sent(one, 'readTable').length).toBe(2);
    expect(one.guard.errors).toEqual([]);
  });

  test('goes on by itself where the officer waits', async () => {
    const { one, open } = await hanging('readTable');
    await press(one.frame, start.ways.read);
    await one.frame.getByText(calls.working, { exact: true }).waitFor();
    await one.page.clock.fastForward(LONG);
    await one.frame.getByText(calls.slow).waitFor();
    open();
    await heading(one.frame, check.title);
    expect(sent(one, 'readTable').length).toBe(1);
  });
});

test('a first call that fails is told of in the language of the browser', async () => {
  const one = await openPage({ workbook: office() });
  one.session.failing = () => ({ kind: 'fails', message: 'lost' });
  const context = await one.page.context().browser()?.newContext({ locale: 'en-US' });
  const page = await context?.newPage();
  try {
    await page?.goto(one.page.url());
    const failed = page?.frameLocator('iframe[name=sidebar]').getByText(WORDS.en.calls.failures.callFailed);
    await failed?.waitFor();
    expect(await failed?.count()).toBe(1);
  } finally {
    await context?.close();
  }
});

/** How to come to a button, what it is called, and which call it makes how often. */
interface Pressed {
  readonly button: string | RegExp;
  readonly call: CallName;
  readonly reach: (frame: Frame, workbook: Workbook) => Promise<void>;
  readonly workbook?: () => Workbook;
}

const reader =
  (step: keyof typeof around.steps) =>
  async (frame: Frame): Promise<void> => {
    await readOpenTab(frame);
    await goTo(frame, around.steps[step]);
  };

const asked = async (frame: Frame): Promise<void> => {
  await readOpenTab(frame);
  await frame
    .getByRole('button', { name: new RegExp(`^${check.use}: `) })
    .first()
    .click();
};

const pasted = async (frame: Frame): Promise<void> => {
  await press(frame, start.ways.paste);
  await frame.getByLabel(start.paste.label).fill('ประจำปีงบประมาณ พ.ศ. 2565\nO1\tโครงสร้าง\t\t100.00');
};

const BUTTONS: readonly Pressed[] = [
  { button: start.ways.read, call: 'readTable', reach: async () => {} },
  { button: start.ways.sample, call: 'makeSample', reach: async () => {}, workbook: newFile },
  {
    button: start.form.make,
    call: 'makeForm',
    workbook: newFile,
    reach: async frame => {
      await press(frame, start.ways.form);
      await frame.getByLabel(start.year.label).selectOption('2565');
    },
  },
  { button: start.paste.read, call: 'readPasted', workbook: newFile, reach: pasted },
  {
    button: start.paste.write,
    call: 'writePasted',
    workbook: newFile,
    reach: async frame => {
      await pasted(frame);
      await press(frame, start.paste.read);
      await frame.getByRole('heading', { name: start.paste.result }).waitFor();
    },
  },
  { button: /^ไปที่เซลล์/, call: 'selectCell', reach: readOpenTab },
  { button: check.ask.write, call: 'applySuggestions', reach: asked },
  {
    button: check.undo,
    call: 'undoSuggestions',
    reach: async frame => {
      await asked(frame);
      await press(frame, check.ask.write);
      await frame.getByText(check.applied({ count: 1 })).waitFor();
    },
  },
  {
    button: repair.mark,
    call: 'markInPlan',
    reach: async frame => {
      await reader('repair')(frame);
      await frame.getByRole('checkbox').first().check();
    },
  },
  { button: tabs.make, call: 'writeTab', reach: reader('tabs') },
  { button: tabs.documents.make, call: 'showDocuments', reach: reader('tabs') },
  {
    button: tabs.more.fill.half,
    call: 'fillEmpty',
    reach: async frame => {
      await reader('tabs')(frame);
      await press(frame, tabs.more.followUp.make);
      await frame.getByRole('button', { name: tabs.more.followUp.update }).waitFor();
    },
  },
  {
    button: tabs.restore.button,
    call: 'restorePlan',
    workbook: () => {
      const workbook = office();
      analyse(workbook);
      score(workbook, 'O1', 100);
      analyse(workbook);
      const officer = new Officer(workbook);
      officer.openTab(officer.tab(SOURCE));
      return workbook;
    },
    reach: reader('tabs'),
  },
  { button: settings.save, call: 'saveSettings', reach: frame => goTo(frame, around.settings) },
  {
    button: help.insertNamed({ name: 'ITA_SCORE' }),
    call: 'insertFormula',
    reach: async (frame, workbook) => {
      await readOpenTab(frame);
      const officer = new Officer(workbook);
      officer.select(officer.tab(SOURCE), { row: 2, column: 8, rows: 1, columns: 1 });
      await goTo(frame, around.help);
    },
  },
];

describe('a call that writes and hangs', () => {
  test.each<[CallName, string, (frame: Frame) => Promise<void>, string]>([
    ['makeSample', start.ways.sample, async () => {}, check.title],
    [
      'undoSuggestions',
      check.undo,
      async frame => {
        await asked(frame);
        await press(frame, check.ask.write);
        await frame.getByText(check.applied({ count: 1 })).waitFor();
      },
      check.restored({ count: 1 }),
    ],
    ['writeTab', tabs.make, reader('tabs'), tabs.finished],
  ])(
    '%s is said to be still at work, and cannot be asked for twice',
    async (name, button, reach, outcome) => {
      const one = await openPage({ workbook: office() });
      const { page, frame } = one;
      await reach(frame);
      const open = hold(one, name);
      await page.clock.install();
      await press(frame, button);
      await page.clock.fastForward(16_000);
      await frame.getByText(calls.stillWriting).waitFor();
      expect(await frame.getByRole('button', { name: calls.retry }).count()).toBe(0);
      await frame.getByRole('button', { name: button, exact: true }).press('Enter');
      open();
      await frame.getByText(outcome).first().waitFor();
      expect(sent(one, name)).toHaveLength(name === 'writeTab' ? 4 : 1);
    },
  );
});

describe('a button that is pressed twice', () => {
  test.each(BUTTONS)('calls $call once, shows that it is at work, and keeps the focus', async pressed => {
    const { button, call, reach, workbook = office } = pressed;
    const one = await openPage({ workbook: workbook() });
    const { frame } = one;
    await reach(frame, one.workbook);
    const { until, open } = gate();
    one.session.failing = ({ args }) => (nameOf(args) === call ? { kind: 'waits', until } : undefined);
    await countCalls(frame);

    const pressable = frame.getByRole('button', {
      name: button,
      ...(typeof button === 'string' && { exact: true }),
    });
    await pressable.first().dblclick();
    await pressable.first().press('Enter');
    expect(await callsIn(frame, call)).toBe(1);
    await frame
      .getByText(call === 'writeTab' ? /กำลังเขียน/ : calls.working)
      .first()
      .waitFor();
    await frame.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
    open();
    await frame.getByText(calls.working, { exact: true }).first().waitFor({ state: 'detached' });
    expect(one.guard.errors).toEqual([]);
  });

  test('has its calls counted when they are made, not when they arrive', async () => {
    const { frame } = await openPage({ workbook: office() });
    await countCalls(frame);
    await press(frame, start.ways.read);
    await heading(frame, check.title);
    expect(await callsIn(frame, 'readTable')).toBe(1);
  });

  test('is every button that calls the server', () => {
    const automatic: readonly CallName[] = ['open', 'showTab'];
    const inWindow: readonly CallName[] = ['openDocuments', 'saveFields'];
    const names = [...BUTTONS.map(({ call }) => call), ...automatic, ...inWindow];
    expect(names.sort()).toEqual(Object.keys(CALLS).sort());
  });
});

interface Counting {
  readonly asked: string[];
}

/** Notes the name of every call the moment that google.script.run sends it. */
const countCalls = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const asked: string[] = [];
    const { fetch } = window;
    Object.assign(window, {
      asked,
      fetch: (to: string, init: RequestInit) => {
        const { args } = JSON.parse(String(init.body)) as { args: string[] };
        asked.push(String(args[0]));
        return fetch(to, init);
      },
    });
  });

const callsIn = (frame: Frame, name: CallName): Promise<number> =>
  frame.evaluate(wanted => (window as unknown as Counting).asked.filter(one => one === wanted).length, name);
