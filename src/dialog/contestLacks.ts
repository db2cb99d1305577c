// What the memo that contests scores lacks: an item to contest, what is said about each, and time.
import { contestable } from '../documents/clarification/items';
import { PERIOD, periodOf } from '../documents/clarification/typed';
import type { DocumentFacts } from '../documents/facts';
import { yearOf } from '../documents/parts/office';
import { daysLeft } from '../domain/plan/daysLeft';
import { blanksIn, shortDate } from './clarifying';
import type { LackCode } from './lackKinds';

interface Told {
  readonly code: LackCode;
  readonly params: Readonly<Record<string, number | string>>;
}

export function contestLacks(facts: DocumentFacts): readonly Told[] {
  const { lost, contested, open, nothing } = contestable(facts);
  if (nothing === 'noItems') return [{ code: 'noItemsToContest', params: {} }];
  if (nothing)
    return [{ code: 'nothingToContest', params: { assessed: nothing === 'notAssessed' ? 0 : 1, open } }];
  if (contested.length === 0) return [{ code: 'nothingContested', params: { count: lost.length } }];
  return [
    ...blanks(
      facts,
      contested.map(({ node }) => node.id),
    ),
    ...over(facts),
  ];
}

function blanks(facts: DocumentFacts, contested: readonly string[]): readonly Told[] {
  const { texts } = facts.fields;
  const period = periodOf(texts, yearOf(facts));
  const params = {
    days: PERIOD.filter(end => period[end] === '').length,
    ...blanksIn(texts, yearOf(facts), contested),
  };
  return Object.values(params).some(count => count > 0) ? [{ code: 'contestBlanks', params }] : [];
}

function over(facts: DocumentFacts): readonly Told[] {
  const left = daysLeft(periodOf(facts.fields.texts, yearOf(facts)), yearOf(facts), facts.today);
  return left.kind === 'over' ? [{ code: 'contestOver', params: { day: shortDate(left.until) } }] : [];
}
