// The add-on's menu: what a published add-on may do before it was used in a file, and where its items lead.
import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../scripts/host/snapshot';
import { newFile, runBuilt } from './built';

const CAPTIONS = ['เริ่มวิเคราะห์', 'เปิดแถบด้านข้าง', 'สร้างแบบฟอร์มคะแนน', 'ใส่ข้อมูลตัวอย่าง', 'ช่วยเหลือ'];

describe.each(['onOpen', 'onInstall'])('%s in a file where the add-on may do nothing yet', trigger => {
  const file = newFile();
  const before = fingerprint(file);
  const { outcome, log, ui } = runBuilt(file, trigger, { authMode: 'NONE' });

  test('adds one menu with the five items in order', () => {
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
