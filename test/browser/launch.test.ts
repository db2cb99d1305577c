// A machine whose browser does not start: the tests say so, and the process ends.
import { expect, test } from '@jest/globals';
import { officeWorkbook } from '../app/workbooks';
import { openPage } from './browser';

const servers = (): readonly string[] =>
  process.getActiveResourcesInfo().filter(name => name === 'TCPServerWrap');

test('a browser that does not start is told, and leaves no server behind', async () => {
  const { CHROME_PATH } = process.env;
  // A program that is there and is no browser.
  process.env.CHROME_PATH = process.execPath;
  try {
    await expect(openPage({ workbook: officeWorkbook() })).rejects.toThrow('launch');
    expect(servers()).toEqual([]);
  } finally {
    process.env.CHROME_PATH = CHROME_PATH ?? '';
  }
  // The next test has a browser again, and a server as long as its page is open.
  const { frame } = await openPage({ workbook: officeWorkbook() });
  expect(await frame.locator('h1').count()).toBe(1);
  expect(servers()).toHaveLength(1);
});
