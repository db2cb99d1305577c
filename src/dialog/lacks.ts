// What a document lacks, as codes with parameters; the words are the reader's.

import type { DocumentFacts, FollowUpLine } from '../documents/facts';
import { reportOf, resultOf } from '../documents/followUpReport/round';
import { knownPercent } from '../domain/analysis/knownPercent';
import { uncertaintiesOf } from '../domain/framework/uncertain';
import { hasBegun, ROUNDS, type Round, roundBegins } from '../domain/plan/reportingRound';
import { unitsIn } from '../domain/plan/units';
import { longDate } from '../domain/thai/months';
import type { Material } from '../wire/documents';
import { type ChoiceId, needsOf } from './choices';
import { contestLacks } from './contestLacks';
import { byWeight, type LackCode } from './lackKinds';
import { hasUnknownItems } from './unknownItems';

export interface Lack {
  readonly code: LackCode;
  readonly params: Readonly<Record<string, number | string>>;
}

/** What weighs most first. */
export function lacksOf(id: ChoiceId, material: Material, facts: DocumentFacts): readonly Lack[] {
  const { plan, followUp, withoutIds, leftOut, unread, repaired, planBehind } = material;
  const { total } = facts.assessment;
  const { rows, prints, lists } = needsOf(id);
  const tellsFollowUp = rows === 'followUp';
  const hasFollowUp = followUp !== null && followUp.length > 0;
  const tellsPlan = rows === 'plan' || (tellsFollowUp && !hasFollowUp);
  const lack = (code: Lack['code'], holds: boolean, params: Lack['params'] = {}): readonly Lack[] =>
    holds ? [{ code, params }] : [];
  const counted = (code: Lack['code'], holds: boolean, count: number): readonly Lack[] =>
    lack(code, holds && count > 0, { count });
  const { round, lines } = reportOf(facts);
  const fromPlan = lines.filter(({ isFromPlan }) => isFromPlan).length;
  const blanks = blanksIn(lines, facts);
  const isToCome = roundToCome(tellsFollowUp, round, material);
  const isReported = blanks.results < lines.length;
  const doubts = doubtsIn(facts);
  return byWeight([
    ...lack('noScores', total.state === 'empty'),
    ...lack('noAgency', prints.includes('agency') && facts.fields.agency.trim() === ''),
    ...lack('partial', total.state === 'partial', { coverage: knownPercent(total) }),
    ...counted('unread', true, unread),
    ...lack('itemsUnknown', hasUnknownItems(facts, lists)),
    ...lack('noPlan', tellsPlan && plan === null && !withoutIds.plan),
    ...lack('planWithoutIds', tellsPlan && withoutIds.plan),
    ...lack('emptyPlan', tellsPlan && plan?.length === 0),
    ...counted('planBehind', rows !== undefined, planBehind),
    ...lack('noFollowUp', tellsFollowUp && !hasFollowUp && !withoutIds.followUp && plan !== null),
    ...lack('followUpWithoutIds', tellsFollowUp && withoutIds.followUp),
    ...isToCome,
    ...counted('nothingReported', tellsFollowUp && !isReported && isToCome.length === 0, lines.length),
    ...counted('fromPlan', tellsFollowUp && hasFollowUp, fromPlan),
    ...counted('over', tellsPlan, leftOut.over),
    ...counted('withoutRound', tellsFollowUp, leftOut.withoutRound),
    ...counted('overInRound', tellsFollowUp, leftOut.overInRound[round]),
    ...lack('blanks', tellsFollowUp && hasFollowUp && isReported && hasBlanks(blanks), blanks),
    ...lack('uncertain', id === 'measuresReport' && Object.values(doubts).includes(1), doubts),
    ...(id === 'clarification' ? contestLacks(facts) : []),
    ...counted('noUnits', id === 'unitPages', rowsOfNobody(facts.plan)),
    ...lack('repaired', repaired.length > 0),
  ]);
}

/** How many rows name no unit. */
const rowsOfNobody = (plan: DocumentFacts['plan']): number =>
  plan.filter(({ responsible }) => unitsIn(responsible).length === 0).length;

/** The report is on a round that has not begun. */
function roundToCome(tellsFollowUp: boolean, round: Round, { framework, today }: Material): readonly Lack[] {
  const next = framework.year + 1;
  if (!tellsFollowUp || hasBegun(round, next, today)) return [];
  const [half, year] = ROUNDS.map(one => longDate(roundBegins(one, next))) as [string, string];
  return [{ code: 'roundToCome', params: { months: round === 'half' ? 6 : 12, half, year } }];
}

const hasBlanks = (blanks: ReturnType<typeof blanksIn>): boolean =>
  Object.values(blanks).some(count => count > 0);

/** Which rules of the year are to be compared with the manual before a paper that tells them is signed. */
function doubtsIn({
  assessment,
}: DocumentFacts): Readonly<Record<'weights' | 'structure' | 'grades', 0 | 1>> {
  const doubted = new Set(uncertaintiesOf(assessment.framework).map(({ about }) => about));
  const isDoubted = (about: 'weights' | 'structure' | 'grades'): 0 | 1 => (doubted.has(about) ? 1 : 0);
  return {
    weights: isDoubted('weights'),
    structure: isDoubted('structure'),
    grades: isDoubted('grades'),
  };
}

/** Rows of which nobody has said something: the report leaves dots. The office may tell the obstacles in its own words. */
function blanksIn(
  lines: readonly FollowUpLine[],
  { fields }: DocumentFacts,
): Readonly<Record<'results' | 'obstacles' | 'suggestions', number>> {
  const count = (text: (line: FollowUpLine) => string): number =>
    lines.filter(line => text(line).trim() === '').length;
  const hasOwnWords = (fields.texts['followUpReport.obstacles'] ?? '').trim() !== '';
  return {
    results: count(resultOf),
    obstacles: hasOwnWords ? 0 : count(({ obstacles }) => obstacles),
    suggestions: count(({ suggestions }) => suggestions),
  };
}
