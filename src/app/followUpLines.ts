// The rows of the follow-up tab as documents print them. A row that nobody has filled in yet tells the result that stands
// in the plan: making the tab must not hide what was typed there. The tab itself stays as it is.

import type { RowCells } from '../domain/editableTable/table';
import type { FollowUpColumn } from '../domain/plan/columns';
import { ROUNDS } from '../domain/plan/reportingRound';
import { th } from '../text/th';
import type { Material } from '../wire/documents';
import { COMMON, isOver, isUnreported, type PlanLine, REPORTED } from './planLines';
import { joined } from './tabs/followUp';
import { isOfRound, matterOf } from './tabs/followUpKeys';

type Line = NonNullable<Material['followUp']>[number];
/** What is read of a row. Its evidence is not printed, but a row that has some is not left out. */
export type FollowUpCells = Omit<Line, 'round' | 'isFromPlan'> & { readonly evidence: string };

export const FOLLOW_UP_LINE = [...COMMON, ...REPORTED, 'time'] as const satisfies readonly FollowUpColumn[];

interface Standing {
  readonly row: RowCells<FollowUpColumn>;
  readonly line: FollowUpCells;
}

/** @param matters all rows of the plan by the key of their matter, also those that documents leave out */
export function followUpLines(
  standing: readonly Standing[],
  matters: ReadonlyMap<string, readonly PlanLine[]>,
): { readonly lines: readonly Line[]; readonly leftOut: Omit<Material['leftOut'], 'over'> } {
  const read = standing.flatMap(({ row, line }) => {
    const round = ROUNDS.find(one => isOfRound(row, one));
    return round ? [{ round, ...told(line, matters.get(matterOf(row)) ?? []) }] : [];
  });
  const overIn = (round: Line['round']): number =>
    read.filter(one => one.isOver && one.round === round).length;
  return {
    lines: read.filter(one => !one.isOver).map(({ line, round }) => ({ ...line, round })),
    leftOut: {
      withoutRound: standing.length - read.length,
      overInRound: { half: overIn('half'), year: overIn('year') },
    },
  };
}

interface Told {
  readonly line: Omit<Line, 'round'>;
  /** It is no part of what is to be done, and nobody has reported on it in either tab. */
  readonly isOver: boolean;
}

function told({ evidence, ...line }: FollowUpCells, planned: readonly PlanLine[]): Told {
  const together = (column: keyof PlanLine): string => joined(planned.map(one => one[column]));
  const results = REPORTED.map(column => [column, together(column)] as const);
  const isOwn = !isUnreported(line);
  const isFromPlan = !isOwn && results.some(([, text]) => text !== '');
  const isGone = line.mark === th.tabs.followUp.notInPlan || (planned.length > 0 && planned.every(isOver));
  return {
    line: {
      ...line,
      ...(isFromPlan ? Object.fromEntries(results) : {}),
      mark: line.mark === '' ? together('mark') : line.mark,
      isFromPlan,
    },
    isOver: isGone && !isOwn && !isFromPlan && evidence === '',
  };
}
