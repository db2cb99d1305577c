// English words of the sidebar's view "tabs".
import type { InAnyLanguage } from '../../inAnyLanguage';
import { englishTabNames, requests } from '../../tabNames';
import type { tabs as thai } from '../../th/views/tabs';

export const tabs: InAnyLanguage<typeof thai> = {
  title: 'Make the tabs',
  noTable: 'No score table has been chosen yet. Choose one first.',
  start: 'Go to Start',
  noScores: 'No score could be read yet, so there is nothing to make tabs of. Check the data first.',
  check: 'Check the data',
  provisional: p =>
    `The scores are not complete (${p.coverage}% is known), so the total is provisional. You can make the tabs now and update them when the scores are complete.`,
  from: p => `Scores come from the tab "${p.tab}", fiscal year ${p.year} (B.E.).`,
  names: englishTabNames,
  listLabel: 'Tabs to be written',
  willMake: 'will be made',
  willUpdate: p => `will follow the scores (tab "${p.tab}")`,
  keptHeading: 'What you typed is kept',
  keeps: [
    'Your score tab is not changed.',
    'Action plan: measures, status, results and your own columns stay. Only scores are updated and blanks filled.',
    'Other tabs: if you typed into one, a copy is kept before it is written again.',
  ],
  make: 'Make the tabs',
  resume: p => `Continue with: ${p.name}`,
  again: 'Update the tabs',
  progressLabel: 'Progress',
  step: p => `Step ${p.step} of ${p.steps}: writing ${p.name}`,
  waiting: 'waiting',
  writing: 'being written…',
  stopped: 'not written yet',
  written: 'written',
  unchanged: 'same result as before',
  open: p => `Open the tab "${p.tab}"`,
  kept: p => `What you typed is kept in the tab "${p.tab}"`,
  rewritten: p => `Rows typed over and written again: ${p.count}. Put them back below.`,
  finished: 'The tabs are ready. Press a name to open one.',
  allUnchanged: 'Every result is the same as before.',
  progressOfPlan: p => `Progress of the plan, rows done: ${p.done} of ${p.rows}`,
  overdue: p => `overdue: ${p.count}`,
  dueSoon: p => `due soon: ${p.count}`,
  unreadTimes: p => `time cannot be read: ${p.count}`,
  unreadStatuses: p => `status cannot be read: ${p.count}`,
  restore: {
    about: p => `Plan, follow-up and library last changed by a run on ${p.day}`,
    button: 'Put back what stood before',
    done: p =>
      p.left === 0
        ? `Cells put back: ${p.restored}.`
        : `Cells put back: ${p.restored}. Changed since and left: ${p.left}.`,
    note: 'The next analysis makes them follow the scores again.',
  },
  documents: {
    title: 'Documents',
    about: 'Reports, memos, an announcement and a picture, ready to sign',
    make: 'Make documents',
  },
  more: {
    title: 'Tabs made on request',
    ...requests.en,
    fillTitle: 'Write "ไม่มี" (none) under obstacles and suggestions that are empty, in rows with a result',
    fill: { half: 'Fill the 6-month round', year: 'Fill the 12-month round' },
    filled: p => (p.count === 0 ? 'There was nothing to fill.' : `Cells filled: ${p.count}.`),
  },
  otherTable: p => `The tabs of "${p.tab}" are being made. Please wait until they are ready.`,
};
