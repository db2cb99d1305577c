// What lies in the account, the script or the service: whatever is asked for, the user is told why in words of its own with
// what to do next, nothing is half made, and the same command does its work once the cause is gone. By the built files.
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { RunOptions } from '../../../scripts/host/execute';
import { SAYS } from '../../../scripts/host/refusalTexts';
import type { Refusing } from '../../../scripts/host/refusing';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import { ROOT } from '../../../scripts/root';
import { MESSAGES } from '../../../src/text/messages';
import { th } from '../../../src/text/th';
import { google } from '../../../src/text/th/google';
import type { CallName, Input } from '../../../src/wire/calls';
import { alertsOf, runBuilt, typed } from '../built';
import { call } from '../calls/called';
import { LANGUAGES, openSource, TYPED, typedIn, worked } from './causes';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const start = worked();
const tab = start.activeSheet.id;
const table = { tab, year: 2565 };
const by = { window: 'page', number: 1 };

const COMMANDS = ['menuAnalyse', 'menuSidebar', 'menuDocuments', 'menuForm', 'menuSample'] as const;
type Command = (typeof COMMANDS)[number];

const CALLS: { readonly [Name in CallName]?: Input<Name> } = {
  open: {},
  readTable: { tab, year: null, columns: null },
  writeTab: { ...table, kind: 'plan' },
  markInPlan: { ...table, add: ['O12'], remove: [] },
  saveSettings: { changes: { agency: 'อบต.ตัวอย่าง' }, by },
  applySuggestions: { tab, cells: [{ row: 2, column: 1, shown: '99.33', value: 99.3 }] },
  showDocuments: table,
  openDocuments: { tab, year: null },
  saveFields: { changes: { place: 'ตำบลตัวอย่าง' }, by },
};
const NAMES = Object.keys(CALLS) as (keyof typeof CALLS)[];

interface Cause {
  readonly what: string;
  readonly options: RunOptions;
  readonly sentence: string;
  /** What it stops; everything else works as ever. */
  readonly stops: readonly (Command | CallName)[];
  /** It may have been begun. */
  readonly begins?: boolean;
}

const ALL: readonly (Command | CallName)[] = [...COMMANDS, ...NAMES];
const WRITING = [
  'menuAnalyse',
  'menuForm',
  'menuSample',
  'writeTab',
  'markInPlan',
  'applySuggestions',
] as const;

/** The script project as somebody pasted it who typed `.html` into the name of one file. */
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
function misnamed(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ita-'));
  folders.push(folder);
  cpSync(`${ROOT}dist`, folder, { recursive: true });
  renameSync(join(folder, `${file}.html`), join(folder, `${file}.html.html`));
  return folder;
}

const refusing = (given: Refusing): RunOptions => ({ refusing: given });

const CAUSES: readonly Cause[] = [
  ...LANGUAGES.map(language => ({
    what: `the file without permission (${language})`,
    options: refusing({ scopes: ['spreadsheets.currentonly'], asks: false, language }),
    sentence: google.noSheets(),
    stops: ALL,
  })),
  ...LANGUAGES.map(language => ({
    what: `pages without permission (${language})`,
    options: refusing({ scopes: ['script.container.ui'], asks: false, language }),
    sentence: google.noPages(),
    stops: ['menuSidebar', 'menuDocuments', 'showDocuments'] as const,
  })),
  {
    what: 'a file that may only be looked at',
    options: refusing({ viewer: true }),
    sentence: google.viewer(),
    stops: [...WRITING, 'saveSettings', 'saveFields'],
    begins: true,
  },
  {
    what: 'cells that are written too slowly',
    options: refusing({ calls: { matching: /^Range\.setValues$/, says: SAYS.slow } }),
    sentence: google.slow(),
    stops: WRITING,
    begins: true,
  },
  ...LANGUAGES.slice(0, 2).map(language => ({
    what: `a service that fails (${language})`,
    options: refusing({ calls: { matching: /^Spreadsheet\./, says: SAYS.failed }, language }),
    sentence: google.failed(),
    stops: ALL,
  })),
  {
    what: 'several accounts, where the server is reached',
    options: refusing({ calls: { matching: /^Spreadsheet\./, says: SAYS.accounts } }),
    sentence: google.accounts(),
    stops: ALL,
  },
  {
    what: 'a script without a lock',
    options: refusing({ lacks: ['lock'] }),
    sentence: google.outside(),
    stops: [...WRITING, 'saveSettings', 'saveFields'],
  },
  {
    what: 'a script without properties',
    options: refusing({ lacks: ['properties'] }),
    sentence: google.outside(),
    stops: ALL,
    begins: true,
  },
  {
    what: 'a service that fails in unknown words',
    options: refusing({ calls: { matching: /^Spreadsheet\./, says: "Exception: Ärger mit O'Neill <b>" } }),
    sentence: google.unknown({ said: "Ärger mit O'Neill <b>" }),
    stops: ALL,
  },
  {
    what: 'Sidebar.html under another name',
    options: { dist: misnamed('Sidebar') },
    sentence: google.noFile({ file: 'Sidebar' }),
    stops: ['menuSidebar'],
  },
  {
    what: 'Documents.html under another name',
    options: { dist: misnamed('Documents') },
    sentence: google.noFile({ file: 'Documents' }),
    stops: ['menuDocuments', 'showDocuments'],
  },
  {
    what: 'Measures.html under another name',
    options: { dist: misnamed('Measures') },
    sentence: google.noFile({ file: 'Measures' }),
    stops: ['menuAnalyse', 'writeTab', 'markInPlan'],
  },
];

