// The add-on's menu: what a published add-on may do before it was used in a file, and where its items lead.
import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from '../../scripts/host/execute';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { MENU_KINDS } from '../../src/app/tabs/kinds';
import { MESSAGES } from '../../src/text/messages';
import { th } from '../../src/text/th';
import { newFile, runBuilt, typed } from './built';
import { call } from './calls/called';
import { newPage } from './calls/newPage';
import { officeWorkbook } from './workbooks';

const CAPTIONS = ['เริ่มวิเคราะห์', 'เปิดแถบด้านข้าง', 'สร้างเอกสาร', 'สร้างแบบฟอร์มคะแนน', 'ใส่ข้อมูลตัวอย่าง', 'ช่วยเหลือ'];

describe.each(['onOpen', 'onInstall'])('%s in a file where the add-on may do nothing yet', trigger => {
  const file = newFile();
  const before = fingerprint(file);
  const { outcome, log, ui } = runBuilt(file, trigger, { authMode: 'NONE' });

  test('adds one menu with its items in order', () => {
    expect(outcome).toBe('done');
    expect(ui.menus).toHaveLength(1);
    expect(ui.menus[0]?.caption).toBeUndefined();
    expect(ui.menus[0]?.items.map(item => item?.caption)).toEqual(CAPTIONS);
  });

  test('asks for nothing that is refused, reads nothing and writes nothing', () => {
    expect(log.refusals).toEqual([]);
    expect([log.reads, log.writes]).toEqual([0, 0]);
    expect(fingerprint(file)).toBe(before);
  });
});

const ITEMS = runBuilt(newFile(), 'onOpen', { authMode: 'NONE' }).ui.menus.flatMap(({ items }) => items);

test.each(ITEMS.map(item => [item?.caption ?? '', item?.functionName ?? '']))(
  '%s leads to a function of the built files that ends without an error',
  (_, functionName) => {
    const answers = functionName === 'menuForm' ? ['CANCEL' as const] : [];
    const { outcome, log } = runBuilt(newFile(), functionName, { answers });
    expect(outcome).toBe('done');
    expect(log.refusals).toEqual([]);
  },
);

test('the side panel opens with the built page', () => {
  const { ui } = runBuilt(newFile(), 'menuSidebar');
  expect(ui.sidebars.map(({ title }) => title)).toEqual(['ITA ในแผ่นงาน']);
  expect(ui.sidebars[0]?.content).toContain('google.script.run');
});

test('the help is an alert with numbered steps in Thai', () => {
  const { ui, log } = runBuilt(newFile(), 'menuHelp');
  expect(ui.alerts).toHaveLength(1);
  expect(ui.alerts[0]?.message).toMatch(/^1\. .*[ก-๙]/);
  expect(ui.alerts[0]?.message).toMatch(/\n\n2\. /);
  expect(log.writes).toBe(0);
});

describe('words for a user', () => {
  const captions = (locale: string): unknown =>
    runBuilt(newFile(), 'onOpen', { authMode: 'NONE', locale }).ui.menus[0]?.items.map(item => item?.caption);

  test('are those of the account in the menu: Thai unless it is in English', () => {
    expect(['th', 'en', 'en_GB', 'lo', ''].map(locale => captions(locale))).toEqual([
      CAPTIONS,
      Object.values(MESSAGES.en.run.menu),
      Object.values(MESSAGES.en.run.menu),
      CAPTIONS,
      CAPTIONS,
    ]);
  });

  test.each([
    ['the account’s', 'auto', 'en', MESSAGES.en.run],
    ['the office’s before those', 'th', 'en', MESSAGES.th.run],
    ['the office’s', 'en', 'th', MESSAGES.en.run],
  ] as const)('are %s in every message', (_, language, locale, run) => {
    const file = (): Workbook => {
      const workbook = officeWorkbook();
      call(workbook, 'saveSettings', newPage({ language }));
      return workbook;
    };
    const titles = (command: string, options: RunOptions = {}): unknown[] =>
      runBuilt(file(), command, {
        locale,
        answers: [typed('2022'), typed('2565')],
        ...options,
      }).ui.alerts.map(({ title, message }) => [title, /[A-Za-z]{5,} [a-z]{2,} /.test(message)]);
    const inEnglish = run === MESSAGES.en.run;
    expect(titles('menuAnalyse')).toEqual([[run.finished.title, inEnglish]]);
    expect(titles('menuAnalyse', { lockedElsewhere: true })).toEqual([[run.notDone, inEnglish]]);
    expect(titles('menuAnalyse', { faults: { at: 20, way: 'throw' } })).toEqual([[run.notDone, inEnglish]]);
    expect(titles('menuForm')).toEqual([[run.appName, inEnglish]]);
    expect(titles('menuSample')).toEqual([[run.appName, inEnglish]]);
    expect(titles('menuHelp')).toEqual([[run.help.title, inEnglish]]);
    const form = runBuilt(file(), 'menuForm', { locale, answers: [typed('2022'), 'CANCEL'] });
    expect(form.ui.prompts.map(({ message }) => message.split('\n')[0])).toEqual([
      run.askFormYear({ first: 2562, last: 2569 }),
      run.wrongYear.unlikely({ shown: '2022', suggestion: 2565 }),
    ]);
  });

  test('in tabs stay Thai', () => {
    const workbook = officeWorkbook();
    runBuilt(workbook, 'menuAnalyse', { locale: 'en' });
    expect(workbook.sheets.slice(2).map(({ name }) => name)).toEqual(
      MENU_KINDS.map(kind => th.tabs.names[kind]),
    );
  });
});
