// English words of the list of papers.
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { papers as thai } from '../../th/views/papers';

export const papers: InAnyLanguage<typeof thai> = {
  short: {
    noScores: () => 'scores',
    noAgency: () => 'name of the office',
    noPlan: () => 'a plan',
    planWithoutIds: () => 'a plan that can be read',
    emptyPlan: () => 'rows in the plan',
    planBehind: () => 'plan not adjusted to the latest scores',
    noFollowUp: () => 'follow-up tab',
    followUpWithoutIds: () => 'a follow-up tab that can be read',
    roundToCome: p => `the ${p.months}-month round has not begun`,
    nothingReported: p => `all ${p.count} results`,
    partial: p => `some scores (${p.coverage}% known)`,
    unread: p => `scores of ${p.count} unread cells`,
    itemsUnknown: () => 'item scores',
    withoutRound: p => `the round of ${p.count} rows`,
    blanks: p =>
      [
        ['results', p.results],
        ['obstacles', p.obstacles],
        ['suggestions', p.suggestions],
      ]
        .flatMap(([name, count]) => (count === 0 ? [] : [`${name} of ${count} rows`]))
        .join(' · '),
    fromPlan: p => `results of ${p.count} rows are from the plan`,
    over: p => `${p.count} rows of the plan left out`,
    overInRound: p => `${p.count} follow-up rows left out`,
    uncertain: () => 'rules of the year',
    noItemsToContest: () => 'item scores',
    nothingToContest: () => 'an item without full points',
    nothingContested: () => 'items to contest',
    contestBlanks: p =>
      [
        ['days of the period', p.days],
        ['links', p.link],
        ['days given', p.given],
        ['reasons', p.reason],
      ]
        .flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${count}`]))
        .join(' · '),
    contestOver: () => 'the time to contest is over',
    noUnits: p => `responsible units of ${p.count} rows`,
    repaired: () => 'damaged fields',
  },
  state: {
    lacking: p => `Missing: ${p.what}`,
    ready: 'Ready to print',
    readyBut: p => `Ready to print; check first: ${p.what}`,
    and: ' · ',
  },
  answers: p => `Answers item ${p.item} of ${p.year}`,
  answersPerhaps: p => `Answers item ${p.item}* of ${p.year}`,
  answersDoubt: '* Compare this number with the manual of the NACC for that year.',

  remedies: {
    agency: 'Go to the name of the office',
    round: 'Go to the reporting round',
    clarify: 'Go to the items to contest',
    fields: 'Go to the fields',
    scores: p => `Close this window and go to the tab "${p.tab}"`,
    unread: p => `Close this window and go to cell ${p.cell}`,
    plan: 'Close this window and go to the plan',
    results: p =>
      p.hasFollowUp
        ? 'Close this window and go to the follow-up tab'
        : 'Close this window and go to the plan',
    makePlan: p => (p.hasPlan ? 'Adjust the plan to the latest scores' : 'Make the plan of these scores'),
    makeFollowUp: 'Make the follow-up tab',
  },
  remedying: {
    leaving: 'Saving, then going to the tab…',
    writing: p => `Writing the tab "${p.tab}"…`,
    reading: 'Reading the spreadsheet again…',
    done: 'The tabs are written, and the documents have the latest data.',
    kept: p => `What had been typed into result tabs is kept in ${p.names}.`,
    closeYourself: 'The tab is open: close this window to see it.',
  },

  all: {
    title: 'All at once',
    make: p => `Download all (${p.count})`,
    none: 'No document is ready yet: what each lacks stands above.',
    hint: 'One .zip file: right-click it and choose Extract All before you open a document.',
    leftOut: p => `Not among them: ${p.count}`,
    withGaps: p => `Among them, but with gaps: ${p.count}`,
    because: p => `${p.name} (${p.what})`,
    making: p => `Making ${p.place} of ${p.count}: ${p.name}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled; no file was downloaded.',
    failed: p => `"${p.name}" could not be made (${p.done} of ${p.count} are done).`,
    again: 'Try again',
    without: 'Leave it out',
    made: p => `Downloaded ${p.count} documents: ${p.file}`,
    held: p =>
      `The file of ${p.count} documents is there: ${p.file}, but the browser does not start the download.`,
    skipped: p => `Not in the file, because they could not be made: ${p.names}`,
  },
};
