// `npm run push` in every state in which it may be given: it ends with what to do, and pushes only to a script that is named.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { push } from '../../scripts/deploy/push';
import { type Account, callsOf, fakeClasp, LOGGED_IN } from './fakeClasp';

const ID = 'script_id_of_an_example_office_1';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-push-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(account: Account, scriptId?: string): string {
  if (scriptId !== undefined) writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId }));
  return push({ root: `${folder}/`, env: fakeClasp(folder, account) });
}
const pushed = () => callsOf(folder).filter(([, ...args]) => args.includes('push'));

test.each<[string, Account, string | undefined, string]>([
  [
    'nobody is logged in',
    { prints: { 'show-authorized-user': '{"loggedIn": false}' } },
    ID,
    'npx clasp login',
  ],
  [
    'no script is named',
    { prints: LOGGED_IN },
    'PUT_THE_SCRIPT_ID_OF_YOUR_SPREADSHEET_HERE',
    'npm run deploy',
  ],
  ['there is no project file', { prints: LOGGED_IN }, undefined, 'npm run deploy'],
])('where %s it says what to do and pushes nothing', (_, account, id, words) => {
  expect(() => run(account, id)).toThrow(words);
  expect(pushed()).toEqual([]);
});

test('a refusal is shown', () => {
  const account = { prints: { ...LOGGED_IN, push: 'Quota' }, fails: ['push'] };
  expect(() => run(account, ID)).toThrow('Quota');
});

test('to the script that is named it pushes, and tells its address', () => {
  expect(run({ prints: LOGGED_IN }, ID)).toContain(`https://script.google.com/d/${ID}/edit`);
  expect(pushed().map(([, ...args]) => args.join(' '))).toEqual(['push --force']);
});
