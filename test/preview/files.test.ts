// One server that shows one file after another: each page's calls stay with the file that it was opened for.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Code } from '../../scripts/host/code';
import { Workbook } from '../../scripts/host/workbook';
import { type Preview, startPreview } from '../../scripts/preview/server';
import type { View } from '../../scripts/preview/wire';

const code = new Code(`
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi() }
  function menuSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<main></main>')) }
  function write(text) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(text) }`);

function file(): Workbook {
  const workbook = new Workbook('ลอง');
  workbook.addSheet('ชีต1');
  return workbook;
}

const first = file();
const second = file();
let preview: Preview;
let keys: readonly (number | undefined)[] = [];
beforeAll(async () => {
  preview = await startPreview({ workbook: first, code });
  const before = preview.session.view().sidebar?.key;
  keys = [before, preview.begin({ workbook: second, code }).view().sidebar?.key];
});
afterAll(() => preview.close());

const write = (page: string, text: string): Promise<unknown> =>
  fetch(`${preview.url}call${page}`, {
    method: 'POST',
    body: JSON.stringify({ name: 'write', args: [text] }),
  });

test('every page has a key of its own', () => {
  expect(keys[0]).toBeDefined();
  expect(keys[1]).toBeDefined();
  expect(keys[0]).not.toBe(keys[1]);
});

test('a late call of a page reaches the file that it was opened for', async () => {
  await write(`?${keys[0]}`, 'late');
  expect([first, second].map(({ activeSheet }) => activeSheet.value(1, 1))).toEqual(['late', '']);
  expect(preview.session.calls).toEqual([]);
});

test('a call of the page that is open reaches the file that is open, and so does one of no page', async () => {
  await write(`?${keys[1]}`, 'its own');
  expect(second.activeSheet.value(1, 1)).toBe('its own');
  await write('', 'alone');
  expect([first, second].map(({ activeSheet }) => activeSheet.value(1, 1))).toEqual(['late', 'alone']);
});

test('a page that watches is shown the file that is opened, and nothing of the one before', async () => {
  const { body } = await fetch(`${preview.url}events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const views = async (count: number): Promise<readonly View[]> => {
    for (;;) {
      const whole = text.split('\n\n').slice(0, -1);
      if (whole.length >= count) return whole.map(line => JSON.parse(line.slice('data: '.length)) as View);
      text += (await reader?.read())?.value ?? '';
    }
  };
  await views(1);
  const left = preview.session;
  const third = preview.begin({ workbook: file(), code });
  left.changed();
  third.changed();
  const [, ...later] = await views(3);
  expect(later.map(({ session }) => session)).toEqual([third.id, third.id]);
  await reader?.cancel();
});
