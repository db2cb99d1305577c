// The tab that goes to the chief: total, grade, instruments, indicators with their chart, sub-indicators, and what about
// the year is to be checked.

import type { Level } from '../../domain/framework/node';
import { uncertaintiesOf } from '../../domain/framework/uncertain';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';
import { th } from '../../text/th';
import type { Facts } from './facts';
import type { CellOut, CellStyle, TabContent, TabLook } from './tab';

const COLUMNS = 6;
const WIDTHS = [100, 300, 100, 100, 100, 130];
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

export function summaryContent(facts: Facts): TabContent {
  return linesOf(facts).map(({ cells }) =>
    Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? ''),
  );
}

export function summaryLook(_content: TabContent, facts: Facts): TabLook {
  const lines = linesOf(facts);
  const first = lines.findIndex(({ is }) => is === 'indicators');
  const indicators = facts.assessment.nodes.filter(({ node }) => node.level === 'indicator').length;
  return {
    styles: lines.map(({ style }) => style),
    widths: WIDTHS,
    rules: [
      {
        area: { row: 0, column: 5, rows: lines.length, columns: 1 },
        when: `=$F1="${th.pass.no}"`,
        tone: 'bad',
      },
      {
        area: { row: 0, column: 5, rows: lines.length, columns: 1 },
        when: `=$F1="${th.pass.yes}"`,
        tone: 'good',
      },
    ],
    chart: {
      title: th.tabs.summary.chart,
      data: { row: first, column: 1, rows: indicators + 1, columns: 3 },
      row: 2,
      column: COLUMNS + 1,
      width: 620,
      height: 420,
    },
    warning: th.tabs.warning,
  };
}

function linesOf(facts: Facts): readonly Line[] {
  const { assessment, agency, sourceName, changed } = facts;
  const { total, grade, passed, framework } = assessment;
  const words = th.tabs.summary;
  const blank: Line = { cells: [], style: plain() };
  return [
    { cells: [words.title({ year: framework.year })], style: plain('title') },
    { cells: [agency === '' ? words.noAgency : agency], style: plain('subtitle') },
    blank,
    {
      cells: [
        words.total,
        '',
        shown(total),
        words.grade,
        grade ?? '–',
        passed === undefined ? words.provisional : passOf(passed),
      ],
      style: plain('label', 'label', 'big', 'label', 'strong', 'strong'),
    },
    {
      cells: [
        words.coverage,
        '',
        coverage(total),
        ...(total.state === 'complete' ? [] : [words.notComplete]),
      ],
      style: plain('label', 'label', 'centred', 'muted'),
    },
    blank,
    { cells: [...words.instruments], style: HEADING },
    ...linesAt(facts, 'instrument'),
    blank,
    { cells: [...words.indicators], style: HEADING, is: 'indicators' },
    ...linesAt(facts, 'indicator'),
    blank,
    { cells: [...words.subIndicators], style: HEADING },
    ...linesAt(facts, 'subIndicator'),
    blank,
    { cells: [words.changed, changed], style: plain('label', 'text') },
    { cells: [words.source, sourceName], style: plain('label', 'text') },
    ...uncertainLines(facts),
  ];
}

function linesAt({ assessment, cutoffs }: Facts, level: Level): readonly Line[] {
  return assessment.nodes
    .filter(({ node }) => node.level === level)
    .map(at => ({
      cells: [
        at.node.id,
        at.node.name,
        shown(at),
        level === 'instrument' ? `${round2(at.node.weight * 100)}%` : cutoffs.pass,
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
  return state === 'partial' ? th.tabs.summary.provisional : passOf(round2(score) >= cutoff);
}

function coverage({ coverage: share, state }: NodeScore): CellOut {
  if (state === 'excluded') return '–';
  // 99.6 % known is not all known.
  return `${state === 'complete' ? 100 : Math.min(99, Math.floor(share * 100))}%`;
}

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
