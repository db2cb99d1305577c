// docs/refusals.md: what Google may refuse and what the user is told, for whoever is asked for help.
import { google as english } from '../../src/text/en/google';
import { calls as englishCalls } from '../../src/text/en/views/calls';
import { google as thai } from '../../src/text/th/google';
import { calls as thaiCalls } from '../../src/text/th/views/calls';
import { GOOGLE_KINDS, type GoogleKind } from '../../src/wire/refusal';
import { page, table } from './markdown';

export const refusals = { file: 'docs/refusals.md', content };

/** When it happens, and what becomes of the work. */
const ABOUT: Readonly<Record<GoogleKind, readonly [when: string, then: string]>> = {
  full: [
    'a tab, rows or columns are added to a file of 10,000,000 cells',
    'the other tabs are written; nothing empty stays',
  ],
  protected: ['a tab or cells may be edited by others only', 'the other tabs and cells are written'],
  typed: [
    'a tab was made a Table (Format ▸ Convert to table)',
    'all values are written; number formats and choices are not',
  ],
  noSheets: [
    'the scope of spreadsheets was not granted',
    'nothing is done; in the menu Google asks for it first',
  ],
  noPages: [
    'the scope of sidebar and windows was not granted',
    'nothing is shown; in the menu Google asks for it first',
  ],
  viewer: ['the file may only be looked at', 'nothing is written'],
  accounts: ['several accounts are signed in, and the call ran as another one', 'nothing is done'],
  crowded: ['the properties of the file hold no more (500 KB)', 'nothing new is kept'],
  slow: ['a service did not answer in time', 'the next run completes what was begun'],
  failed: ['a service failed for the moment', 'the next run completes what was begun'],
  outside: [
    'the script belongs to no spreadsheet',
    'nothing is done; without a menu the words stand in the log',
  ],
  noFile: ['an HTML file of the project is missing or named otherwise', 'nothing is done; no tab is added'],
  unknown: ['anything else', 'the next run completes what was begun; in brackets what Google said'],
};

/** What the words name. */
const NAMED = { tab: 'แผนปฏิบัติการ', file: 'Sidebar', said: '…' };

const OF_PAGE = {
  callFailed: 'the call did not arrive',
  severalAccounts: 'Google refused the call before the script ran',
  stopped: 'Google ended the script after its longest time',
} as const;

const rows = (): readonly (readonly string[])[] =>
  GOOGLE_KINDS.map(kind => [`\`${kind}\``, ...ABOUT[kind], thai[kind](NAMED), english[kind](NAMED)]);

const rowsOfPage = (): readonly (readonly string[])[] =>
  (Object.keys(OF_PAGE) as (keyof typeof OF_PAGE)[]).map(kind => [
    `\`${kind}\``,
    OF_PAGE[kind],
    thaiCalls.failures[kind],
    englishCalls.failures[kind],
  ]);

function content(): string {
  return page([
    '<!-- Written by `npm run generate` from src/text/th/google.ts and its English counterpart; edit these, not this page. -->',
    '# When Google refuses',
    'Nothing that a person typed is lost in any of these, and the same command does its work once the cause is gone. Which one it is, is told by what Google says in English and, where a report was found, in Thai (`src/google/refusals.ts`); in other languages by the call and by asking the tab and the file (`src/google/asking.ts`).',
    table(['Kind', 'When', 'Then', 'Told in Thai', 'Told in English'], rows()),
    'Between sidebar or window and script, where the script itself never ran; what Google said follows in brackets:',
    table(['Kind', 'When', 'Told in Thai', 'Told in English'], rowsOfPage()),
  ]);
}
