// What holds of every document in every year, with all scores, with none and with some: tables are whole and words are said.
import { describe, expect, test } from '@jest/globals';
import { analysisReport } from '../../src/documents/analysisReport';
import { measuresReport } from '../../src/documents/measuresReport';
import { oitMemo } from '../../src/documents/oitMemo';
import type { Block, DocumentTree, TableRow } from '../../src/documents/tree';
import { FRAMEWORK_YEARS } from '../../src/domain/framework/frameworks';
import { leavesOf } from '../../src/domain/framework/tree';
import { framework } from '../domain/framework/shipped';
import { factsOf, planLine } from './facts';
import { headingsOf, textOf } from './reading';

const BUILDS = { analysisReport, measuresReport, oitMemo };

const scored = (year: number, points: (index: number) => number | undefined) =>
  Object.fromEntries(
    leavesOf(framework(year).root).flatMap(({ id }, index) => {
      const score = points(index);
      return score === undefined ? [] : [[id, score]];
    }),
  );

const SCORES: Record<string, (index: number) => number | undefined> = {
  'all full': () => 100,
  'all zero': () => 0,
  none: () => undefined,
  'every third': index => (index % 3 === 0 ? 100 : undefined),
  'some lost': index => (index % 4 === 0 ? 0 : 100),
};

const CASES = Object.keys(BUILDS).flatMap(name =>
  FRAMEWORK_YEARS.flatMap(year => Object.keys(SCORES).map(scores => [name, year, scores] as const)),
);

const built = (name: string, year: number, scores: string): DocumentTree =>
  BUILDS[name as keyof typeof BUILDS](
    factsOf({
      year,
      scores: scored(year, SCORES[scores] ?? (() => undefined)),
      plan: [planLine({ instrument: 'OIT', measure: 'ดู https://example.go.th/2566/a ปี 2566' })],
    }),
  );

describe.each(CASES)('%s of FY%d with scores: %s', (name, year, scores) => {
  const tree = built(name, year, scores);
  const blocks = tree.sections.flatMap<Block>(section => [...section.blocks]);

  test('says nothing that is not a word or a number', () => {
    expect(textOf(tree)).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    expect(headingsOf(tree).every(text => text.trim() !== '')).toBe(true);
  });

  test('has tables whose widths add up and whose rows fill them', () => {
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
      const spans = (row: TableRow) => row.reduce((sum, { columns = 1 }) => sum + columns, 0);
      expect([...block.head, ...block.rows].map(spans).every(span => span === block.widths.length)).toBe(
        true,
      );
      expect(block.rows.length).toBeGreaterThan(0);
    }
  });

  test('has no list or opinion without an item', () => {
    const lists = blocks.flatMap(block => (block.kind === 'list' ? [block.items.length] : []));
    expect(lists.every(length => length > 0)).toBe(true);
  });
});

test('an address in the plan keeps its digits, what is beside it follows the document', () => {
  const cell = built('measuresReport', 2565, 'none')
    .sections.flatMap<Block>(({ blocks }) => [...blocks])
    .flatMap(block => (block.kind === 'table' ? block.rows.flat() : []))
    .find(({ runs }) => runs.some(({ asIs }) => asIs));
  expect(cell?.runs).toEqual([
    { text: 'ดู ' },
    { text: 'https://example.go.th/2566/a', asIs: true },
    { text: ' ปี 2566' },
  ]);
});
