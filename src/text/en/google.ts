// Why Google let something undone and what to do next, in English.
import type { InAnyLanguage } from '../inAnyLanguage';
import type { google as thai } from '../th/google';
import { calls } from './views/calls';

export const google: InAnyLanguage<typeof thai> = {
  full: p =>
    `This file is full: Google Sheets holds 10 million cells a file, empty ones included.${p.tab ? ` The tab "${p.tab}" was not written.` : ''} Delete tabs that are not needed, or empty rows and columns at the ends of tabs, and try again.`,
  protected: p =>
    `${p.tab ? `The tab "${p.tab}", or some of its cells,` : 'A tab or cell to be written'} is protected and your account may not edit it, so it could not be written. Ask whoever protected it, or the owner of the file, to add you as an editor under Data ▸ Protect sheets and ranges, and try again.`,
  typed: p =>
    `${p.tab ? `The tab "${p.tab}"` : 'What was written'} was made a Google Sheets table. All values were written, but Google allows neither number formats nor choices in its cells. You can go on; for the looks of before, convert the table back to plain cells and use the menu Format ▸ Number.`,
  noSheets: () =>
    'This add-on was not allowed to read and write the spreadsheet. Choose Analyse in the menu; when Google asks, tick every box and allow, and try again.',
  noPages: () =>
    'This add-on was not allowed to show the sidebar and windows. Choose the command in the menu again; when Google asks, tick every box and allow, and try again.',
  viewer: () =>
    'Your account may look at this file but not edit it. Ask its owner for permission to edit, or choose File ▸ Make a copy and try again in the copy.',
  accounts: () => calls.failures.severalAccounts,
  crowded: () =>
    'The place in which this add-on keeps what is typed for this file is full: Google gives 500 KB a file. Nothing new was kept; what was kept before still is. Shorten or delete long texts in the window of the documents, and try again.',
  slow: () =>
    'Google Sheets took too long, so the work stopped before its end. Nothing that you typed is lost. Wait two minutes and try again: the work goes on where it stopped.',
  failed: () =>
    'Google Sheets failed for a moment. Nothing that you typed is lost. Wait a little and try again: the work goes on where it stopped.',
  outside: () =>
    'This script is in no spreadsheet, so there is nothing to work on. Open the spreadsheet with the scores, choose Extensions ▸ Apps Script, paste the script there, and use the menu of that spreadsheet.',
  noFile: p =>
    `The script project has no HTML file named ${p.file}. Open Extensions ▸ Apps Script and name the file ${p.file}, without typing .html (Google adds it; where you see ${p.file}.html.html, remove one), and try again.`,
  unknown: p =>
    `Something unexpected went wrong. Nothing of yours is lost. Try again.${p.said ? ` [${p.said}]` : ''}`,
};
