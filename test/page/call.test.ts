// What failed between page and server is told apart by what google.script.run says: the server itself answers whatever
// happens in it.
import { afterEach, describe, expect, test } from '@jest/globals';
import { callServer, type Failure } from '../../src/page/call';
import { canRepeat, failureWords } from '../../src/page/failure';
import { en } from '../../src/text/en';
import { bilingual as th } from '../../src/text/th/bilingual';

const page = globalThis as { google?: unknown };
afterEach(() => {
  delete page.google;
});

/** The page's platform: every call fails so, or is answered so. */
function platform(given: { readonly fails?: object; readonly answers?: unknown }): void {
  let succeed = (_: unknown): void => undefined;
  let fail = (_: object): void => undefined;
  const run = {
    withSuccessHandler(handle: typeof succeed) {
      succeed = handle;
      return run;
    },
    withFailureHandler(handle: typeof fail) {
      fail = handle;
      return run;
    },
    sidebarCall: () => (given.fails ? fail(given.fails) : succeed(given.answers)),
  };
  page.google = { script: { run } };
}

const failureOf = (): Promise<Failure> =>
  callServer('open', {}).then(
    () => {
      throw new Error('it succeeded');
    },
    (failure: Failure) => failure,
  );

const { failures } = th.calls;

describe.each([
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'severalAccounts',
  ],
  ['Authorization is required to perform that action.', 'severalAccounts'],
  ['You do not have permission to access the requested document.', 'severalAccounts'],
  ['คุณไม่ได้รับอนุญาตให้เรียกใช้ SpreadsheetApp', 'severalAccounts'],
  ['Exceeded maximum execution time', 'stopped'],
  ['เกินเวลาดำเนินการสูงสุด', 'stopped'],
  ['NetworkError: Connection failure due to HTTP 0', 'callFailed'],
  ['There was an error during the transport or processing of this request.', 'callFailed'],
] as const)('%s', (message, kind) => {
  test(`is ${kind}, told with what Google says, and may be tried again`, async () => {
    platform({ fails: { message } });
    const failure = await failureOf();
    expect(failure).toEqual({ kind, said: message });
    expect(failureWords(th, failure)).toBe(`${failures[kind]} [${message}]`);
    expect(failureWords(en, failure)).toMatch(/^[ -~]/);
    expect(canRepeat(failure)).toBe(true);
  });
});

test('a failure without words is told without brackets', async () => {
  platform({ fails: {} });
  expect(failureWords(th, await failureOf())).toBe(failures.callFailed);
});

test('a refusal of Google is told in the words of the server, and may be tried again', async () => {
  const refusal = { code: 'google', kind: 'full', text: 'ไฟล์นี้เต็มแล้ว' };
  platform({ answers: { ok: false, refusal } });
  const failure = await failureOf();
  expect([failureWords(th, failure), failureWords(en, failure), canRepeat(failure)]).toEqual([
    refusal.text,
    refusal.text,
    true,
  ]);
});

test('where there is no server, or an answer is lost, another try does not help', async () => {
  expect([await failureOf().then(canRepeat), await failureOf().then(one => failureWords(th, one))]).toEqual([
    false,
    th.calls.noPlatform,
  ]);
  platform({ answers: null });
  const failure = await failureOf();
  expect([failure.kind, canRepeat(failure)]).toEqual(['wrongAnswer', false]);
});

test('a value comes with what Google refused of it', async () => {
  platform({ answers: { ok: true, value: { years: [], note: 'แท็บถูกป้องกันไว้' } } });
  expect((await callServer('open', {})).note).toBe('แท็บถูกป้องกันไว้');
});
