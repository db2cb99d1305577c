// The action plan: which rows it needs with what belongs into our and the proposed columns, and the look of a new one.

import type { Identity } from '../../domain/editableTable/evidence';
import { wantsProposals } from '../../domain/editableTable/proposals';
import type { RowCells } from '../../domain/editableTable/table';
import { PLAN_COLUMNS, type PlanColumn, type PlanNeeds, type PlanRow } from '../../domain/plan/columns';
import { unfinishedRows } from '../../domain/plan/lastPlan';
import type { Measure, Measures, OwnMeasure } from '../../domain/plan/measure';
import { allPoints, type PlanPoint, planKey, planPoints } from '../../domain/plan/points';
import { round2 } from '../../domain/scoring/round';
import { type CalendarDay, fiscalMonth } from '../../domain/thai/months';
import { th } from '../../text/th';
import type { EditableTab, IdentityFacts } from './definition';
import { dueWords, isDueWord } from './due';
import type { Facts } from './facts';
import { filledCells, withOwn } from './measures';
import { type ColumnLooks, tableArea } from './sharedTable';
import { shownPoint, shownPoints } from './shownPoints';
import { fitting, type TabLook } from './tab';

/** What rows of the plan are made of. */
export type PlanFacts = Pick<Facts, 'assessment' | 'intake' | 'cutoffs' | 'marked' | 'units' | 'lastPlan'>;

/** What the plan must hold. Measures are proposals; the office's own go before ours. */
export function planNeeds(
  facts: PlanFacts,
  measures: Measures,
  own: ReadonlyMap<string, OwnMeasure>,
  today: CalendarDay,
): PlanNeeds {
  const year = planYear(facts);
  const points = allPoints(facts.assessment);
  const unfinished = facts.lastPlan
    ? unfinishedRows(facts.lastPlan)
    : new Map<string, RowCells<PlanColumn>>();
  return {
    needed: planPoints(facts.assessment, facts.cutoffs, facts.marked).map(point => {
      const row = ours(point, facts);
      const last = unfinished.get(point.key);
      const measure = withOwn(proposed(measures[measureKey(point)], facts), own.get(measureKey(point)));
      return {
        ...row,
        ...withOwn(measure, last && carried(last)),
        mark: markOf(row, last !== undefined, facts),
      };
    }),
    obsolete: key => {
      const point = points.get(key);
      if (!point) return undefined;
      // An item that has no score for now is not mended: its row keeps the last one and says so.
      return point.at.state === 'complete'
        ? { ...ours(point, facts), mark: th.tabs.plan.noLongerNeeded }
        : { key, mark: th.tabs.plan.notScored };
    },
    together: ['start', 'end'],
    derived: row => ({ due: dueWords(row, year, today) }),
  };
}

/** A plan is for the fiscal year (B.E.) after the assessed one. */
export const planYear = ({ assessment }: Pick<Facts, 'assessment'>): number => assessment.framework.year + 1;

/** What goes on from the year before; its time frame does not. */
const carried = (last: RowCells<PlanColumn>): OwnMeasure =>
  filledCells(last, ['measure', 'steps', 'responsible', 'monitoring']);

function markOf({ mark = '' }: PlanRow, isCarried: boolean, { assessment }: PlanFacts): string {
  const { carried: words, andMark } = th.tabs.plan;
  const marks = [String(mark), isCarried ? words({ year: assessment.framework.year }) : ''];
  return marks.filter(one => one !== '').join(andMark);
}

/** Whose measure a point gets: a sub-indicator has none, so it gets that of its indicator. */
const measureKey = ({ key, at, indicator }: PlanPoint): string =>
  at.node.level === 'subIndicator' && indicator ? planKey(indicator) : key;

function ours({ at, recovery, key }: PlanPoint, { assessment, intake, marked }: PlanFacts): PlanRow {
  return {
    key,
    ...shownPoint(assessment.framework, at.node),
    score: at.score === undefined ? '' : round2(at.score),
    recovery: round2(recovery),
    finding: fitting(intake.comments.get(at.node.id) ?? ''),
    mark: marked.has(at.node.id) ? th.tabs.plan.chosen : '',
  };
}

