// google.script as the frame gives it to the page, with a small script of its own; and what the harness must catch.
import { describe, expect, test } from '@jest/globals';
import { Code } from '../../scripts/host/code';
import { Workbook } from '../../scripts/host/workbook';
import { type Fault, PERMISSION_DENIED } from '../../scripts/preview/fault';
import { axe } from './axe';
import { type Open, type OpenOptions, openPage } from './browser';
import { cell } from './grid';
import { focused, tabTo } from './keyboard';
import { hasHorizontalScroll, thaiFontIsUsed, zoomText } from './looks';
import { expectGone } from './shown';

const PAGE = `<html lang="th"><head><title>ลอง</title></head><body style="margin:0"><main>
  <h1>ทดลอง</h1><button>หนึ่ง</button><button>สอง</button></main></body></html>`;
const CODE = new Code(`
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi() }
  function menuSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(\`${PAGE}\`)) }
  function echo(a, b) { return b === undefined ? a : [a, b] }
  function day() { return { day: new Date(2026, 0, 1) } }
  function fails() { throw new Error('ไม่สำเร็จ') }
  function write(text) { SpreadsheetApp.getActiveSheet().getRange('B2').setValue(text).activate() }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    return ui.alert('แน่ใจหรือไม่', ui.ButtonSet.YES_NO) === ui.Button.YES
  }
  function hidden_() {}`);

function open(options: Partial<OpenOptions> = {}): Promise<Open> {
  const workbook = new Workbook('ลอง');
  workbook.addSheet('ชีต1');
  return openPage({ workbook, code: CODE, ...options });
}

/** Calls in the frame and gives what the handlers got, as text. */
function call({ frame }: Open, name: string, ...args: string[]): Promise<string> {
  return frame.evaluate(
    ({ name, args }) =>
      new Promise<string>(resolve => {
        const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script;
        interface Runner {
          withSuccessHandler(handle: (value: unknown, user: unknown) => void): Runner;
          withFailureHandler(handle: (error: Error, user: unknown) => void): Runner;
          withUserObject(user: unknown): Runner;
          [name: string]: unknown;
        }
        const runner = run
          .withSuccessHandler((value, user) => resolve(JSON.stringify([value, user])))
          .withFailureHandler(({ message }, user) => resolve(`${message} ${String(user)}`))
          .withUserObject('ของฉัน');
        try {
          // biome-ignore lint/security/noGlobalEval: values that JSON cannot carry into the frame are made there
          (runner[name] as (...given: unknown[]) => void)(...args.map(source => eval(`(${source})`)));
        } catch (error) {
          resolve(String(error));
        }
      }),
    { name, args },
  );
}

describe('a call', () => {
  test('gives result and user object to the handler', async () => {
    const one = await open();
    expect(await call(one, 'echo', '{ a: [1, "ก", null, true] }', '2')).toBe(
      '[[{"a":[1,"ก",null,true]},2],"ของฉัน"]',
    );
    expect(one.calls).toEqual([{ name: 'echo', args: [{ a: [1, 'ก', null, true] }, 2] }]);
  });

  test('whose function throws gives the message to the failure handler', async () => {
    expect(await call(await open(), 'fails')).toBe('ไม่สำเร็จ ของฉัน');
  });

  test.each([
    ['a date', 'new Date(0)', '0'],
    ['a function', '() => 1', '0'],
    ['a node', 'document.body', '0'],
    ['a map', 'new Map()', '0'],
    ['a date inside', '{ list: [{ day: new Date(0) }] }', 'day'],
    ['a value around itself', '(() => { const a = []; a.push(a); return a })()', '0'],
  ])('with %s is refused before it is sent', async (_, source, property) => {
    const one = await open();
    expect(await call(one, 'echo', source)).toBe(
      `TypeError: Failed due to illegal value in property: ${property}`,
    );
    expect(one.calls).toEqual([]);
  });

  test('gets null for undefined in a list, and nothing for a date in the result', async () => {
    const one = await open();
    expect(await call(one, 'echo', '[undefined, { a: undefined }]')).toBe('[[null,{}],"ของฉัน"]');
    expect(await call(one, 'day')).toBe('[null,"ของฉัน"]');
  });

  test('of a private function is none', async () => {
    expect(await call(await open(), 'hidden_')).toContain('is not a function');
  });

  test('changes the sheet at the left, and what it activates is selected there', async () => {
    const one = await open();
    await call(one, 'write', '"สวัสดี"');
    await one.page.locator('td.current', { hasText: 'สวัสดี' }).waitFor();
    expect(await cell(one.page, 'B2').innerText()).toBe('สวัสดี');
  });

  test('may ask in the page around, or take an answer that was given before', async () => {
    const answered = await open({ answers: ['NO'] });
    expect(await call(answered, 'ask')).toBe('[false,"ของฉัน"]');
    const asked = call(answered, 'ask');
    await answered.page.getByRole('button', { name: 'ใช่', exact: true }).click();
    expect(await asked).toBe('[true,"ของฉัน"]');
  });
});