const answers = (command: string): RunOptions => (command === 'menuForm' ? { answers: [typed('2566')] } : {});

/** What a command or call tells of a refusal; '' where it did its work. */
function told(workbook: Workbook, name: Command | CallName, options: RunOptions): string {
  if (name.startsWith('menu')) {
    const { ui, outcome } = runBuilt(workbook, name, { ...answers(name), ...options });
    expect([name, outcome]).toEqual([name, 'done']);
    return alertsOf(ui).find(([title]) => title === th.run.notDone)?.[1] ?? '';
  }
  const { answer } = call(workbook, name as 'open', CALLS[name as 'open'] as never, options);
  if (answer?.ok) return '';
  return answer?.refusal.code === 'google' ? answer.refusal.text : `${answer?.refusal.code}`;
}

const endOf = new Map<string, string>();
function whole(name: Command | CallName): string {
  const known = endOf.get(name);
  if (known !== undefined) return known;
  const workbook = start.clone();
  expect(told(workbook, name, {})).toBe('');
  endOf.set(name, fingerprint(workbook));
  return fingerprint(workbook);
}

describe.each(CAUSES)('$what', ({ options, sentence, stops, begins }) => {
  test('says what to do next', () => expect(sentence).toMatch(/โปรด|ให้/));

  test.each(ALL)('%s', name => {
    const isStopped = stops.includes(name);
    const workbook = start.clone();
    expect(told(workbook, name, options)).toBe(isStopped ? sentence : '');
    expect(typedIn(workbook)).toEqual(TYPED.map(cell => [...cell]));
    expect(workbook.lockHolder).toBeUndefined();
    if (isStopped && !begins) expect(fingerprint(workbook)).toBe(fingerprint(start));
    expect(told(openSource(workbook), name, {})).toBe('');
    if (isStopped) expect(fingerprint(workbook)).toBe(whole(name));
  });
});

test('a scope that Google asks for itself ends the run before anything is done', () => {
  for (const scope of ['spreadsheets.currentonly', 'script.container.ui'] as const)
    for (const command of COMMANDS) {
      const workbook = start.clone();
      const { outcome, ui } = runBuilt(workbook, command, {
        ...answers(command),
        ...refusing({ scopes: [scope] }),
      });
      expect([command, outcome, ui.alerts]).toEqual([command, 'killed', []]);
      expect(fingerprint(workbook)).toBe(fingerprint(start));
    }
});

test('a script outside a file says so where its errors are read, and to the page', () => {
  const options = refusing({ lacks: ['file', 'lock', 'properties'] });
  for (const command of COMMANDS) {
    const { outcome } = runBuilt(start.clone(), command, { ...answers(command), ...options });
    expect([command, outcome]).toEqual([command, { threw: google.outside() }]);
  }
  for (const name of NAMES)
    expect([name, told(start.clone(), name, options)]).toEqual([name, google.outside()]);
});

test('help needs nothing of all this', () => {
  for (const { what, options } of CAUSES) {
    const { ui } = runBuilt(start.clone(), 'menuHelp', options);
    expect([what, ui.alerts.map(({ title }) => title)]).toEqual([what, [th.run.help.title]]);
  }
});

test('the words are in the language of the account, also where the file may not be read', () => {
  for (const { what, options, stops } of CAUSES) {
    const [name] = stops;
    if (!name?.startsWith('menu')) continue;
    const { ui } = runBuilt(start.clone(), name, { ...answers(name), ...options, locale: 'en' });
    const [title, message = ''] = alertsOf(ui).at(-1) ?? [];
    expect([what, title]).toEqual([what, MESSAGES.en.run.notDone]);
    expect([what, message.replace(/ \[.*\]$/, '')]).toEqual([
      what,
      expect.stringMatching(/^[^\u0e00-\u0e7f]+$/),
    ]);
  }
});
