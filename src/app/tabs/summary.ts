// The tab that goes to the chief: total, grade, instruments, indicators with their chart, sub-indicators, what about the
// year is to be checked, how far the plan is, and what came of the plan before.
import { knownPercent } from '../../domain/analysis/knownPercent';
import type { Level } from '../../domain/framework/node';
import { uncertaintiesOf } from '../../domain/framework/uncertain';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';
import { th } from '../../text/th';
import { scoreLine } from '../../text/th/scoreLine';
import { lineWords } from '../lineWords';
import type { BuiltTab, GeneratedTab } from './definition';
import type { Facts, ResultFacts } from './facts';
import { COLUMNS, HEADING, type Line, plain } from './summaryLine';
import { outcomeLines, progressLines } from './summaryPlan';
import type { CellOut, TabLook } from './tab';

const WIDTHS = [170, 300, 100, 100, 100, 130];
/** Empty rows that the chart lies over, and the height of a row in pixels. */
const CHART_ROWS = 22;
const ROW_HEIGHT = 21;
/** Columns in which ผ่านเกณฑ์ or ไม่ผ่านเกณฑ์ may stand. */
const VERDICT_COLUMNS = [1, 5];
const NAMED = 5;

const NODE = plain('centred', 'text', 'number', 'number', 'centred', 'centred');

function built(lines: readonly Line[], indicators: number): BuiltTab {
  return {
    content: lines.map(({ cells }) => Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? '')),
    look: () => look(lines, indicators),
  };
}

function look(lines: readonly Line[], indicators: number): TabLook {
  const first = lines.findIndex(({ is }) => is === 'indicators');
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
  build: facts => {
    const lines = resultLines(facts);
    const indicators = facts.assessment.nodes.filter(({ node }) => node.level === 'indicator').length;
    return {
      ...built(lines, indicators),
      complete: all => {
        const named = lines.map(line => withName(line, all));
        // What tells of the plan comes and goes with it, so nothing stands below.
        return built([...named, ...progressLines(all), ...outcomeLines(all)], indicators);
      },
    };
  },
};

/** A line with the name or the day that belongs into it. */
function withName(line: Line, { agency, changed, sourceName }: Facts): Line {
  const [label = '', , ...others] = line.cells;
  switch (line.is) {
    case 'agency':
      return agency === '' ? line : { ...line, cells: [agency] };
    case 'changed':
      return { ...line, cells: [label, changed] };
    case 'source':
      return { ...line, cells: [label, sourceName, ...others] };
    default:
      return line;
  }
}

function resultLines(facts: ResultFacts): readonly Line[] {
  const { assessment, intake } = facts;
  const { total, grade, passed, framework } = assessment;
  const words = th.tabs.summary;
  const blank: Line = { cells: [], style: plain() };
  const isComplete = total.state === 'complete';
  return [
    { cells: [words.title({ year: framework.year })], style: plain('title') },
    { cells: [words.noAgency], style: plain('subtitle'), is: 'agency' },
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
    { cells: [words.changed, ''], style: plain('label', 'text'), is: 'changed' },
    {
      cells: [words.source, '', lineWords(scoreLine, intake.scoreLines)],
      style: plain('label', 'text'),
      is: 'source',
    },
    ...uncertainLines(facts),
  ];
}

function linesAt({ assessment, cutoffs }: ResultFacts, level: Level): readonly Line[] {
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

function uncertainLines({ assessment }: ResultFacts): readonly Line[] {
  return uncertaintiesOf(assessment.framework).map(({ about, items }, index) => {
    const named = items.slice(0, NAMED);
    const params = { count: items.length, named: named.join(', '), more: items.length - named.length };
    return {
      cells: [index === 0 ? th.uncertain.title : '', th.uncertain[about](params)],
      style: plain('label', 'muted'),
    };
  });
}