describe('a call that is made to go wrong', () => {
  const wrong = (fault: Fault) => open({ failing: (_, index) => (index === 0 ? fault : undefined) });

  test('fails with the message of several accounts, and the next one works', async () => {
    const one = await wrong(PERMISSION_DENIED);
    expect(await call(one, 'echo', '1')).toContain('PERMISSION_DENIED');
    expect(await call(one, 'echo', '1')).toBe('[1,"ของฉัน"]');
  });

  test('waits as long as the test likes', async () => {
    let go = (_: unknown): void => {};
    const until = new Promise(resolve => {
      go = resolve;
    });
    const one = await wrong({ kind: 'waits', until });
    const order: string[] = [];
    const slow = call(one, 'echo', '1').then(() => order.push('slow'));
    await call(one, 'echo', '2').then(() => order.push('quick'));
    go(undefined);
    await slow;
    expect(order).toEqual(['quick', 'slow']);
  });

  test('never answers, and the page can be closed all the same', async () => {
    const one = await wrong({ kind: 'hangs' });
    const never = call(one, 'echo', '1').catch(() => 'closed');
    await call(one, 'echo', '2');
    await one.close();
    expect(await never).toBe('closed');
  });

  test('runs with a service that fails', async () => {
    const one = await wrong({ kind: 'runs', options: { faults: { at: 1, way: 'throw' } } });
    expect(await call(one, 'write', '"x"')).toContain('a server error occurred');
  });
});

test('google.script.host.close closes the sidebar', async () => {
  const { page, frame } = await open();
  await frame.evaluate('google.script.host.close()');
  await expectGone(page.locator('iframe'));
});

describe('the harness catches', () => {
  test.each([
    ['fetch', "fetch('https://example.com/x').catch(() => {})"],
    ['a fetch of the own server', "fetch('/workbook.xlsx').catch(() => {})"],
    [
      'a picture',
      "new Promise(done => { const i = new Image(); i.onerror = done; i.src = 'https://example.com/x' })",
    ],
    [
      'a style',
      `new Promise(done => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onerror = done;
      l.href = 'https://example.com/x'; document.head.append(l) })`,
    ],
  ])('%s from the frame', async (_, source) => {
    const one = await open();
    one.expectNoRequests();
    await one.frame.evaluate(source);
    expect(() => one.expectNoRequests()).toThrow('asked for more than its calls');
  });

  test('an error that nobody caught', async () => {
    const one = await open();
    const thrown = one.page.waitForEvent('pageerror');
    await one.frame.evaluate("void setTimeout(() => { throw new Error('อุ๊ย') })");
    await thrown;
    expect(one.guard.errors).toEqual(['อุ๊ย']);
  });

  test('what axe finds, and finds nothing in a plain page', async () => {
    const { frame } = await open();
    expect(await axe(frame)).toEqual([]);
    await frame.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input>')");
    expect(await axe(frame)).toEqual([expect.stringMatching(/^label: /)]);
  });

  test('a page that is too wide, and text that is too large for it', async () => {
    const { frame } = await open();
    expect(await hasHorizontalScroll(frame)).toBe(false);
    await frame.evaluate("document.querySelector('h1').style.width = '12rem'");
    expect(await hasHorizontalScroll(frame)).toBe(false);
    await zoomText(frame, 2);
    expect(await hasHorizontalScroll(frame)).toBe(true);
  });

  test('letters that are boxes', async () => {
    const { frame } = await open();
    expect(await thaiFontIsUsed(frame)).toBe(true);
    await frame.evaluate(
      `CanvasRenderingContext2D.prototype.fillText = function () { this.strokeRect(4, 4, 20, 26) }`,
    );
    expect(await thaiFontIsUsed(frame)).toBe(false);
  });
});

test('Tab leads to an element of the frame by its name', async () => {
  const { page, frame } = await open();
  await tabTo(page, frame, 'button', 'สอง');
  await focused(frame.getByRole('button', { name: 'สอง', exact: true }));
  await expect(tabTo(page, frame, 'heading', 'ทดลอง')).rejects.toThrow('never reaches');
});
