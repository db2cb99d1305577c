// What a document lacks, as codes with parameters; the words are the reader's.

import type { DocumentFacts } from '../documents/facts';
import { reportOf } from '../documents/followUpReport/round';
import { knownPercent } from '../domain/analysis/knownPercent';
import type { Material } from '../wire/documents';
import { type ChoiceId, needsOf } from './choices';

export interface Lack {
  readonly code:
    | 'noPlan'
    | 'planWithoutIds'
    | 'emptyPlan'
    | 'noFollowUp'
    | 'followUpWithoutIds'
    | 'fromPlan'
    | 'noScores'
    | 'partial'
    | 'unread'
    | 'over'
    | 'withoutRound'
    | 'overInRound'
    | 'repaired';
  readonly params: Readonly<Record<string, number>>;
}

export function lacksOf(id: ChoiceId, material: Material, facts: DocumentFacts): readonly Lack[] {
  const { plan, followUp, withoutIds, leftOut, unread, repaired } = material;
  const { total } = facts.assessment;
  const { rows } = needsOf(id);
  const tellsFollowUp = rows === 'followUp';
  const hasFollowUp = followUp !== null && followUp.length > 0;
  const tellsPlan = rows === 'plan' || (tellsFollowUp && !hasFollowUp);
  const lack = (code: Lack['code'], holds: boolean, params: Lack['params'] = {}): readonly Lack[] =>
    holds ? [{ code, params }] : [];
  const counted = (code: Lack['code'], holds: boolean, count: number): readonly Lack[] =>
    lack(code, holds && count > 0, { count });
  const { round, lines } = reportOf(facts);
  const fromPlan = lines.filter(({ isFromPlan }) => isFromPlan).length;
  return [
    ...lack('noScores', total.state === 'empty'),
    ...lack('partial', total.state === 'partial', { coverage: knownPercent(total) }),
    ...counted('unread', true, unread),
    ...lack('noPlan', tellsPlan && plan === null && !withoutIds.plan),
    ...lack('planWithoutIds', tellsPlan && withoutIds.plan),
    ...lack('emptyPlan', tellsPlan && plan?.length === 0),
    ...lack('noFollowUp', tellsFollowUp && !hasFollowUp && !withoutIds.followUp && plan !== null),
    ...lack('followUpWithoutIds', tellsFollowUp && withoutIds.followUp),
    ...counted('fromPlan', tellsFollowUp && hasFollowUp, fromPlan),
    ...counted('over', tellsPlan, leftOut.over),
    ...counted('withoutRound', tellsFollowUp, leftOut.withoutRound),
    ...counted('overInRound', tellsFollowUp, leftOut.overInRound[round]),
    ...lack('repaired', repaired.length > 0),
  ];
}
