// The action plan: which rows it needs with what belongs into our and the proposed columns, and the look of a new one.

import { PLAN_COLUMNS } from '../../domain/plan/columns';
import type { Measure, Measures } from '../../domain/plan/measure';
import type { PlanNeeds, PlanRow } from '../../domain/plan/merge';
import { allPoints, type PlanPoint, planPoints } from '../../domain/plan/points';
import { round2 } from '../../domain/scoring/round';
import { fiscalMonth } from '../../domain/thai/months';
import { th } from '../../text/th';
import type { Facts } from './facts';
import { type CellStyle, fitting, type TabContent, type TabLook } from './tab';

/** A hidden row of column ids, then the header. Both are frozen, so sorting leaves them where they are. */
export const PLAN_HEAD_ROWS = 2;
/** Rows that get drop-downs and formats in advance: rows added by hand look right too. */
const PREPARED_ROWS = 320;

/** What the plan must hold. Measures are proposals for the fiscal year after the assessed one. */
export function planNeeds(facts: Facts, measures: Measures): PlanNeeds {
  const points = allPoints(facts.assessment);
  return {
    needed: planPoints(facts.assessment, facts.cutoffs, facts.marked).map(point => ({
      ...ours(point, facts),
      ...proposed(measures[measureKey(point)], facts),
    })),
    obsolete: key => {
      const point = points.get(key);
      if (!point) return undefined;
      // An item that has no score for now is not mended: its row keeps the last one and says so.
      return point.at.state === 'complete'
        ? { ...ours(point, facts), mark: th.tabs.plan.noLongerNeeded }
        : { key, mark: th.tabs.plan.notScored };
    },
  };
}

const measureKey = ({ key, at }: PlanPoint): string =>
  at.node.level === 'item' ? (at.node.topic ?? key) : key;

function ours(point: PlanPoint, { intake, marked }: Facts): PlanRow {
  const { at, instrument, indicator, recovery, key } = point;
  return {
    key,
    instrument: instrument.id,
    indicator: indicator ? `${indicator.id} ${indicator.name}` : '',
    code: at.node.level === 'item' ? at.node.id : '',
    point: at.node.level === 'instrument' ? th.tabs.plan.keep : at.node.name,
    score: at.score === undefined ? '' : round2(at.score),
    recovery: round2(recovery),
    finding: fitting(intake.comments.get(at.node.id) ?? ''),
    mark: marked.has(at.node.id) ? th.tabs.plan.chosen : '',
  };
}

function proposed(measure: Measure | undefined, { assessment, units }: Facts): Partial<PlanRow> {
  if (!measure) return {};
  const year = assessment.framework.year + 1;
  return {
    measure: measure.measure,
    steps: measure.steps.map((step, index) => `${index + 1}) ${step}`).join('\n'),
    responsible: unitsOf(measure.responsible, units),
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

/** The head of a new plan: the hidden ids, then the words. */
export const planHead = (): TabContent => [
  PLAN_COLUMNS.map(({ id }) => id),
  PLAN_COLUMNS.map(({ id }) => th.tabs.plan.header[id]),
];

const LOOKS: Readonly<Record<(typeof PLAN_COLUMNS)[number]['id'], readonly [CellStyle, number]>> = {
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
  result: ['text', 200],
  obstacles: ['text', 200],
  suggestions: ['text', 200],
};

export function planLook({ cutoffs }: Facts): TabLook {
  const columns = PLAN_COLUMNS.map(({ id }) => LOOKS[id]);
  const letter = (id: (typeof PLAN_COLUMNS)[number]['id']): string =>
    String.fromCharCode(65 + PLAN_COLUMNS.findIndex(column => column.id === id));
  const area = { row: PLAN_HEAD_ROWS, column: 0, rows: PREPARED_ROWS, columns: columns.length };
  const status = PLAN_COLUMNS.findIndex(({ id }) => id === 'status');
  const { statuses, done, notDone, rules } = th.tabs.plan;
  const first = PLAN_HEAD_ROWS + 1;
  return {
    styles: [columns.map(() => 'muted' as const), columns.map(() => 'heading' as const)],
    columnStyles: columns.map(([style]) => style),
    widths: columns.map(([, width]) => width),
    frozenRows: PLAN_HEAD_ROWS,
    hiddenRows: [0],
    hiddenColumns: [0],
    rules: [
      { area, when: `=$${letter('status')}${first}="${done}"`, tone: 'good' },
      { area, when: `=$${letter('status')}${first}="${notDone}"`, tone: 'bad' },
      { area, when: `=$${letter('mark')}${first}<>""`, tone: 'doubt' },
      { area, when: `=AND($${letter('key')}${first}<>"",ISEVEN(ROW()))`, tone: 'band' },
    ],
    checks: [{ area: { ...area, column: status, columns: 1 }, words: statuses }],
    notes: [{ row: 1, column: 1, text: rules({ limit: Math.max(cutoffs.weakBelow, cutoffs.pass) }) }],
  };
}
