// `npm run deploy` against a clasp of the test's own on the PATH: a real process that answers as each state of an account would.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../scripts/deploy/deploy';
import { OWN_PROJECT } from '../../scripts/deploy/ownProject';
import { type Account, callsOf, fakeClasp, LOGGED_IN } from './fakeClasp';

const ID = 'script_id_of_an_example_office_1';
const OTHER = 'script_id_of_an_example_office_2';
const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';

const CREATED = { 'create-script': JSON.stringify({ scriptId: ID, parentId: 'sheet1', files: [] }, null, 2) };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-deploy-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(account: Account, id?: string) {
  return deploy({ root: `${folder}/`, env: fakeClasp(folder, account), id });
}
const calls = () => callsOf(folder);
const commands = () => calls().map(call => call.slice(1).join(' '));
const own = () => JSON.parse(readFileSync(join(folder, OWN_PROJECT), 'utf8'));

describe('npm run deploy', () => {
  it('says how to log in, and asks Google for nothing', () => {
    expect(() => run({ prints: { 'show-authorized-user': '{"loggedIn": false}' } })).toThrow(
      'npx clasp login',
    );
    expect(commands()).toEqual(['--json show-authorized-user']);
  });

  it('says where the API is switched on before a spreadsheet is made', () => {
    expect(() =>
      run({ prints: { ...LOGGED_IN, 'list-versions': API_OFF }, fails: ['list-versions'] }),
    ).toThrow('usersettings');
    expect(commands().join()).not.toContain('create-script');
    expect(existsSync(join(folder, OWN_PROJECT))).toBe(false);
  });

  it('says the same where only the push is refused for it', () => {
    expect(() => run({ prints: { ...LOGGED_IN, push: API_OFF }, fails: ['push'] }, ID)).toThrow(
      'usersettings',
    );
  });

  it('creates a spreadsheet outside the project, pushes with a project file of its own and prints both addresses', () => {
    const said = run({ prints: { ...LOGGED_IN, ...CREATED }, fails: ['list-versions'] });
    expect(said).toContain('https://docs.google.com/spreadsheets/d/sheet1/edit');
    expect(said).toContain(`https://script.google.com/d/${ID}/edit`);
    expect(own()).toEqual({ scriptId: ID, parentId: 'sheet1', rootDir: 'dist' });
    expect(commands().slice(-2)).toEqual([
      '--json create-script --type sheets --title ITA ในแผ่นงาน',
      `--project ${OWN_PROJECT} push --force`,
    ]);
    const madeIn = calls().at(-2)?.[0] ?? folder;
    expect(madeIn.startsWith(folder)).toBe(false);
    expect(existsSync(madeIn)).toBe(false);
  });

  it('creates nothing again after a push that was refused', () => {
    const account = { prints: { ...LOGGED_IN, ...CREATED } };
    expect(() => run({ ...account, prints: { ...account.prints, push: 'Quota' }, fails: ['push'] })).toThrow(
      'Quota',
    );
    expect(run(account)).toContain('sheet1');
    expect(commands().filter(command => command.includes('create-script'))).toHaveLength(1);
  });

  it('pushes to the script that is named, and to the same one the next time', () => {
    run({ prints: LOGGED_IN }, OTHER);
    expect(run({ prints: LOGGED_IN })).toContain(OTHER);
    expect(own().scriptId).toBe(OTHER);
    expect(commands().join()).not.toContain('create-script');
  });

  it('shows what Google said when it creates nothing, or answers without an id', () => {
    expect(() =>
      run({ prints: { ...LOGGED_IN, 'create-script': 'Forbidden' }, fails: ['create-script'] }),
    ).toThrow('Forbidden');
    expect(() => run({ prints: { ...LOGGED_IN, 'create-script': 'Created.' } })).toThrow('Created.');
    expect(existsSync(join(folder, OWN_PROJECT))).toBe(false);
  });

  it.each(['', 'short', 'PUT_THE_SCRIPT_ID_OF_YOUR_SPREADSHEET_HERE', 'https://script.google.com/d/x/edit'])(
    'takes "%s" for no id, before anything is asked',
    id => {
      expect(() => run({ prints: LOGGED_IN }, id)).toThrow('รหัสสคริปต์');
      expect(calls()).toEqual([]);
    },
  );

  it.each(['{', '{}', 'null', '{"scriptId":1}'])('names a project file of its own that holds %s', text => {
    writeFileSync(join(folder, OWN_PROJECT), text);
    expect(() => run({ prints: LOGGED_IN })).toThrow(OWN_PROJECT);
  });

  it('keeps its project file out of git', () => {
    expect(execFileSync('git', ['check-ignore', OWN_PROJECT], { encoding: 'utf8' }).trim()).toBe(OWN_PROJECT);
  });
});
