// The keys of the follow-up's rows: the reporting round and the matter, which for a row that the officer added to the plan is
// made of what it says.
import type { RowCells } from '../../domain/editableTable/table';
import type { FollowUpColumn, PlanColumn } from '../../domain/plan/columns';
import { ROUNDS, type Round } from '../../domain/plan/reportingRound';
import { nameKey } from '../../domain/thai/fold';
import { th } from '../../text/th';
import { hashOf } from '../mark';
import { cellText } from './cellText';

export const BETWEEN = '/';
/** Begins the key of a row that the officer added to the plan. */
export const OWN = 'own-';

/** Whether a row of the tab is of a round, by its key or, where the officer added it, by its word as a reader takes it. */
export const isOfRound = (row: RowCells<FollowUpColumn>, round: Round): boolean =>
  String(row('key')).startsWith(round + BETWEEN) || isCalled(row, round);

/** By the word in its column of rounds, as a reader takes it. */
export const isCalled = (row: RowCells<FollowUpColumn>, round: Round): boolean =>
  nameKey(cellText(row('round'))) === nameKey(th.tabs.followUp.rounds[round]);

/** The key of the matter that a row of the tab reports on; '' for one that the officer added. */
export function matterOf(row: RowCells<FollowUpColumn>): string {
  const key = String(row('key'));
  const round = ROUNDS.find(one => key.startsWith(one + BETWEEN));
  return round ? key.slice(round.length + BETWEEN.length) : '';
}

/** The key of the matter of a row of the plan; nothing where the row says nothing to report on. */
export function keyOf(row: RowCells<PlanColumn>): string | undefined {
  const key = String(row('key') ?? '');
  return key === '' ? ownKeyOf(row) : key;
}

/** A row of the officer's own is known by point and measure, or, where it has no measure, by point and steps. */
export function ownKeyOf(row: RowCells<'point' | 'measure' | 'steps'>): string | undefined {
  const point = cellText(row('point'));
  const measure = cellText(row('measure'));
  const steps = cellText(row('steps'));
  if (point + measure + steps === '') return undefined;
  return `${OWN}${hashOf((measure === '' ? [point, '', steps] : [point, measure]).join('\n'))}`;
}
