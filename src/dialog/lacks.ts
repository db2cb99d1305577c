// What a document lacks, as codes with parameters; the words are the reader's.

import type { Assessment } from '../domain/analysis/assessment';
import { knownPercent } from '../domain/analysis/knownPercent';
import type { Material } from '../wire/documents';
import type { ChoiceId } from './choices';

export interface Lack {
  readonly code:
    | 'noPlan'
    | 'emptyPlan'
    | 'noFollowUp'
    | 'noScores'
    | 'partial'
    | 'unread'
    | 'over'
    | 'withoutRound'
    | 'repaired';
  readonly params: Readonly<Record<string, number>>;
}

/** Documents that print rows of the plan. */
const OF_PLAN: readonly ChoiceId[] = ['analysisReport', 'sevenTopicsPlan', 'measuresReport', 'announcement'];
/** Documents that print rows of the follow-up, or of the plan where there is none. */
const OF_FOLLOW_UP: readonly ChoiceId[] = ['followUpReport'];

export function lacksOf(id: ChoiceId, material: Material, { total }: Assessment): readonly Lack[] {
  const { plan, followUp, leftOut, unread, repaired } = material;
  const tellsFollowUp = OF_FOLLOW_UP.includes(id);
  const hasFollowUp = followUp !== null && followUp.length > 0;
  const tellsPlan = OF_PLAN.includes(id) || (tellsFollowUp && !hasFollowUp);
  const lack = (code: Lack['code'], holds: boolean, params: Lack['params'] = {}): readonly Lack[] =>
    holds ? [{ code, params }] : [];
  return [
    ...lack('noScores', total.state === 'empty'),
    ...lack('partial', total.state === 'partial', { coverage: knownPercent(total) }),
    ...lack('unread', unread > 0, { count: unread }),
    ...lack('noPlan', tellsPlan && plan === null),
    ...lack('emptyPlan', tellsPlan && plan?.length === 0),
    ...lack('noFollowUp', tellsFollowUp && !hasFollowUp && plan !== null),
    ...lack('over', tellsPlan && leftOut.over > 0, { count: leftOut.over }),
    ...lack('withoutRound', tellsFollowUp && leftOut.withoutRound > 0, { count: leftOut.withoutRound }),
    ...lack('repaired', repaired.length > 0),
  ];
}
