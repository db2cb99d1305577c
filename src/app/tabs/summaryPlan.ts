// What the summary tells of plans: how far this one is, and what came of the one before.
import { outcomesOf } from '../../domain/plan/lastPlan';
import { ROW_STATES } from '../../domain/plan/progress';
import { round2 } from '../../domain/scoring/round';
import { th } from '../../text/th';
import { cellText } from './cellText';
import type { Facts } from './facts';
import { HEADING, type Line, plain } from './summaryLine';

/** Every state has its line, so that lines keep their looks when numbers change. */
export function progressLines({ progress }: Facts): readonly Line[] {
  if (!progress) return [];
  const words = th.tabs.summary;
  const line = (name: string, count: number): Line => ({
    cells: ['', name, count, `${Math.round((count / progress.rows) * 100)}%`],
    style: plain('label', 'text', 'centred', 'centred'),
  });
  return [
    { cells: [], style: plain() },
    { cells: [...words.progress], style: HEADING },
    ...ROW_STATES.map(state => line(words.states[state], progress.byState[state])),
    line(words.rows, progress.rows),
    ...(progress.unreadTimes > 0 ? [line(words.unreadTimes, progress.unreadTimes)] : []),
  ];
}

/** What the plan of the year before promised, and what the new scores show. */
export function outcomeLines({ lastPlan, assessment }: Facts): readonly Line[] {
  const outcomes = lastPlan ? outcomesOf(lastPlan, assessment) : [];
  if (!lastPlan || outcomes.length === 0) return [];
  const words = th.tabs.summary;
  return [
    { cells: [], style: plain() },
    { cells: [words.outcome({ year: lastPlan.fiscalYear })], style: plain('label') },
    { cells: [...words.outcomes], style: HEADING },
    ...outcomes.map(({ row, id, before, after }) => {
      const now = after === undefined ? undefined : round2(after);
      return {
        cells: [
          id ?? cellText(row('code')),
          cellText(row('point')),
          before ?? '',
          now ?? '',
          before === undefined || now === undefined ? '' : round2(now - before),
          cellText(row('status')),
        ],
        style: plain('centred', 'text', 'number', 'number', 'number', 'centred'),
      };
    }),
  ];
}
