// The reporting round of a follow-up report, and the rows that it tells of.
import { dueRound, hasBegun, ROUNDS, type Round } from '../../domain/plan/reportingRound';
import { followUpReport as words } from '../../text/th/documents/followUpReport';
import type { DocumentFacts, FollowUpLine } from '../facts';
import { yearOf } from '../parts/office';
import { timeOf } from '../parts/planTable';

export interface Reported {
  readonly round: Round;
  readonly lines: readonly FollowUpLine[];
  /** Words for the round, and the fiscal year in which the plan is carried out. */
  readonly named: { readonly round: string; readonly next: number };
}

export function reportOf(facts: DocumentFacts, chosen?: Round): Reported {
  const year = yearOf(facts);
  const next = year + 1;
  const round = chosen ?? roundIn(facts);
  return { round, lines: linesOf(facts, round), named: { round: words.round[round]({ year, next }), next } };
}

/**
 * The chosen one, else the latest that has begun and in which anything is reported (the tab has the rows of both from the day
 * that it is made), else the one that is due.
 */
function roundIn(facts: DocumentFacts): Round {
  const { fields, followUp, today } = facts;
  const next = yearOf(facts) + 1;
  const reported = ROUNDS.filter(
    round => hasBegun(round, next, today) && followUp.some(line => line.round === round && isReported(line)),
  );
  return (
    ROUNDS.find(round => round === fields.texts.round) ??
    reported[reported.length - 1] ??
    dueRound(next, today)
  );
}

/** By the officer in the row itself. */
const isReported = ({ isFromPlan, status, result, obstacles, suggestions }: FollowUpLine): boolean =>
  !isFromPlan && [status, result, obstacles, suggestions].some(text => text.trim() !== '');

/** Without a follow-up tab the rows of the plan, which has columns for results too. */
function linesOf({ followUp, plan }: DocumentFacts, round: Round): readonly FollowUpLine[] {
  if (followUp.length > 0) return followUp.filter(line => line.round === round);
  return plan.map(line => ({ ...line, round, time: timeOf(line), isFromPlan: true }));
}

/** A row whose status is told, and no more, has that for a result. */
export const resultOf = ({ result, status }: FollowUpLine): string =>
  result.trim() === '' ? status : result;