function proposed(measure: Measure | undefined, facts: PlanFacts): Partial<PlanRow> {
  if (!measure) return {};
  const year = planYear(facts);
  return {
    measure: measure.measure,
    steps: measure.steps.map((step, index) => `${index + 1}) ${step}`).join('\n'),
    responsible: unitsOf(measure.responsible, facts.units),
    start: fiscalMonth(year, measure.start),
    end: fiscalMonth(year, measure.end),
    monitoring: measure.monitoring,
  };
}

const BETWEEN_UNITS = ' / ';

/** Units by the names that the office has for them, each once. */
function unitsOf(responsible: string, units: Facts['units']): string {
  const own: Readonly<Record<string, string | undefined>> = units;
  const named = responsible.split(BETWEEN_UNITS).map(unit => own[unit]?.trim() || unit);
  return [...new Set(named)].join(BETWEEN_UNITS);
}

const LOOKS: ColumnLooks<PlanColumn> = {
  key: ['muted', 200],
  instrument: ['centred', 70],
  indicator: ['text', 200],
  code: ['centred', 70],
  point: ['text', 200],
  score: ['number', 80],
  recovery: ['number', 80],
  finding: ['text', 200],
  mark: ['muted', 110],
  measure: ['text', 300],
  steps: ['text', 300],
  responsible: ['text', 110],
  start: ['centred', 110],
  end: ['centred', 110],
  monitoring: ['text', 200],
  status: ['centred', 110],
  due: ['centred', 110],
  result: ['text', 200],
  obstacles: ['text', 200],
  suggestions: ['text', 200],
  evidence: ['text', 200],
};

function look({ cutoffs }: Facts): TabLook {
  const { look: bare, area, areaOf, cell } = tableArea(PLAN_COLUMNS, LOOKS);
  const { statuses, done, notDone, overdue, rules } = th.tabs.plan;
  return {
    ...bare,
    rules: [
      { area: areaOf('due'), when: `=${cell('due')}="${overdue}"`, tone: 'bad' },
      { area: areaOf('due'), when: `=${cell('due')}<>""`, tone: 'doubt' },
      { area, when: `=${cell('status')}="${done}"`, tone: 'good' },
      { area, when: `=${cell('status')}="${notDone}"`, tone: 'bad' },
      { area, when: `=${cell('mark')}<>""`, tone: 'doubt' },
      { area, when: `=(${cell('key')}<>"")*ISEVEN(ROW())`, tone: 'band' },
    ],
    checks: [{ area: areaOf('status'), words: statuses }],
    notes: [{ row: 1, column: 1, text: rules({ limit: Math.max(cutoffs.weakBelow, cutoffs.pass) }) }],
  };
}

/** A code or a name tells a row; instrument and indicator only which of several. */
export const planIdentity = ({ framework }: Pick<IdentityFacts, 'framework'>): Identity<PlanColumn> => ({
  by: ['instrument', 'code', 'point'],
  tells: { code: 5, point: 4, instrument: 1, indicator: 1 },
  known: shownPoints(framework),
});

export const planTab: EditableTab<PlanColumn> = {
  how: 'editable',
  made: 'menu',
  serves: 'assessment',
  columns: PLAN_COLUMNS,
  header: th.tabs.plan.header,
  signs: ['key', 'point', 'recovery'],
  daily: { column: 'due', isOurs: isDueWord },
  identity: planIdentity,
  // The office's own measures are read only where the plan has a place for one.
  needs: ({ facts, measures, own, today, standing }) => {
    const ours = planNeeds(facts, measures, new Map(), today);
    const hasPlace = !standing || wantsProposals(PLAN_COLUMNS, standing, ours);
    return hasPlace ? planNeeds(facts, measures, own(), today) : ours;
  },
  look,
};
