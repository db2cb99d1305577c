// English words of the sidebar's view "repair".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { repair as thai } from '../../th/views/repair';

export const repair: InAnyLanguage<typeof thai> = {
  title: 'What to repair first',
  intro:
    'What gives back most points of the total comes first. Tick or move scores to see what would come of it. The scores in the sheet stay as they are.',
  planHint: p => `"Put into the plan" marks the chosen items in the tab "${p.tab}". What you typed stays.`,
  newPlanHint: '"Put into the plan" makes the tab of the plan and marks the chosen items there.',
  none: 'Every item has full points: there is nothing to repair.',
  provisional: p =>
    `Scores are missing (${p.known}% known). The numbers are provisional: they come from the scores that are there.`,

  path: p => `Shortest way to ${p.grade}, repairs: ${p.count}`,
  pathItems: p => `With 100 points each: ${p.items}`,
  takePath: 'Try these',

  instrument: 'Show instrument',
  all: 'All',
  choice: p => `${p.name} (${p.count})`,
  more: p => `Show more: ${p.count}`,

  has: p => `has ${p.points}`,
  gives: p => `gives back +${p.points}`,
  givesWhole: p => `gives back +${p.points} of the complete total`,
  running: p => `then ${p.total}`,
  valueText: p => `${p.points} points`,
  exactly: p => `Type the points to try for ${p.id}`,
  fault: 'Enter a number from 0 to 100 with at most 2 decimals.',
  comment: "Assessor's comment",
  inPlan: 'in the plan',
  takeOut: 'take out',
  takeOutOf: p => `Take ${p.id} out of the plan`,

  indicators: 'Indicators after the repair',
  outcome: 'What would come of it',
  provisionalTotal: p => `${p.points} (provisional)`,
  becomes: p => `The total goes from ${p.before} to ${p.after}`,
  asItIs: p => `The total as in the sheet: ${p.now}`,
  reset: 'Reset',
  mark: 'Put into the plan',
  takenOut: 'Taken out of the plan',
  marked: p => `Rows marked in the plan: ${p.count}`,
};
