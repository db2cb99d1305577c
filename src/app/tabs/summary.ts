// The tab that goes to the chief: total, grade, instruments, indicators with their chart, sub-indicators, what about the
// year is to be checked, how far the plan is, and what
// came of the plan before.

import { knownPercent } from '../../domain/analysis/knownPercent';
import type { Level } from '../../domain/framework/node';
import { uncertaintiesOf } from '../../domain/framework/uncertain';
import { outcomesOf } from '../../domain/plan/lastPlan';
import { ROW_STATES } from '../../domain/plan/progress';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';
import { th } from '../../text/th';
import { scoreLine } from '../../text/th/scoreLine';
import { lineWords } from '../lineWords';
import { cellText } from './cellText';
import type { GeneratedTab } from './definition';
import type { Facts } from './facts';
import type { CellOut, CellStyle, TabContent, TabLook } from './tab';

const COLUMNS = 6;
const WIDTHS = [170, 300, 100, 100, 100, 130];
/** Empty rows that the chart lies over, and the height of a row in pixels. */
const CHART_ROWS = 22;
const ROW_HEIGHT = 21;
/** Columns in which ผ่านเกณฑ์ or ไม่ผ่านเกณฑ์ may stand. */
const VERDICT_COLUMNS = [1, 5];
const NAMED = 5;

interface Line {
  readonly cells: readonly CellOut[];
  readonly style: readonly CellStyle[];
  /** What the line is, where something is built on it. */
  readonly is?: 'indicators';
}

const plain = (...styles: readonly CellStyle[]): readonly CellStyle[] =>
  Array.from({ length: COLUMNS }, (_, column) => styles[column] ?? 'text');

const HEADING = plain('heading', 'heading', 'heading', 'heading', 'heading', 'heading');
const NODE = plain('centred', 'text', 'number', 'number', 'centred', 'centred');

function content(facts: Facts): TabContent {
  return linesOf(facts).map(({ cells }) =>
    Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? ''),
  );
}

function look(_content: TabContent, facts: Facts): TabLook {
  const lines = linesOf(facts);
  const first = lines.findIndex(({ is }) => is === 'indicators');
  const indicators = facts.assessment.nodes.filter(({ node }) => node.level === 'indicator').length;
  return {
    styles: lines.map(({ style }) => style),
    widths: WIDTHS,
    rules: VERDICT_COLUMNS.flatMap(column => {
      const area = { row: 0, column, rows: lines.length, columns: 1 };
      const cell = `$${String.fromCharCode(65 + column)}1`;
      return [
        { area, when: `=${cell}="${th.pass.no}"`, tone: 'bad' as const },
        { area, when: `=${cell}="${th.pass.yes}"`, tone: 'good' as const },
      ];
    }),
    chart: {
      title: th.tabs.summary.chart,
      data: { row: first, column: 1, rows: indicators + 1, columns: 3 },
      row: first + indicators + 2,
      column: 0,
      width: WIDTHS.reduce((sum, width) => sum + width, 0),
      height: (CHART_ROWS - 2) * ROW_HEIGHT,
    },
    warning: th.tabs.warning,
  };
}

/** Its head stands below the result. */
const HEAD_ROWS = 14;

export const summaryTab: GeneratedTab = {
  how: 'generated',
  made: 'menu',
  serves: 'assessment',
  reads: 'plan',
  head: th.tabs.summary.instruments,
  headRows: HEAD_ROWS,
  content,
  look,
};

function linesOf(facts: Facts): readonly Line[] {
  const { assessment, intake, agency, sourceName, changed } = facts;
  const { total, grade, passed, framework } = assessment;
  const words = th.tabs.summary;
  const blank: Line = { cells: [], style: plain() };
  const isComplete = total.state === 'complete';
  return [
    { cells: [words.title({ year: framework.year })], style: plain('title') },
    { cells: [agency === '' ? words.noAgency : agency], style: plain('subtitle') },
    blank,
    isComplete
      ? { cells: [words.total, shown(total)], style: plain('label', 'big') }
      : {
          cells: [words.total, shown(total), words.provisional],
          style: plain('label', 'provisional', 'muted'),
        },
    { cells: [words.grade, grade ?? '–'], style: plain('label', 'strong') },
    {
      cells: [words.verdict, passed === undefined ? th.pass.unknown : passOf(passed)],
      style: plain('label', 'strong'),
    },
    { cells: [words.coverage, coverage(total)], style: plain('label', 'text') },
    ...(isComplete ? [] : [{ cells: ['', words.notComplete], style: plain('label', 'muted') }]),
    blank,
    { cells: [...words.instruments], style: HEADING },
    ...linesAt(facts, 'instrument'),
    blank,
    { cells: [...words.indicators], style: HEADING, is: 'indicators' },
    ...linesAt(facts, 'indicator'),
    blank,
    ...Array.from({ length: CHART_ROWS }, () => blank),
    { cells: [...words.subIndicators], style: HEADING },
    ...linesAt(facts, 'subIndicator'),
    blank,
    { cells: [words.changed, changed], style: plain('label', 'text') },
    {
      cells: [words.source, sourceName, lineWords(scoreLine, intake.scoreLines)],
      style: plain('label', 'text'),
    },
    ...uncertainLines(facts),
    // They come and go with the plan, so nothing stands below them.
    ...progressLines(facts),
    ...outcomeLines(facts),
  ];
}

function linesAt({ assessment, cutoffs }: Facts, level: Level): readonly Line[] {
  const nodes = assessment.nodes.filter(({ node }) => node.level === level);
  const weights = nodes.reduce((sum, { node }) => sum + node.weight, 0);
  return nodes.map(at => ({
    cells: [
      at.node.id,
      at.node.name,
      shown(at),
      level === 'instrument' ? `${round2((at.node.weight / weights) * 100)}%` : cutoffs.pass,
      coverage(at),
      flagOf(at, cutoffs.pass),
    ],
    style:
      level === 'instrument' ? plain('centred', 'text', 'number', 'centred', 'centred', 'centred') : NODE,
  }));
}

const passOf = (passed: boolean): string => (passed ? th.pass.yes : th.pass.no);
const shown = ({ score }: NodeScore): CellOut => (score === undefined ? '' : round2(score));

function flagOf({ state, score }: NodeScore, cutoff: number): string {
  if (state === 'excluded') return th.tabs.summary.excluded;
  if (state === 'empty' || score === undefined) return th.pass.unknown;
  return state === 'partial' ? th.tabs.summary.provisional : passOf(round2(score) >= round2(cutoff));
}

const coverage = (at: NodeScore): CellOut => (at.state === 'excluded' ? '–' : `${knownPercent(at)}%`);

function uncertainLines({ assessment }: Facts): readonly Line[] {
  return uncertaintiesOf(assessment.framework).map(({ about, items }, index) => {
    const named = items.slice(0, NAMED);
    const params = { count: items.length, named: named.join(', '), more: items.length - named.length };
    return {
      cells: [index === 0 ? th.uncertain.title : '', th.uncertain[about](params)],
      style: plain('label', 'muted'),
    };
  });
}

/** Every state has its line, so that lines keep their looks when numbers change. */
function progressLines({ progress }: Facts): readonly Line[] {
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
function outcomeLines({ lastPlan, assessment }: Facts): readonly Line[] {
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
