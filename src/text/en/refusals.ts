// Why nothing was done and what to do next, in English.
import type { InAnyLanguage } from '../inAnyLanguage';
import type { refusals as thai } from '../th/refusals';
import { manyOffices } from './manyOffices';
import { calls } from './views/calls';

export const refusals: InAnyLanguage<typeof thai> = {
  locked: () => 'Another analysis is working in this file. Wait a moment and try again.',
  sourceGone: () => 'The score tab that was used last time is gone. Open the score tab and try again.',
  tabGone: () => 'This tab is gone; it may have been deleted. Make the tabs again.',
  unclearRows: p =>
    `The tab "${p.tab}" was not written, because row ${p.rows} shows the same item as another row, or none that can be read. Correct it and go on, or choose Analyse in the menu to take these rows for what they show.`,
  sameTab: () =>
    'The score tab has its item codes already; a second form in it would be read as another table. Select a cell in another tab and press again.',
  nothingToUndo: () => 'There is nothing to undo.',
  nothingPasted: () =>
    'The pasted text holds no item codes or scores. Copy the whole table from the report page and paste it again.',
  badInput: () => calls.failures.wrongAnswer,
  google: p => `${p.text}`,
  noItems: p =>
    `The tab "${p.tab}" holds no item codes and scores. Open the tab with the score table, or choose "Make a score form".`,
  ownCopy: p =>
    `The tab "${p.tab}" is a copy of the result tab "${p.own}" that this add-on wrote, not a score table. Open ${p.source === '' ? 'the tab with the score table' : `the tab "${p.source}"`} and try again.`,
  needsYear: p =>
    p.named
      ? `The tab "${p.tab}" says ${p.named}, whose rules are not known yet. Check the year, or choose the fiscal year whose rules are to be used instead.`
      : `Nothing says which year the scores in "${p.tab}" are of. Choose the fiscal year.`,
  severalScoreColumns: p =>
    `There are ${p.count} columns of scores (${p.names}). Open the sidebar and choose the "Column of scores" in the step Check (it is remembered), or keep only the one to be used.`,
  othersScores: p =>
    `The columns of numbers (${p.names}) are not the scores (of 100) of your office in this year. Enter your scores, or open the sidebar and choose the "Column of scores" in the step Check.`,
  manyOffices,
  cellTaken: p =>
    `The cell ${p.cell} holds something, so nothing was written over it. Select an empty cell with enough room around it and press again.`,
};
