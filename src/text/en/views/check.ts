// English words of the sidebar's view "check".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { check as thai } from '../../th/views/check';

export const check: InAnyLanguage<typeof thai> = {
  title: 'Check the data',

  recognised: 'The table that was read',
  tab: p => `Tab "${p.tab}"`,
  usedLastSource: 'The open tab holds results, so the score tab behind it was read.',
  yearFrom: {
    sheet: 'The table names this year',
    before: 'The year used with this tab before',
    chosen: 'The year that you chose',
    settings: 'The table names no year: this is the one of the settings, please check',
  },

  columns: {
    title: 'Columns',
    code: 'Column of item codes',
    score: 'Column of scores',
    auto: 'Automatic',
    autoOf: p => `Automatic: ${p.column}`,
    name: p => (p.header === '' ? `${p.letter}` : `${p.letter} "${p.header}"`),
    ofYear: p => `${p.column} (the chosen year)`,
    choose: 'Choose a column',
    unknown: 'not known',
    both: 'Choose both columns',
    outdated: 'The columns of the table have changed. Choose again',
    same: 'Codes and scores must stand in different columns',
    table: p => `Codes ${p.code}, scores ${p.score} (rows ${p.first}–${p.last})`,
  },
  mustChoose: 'There are several columns of scores. Choose one of them before looking at the result.',

  counts: {
    title: 'Scores that were read',
    instrument: 'Instrument',
    read: 'Read',
    items: p => `Items: ${p.scored} of ${p.count}`,
    indicators: p => `Indicators: ${p.scored} of ${p.count}`,
    entered: p => `Entered scores of indicators used: ${p.names}`,
    whole: 'The entered score of the instrument is used',
    excluded: p => `Not assessed: ${p.count}`,
    states: {
      complete: 'Complete',
      partial: 'Not complete',
      empty: 'No scores yet',
      excluded: 'Not assessed',
    },
  },

  findings: 'Findings',
  groups: {
    error: p => `Errors: ${p.count}`,
    warning: p => `Please check: ${p.count}`,
    missing: p => `Still missing: ${p.count}`,
  },
  groupHints: {
    error: 'These values are not used. Please correct them.',
    warning: 'These values are used, or not needed, but worth a look.',
    missing: 'Enter the scores in the table, then press "Read again".',
  },
  none: 'No errors found',
  noneButIncomplete: 'No errors found, but scores are still missing',
  below: '(see below)',
  goTo: p => `Go to cell ${p.cell}`,
  wholeTable: 'Whole table',
  more: p => `Show more: ${p.count}`,
  readAll: 'Read all of it',

  use: 'Use the suggestion',
  suggestion: p => `Suggestion: ${p.value}`,
  several: p => `Suggestions: ${p.count}`,
  useSame: p => `Use the suggestions for cells of this kind: ${p.count}`,
  useAll: p => `Use all suggestions: ${p.count} cells`,
  ask: {
    one: p => `Write ${p.value} into cell ${p.cell} in place of ${p.shown}?`,
    choose: p => `Which value shall be written into cell ${p.cell} in place of ${p.shown}?`,
    many: p => `Write the suggestions into these ${p.count} cells?`,
    line: p => `${p.cell}: ${p.value} in place of ${p.shown}`,
    empty: 'nothing',
    left: p => `Cells to be looked at one by one: ${p.count}`,
    more: p => `More cells: ${p.count}`,
    way: 'This can be taken back later.',
    write: 'Write',
  },

  applied: p => `Cells corrected: ${p.count}`,
  restored: p => `Cells with their former value again: ${p.count}`,
  changed: p => `Left as they are, because they have changed or cannot be written: ${p.cells}`,
  outdated: 'The question was closed, because the table now says otherwise. Please look at what was found.',
  undo: 'Undo',

  toResult: 'See the result',
};
