// What holds of every document in every year, with all scores, with none and with some: tables are whole and words are said.
import { describe, expect, test } from '@jest/globals';
import { DOCUMENTS } from '../../src/documents/all';
import { runsOf } from '../../src/documents/parts/blocks';
import type { Block, DocumentTree, TableRow } from '../../src/documents/tree';
import { FRAMEWORK_YEARS } from '../../src/domain/framework/frameworks';
import { leavesOf } from '../../src/domain/framework/tree';
import { names } from '../../src/text/th/documents/names';
import { framework } from '../domain/framework/shipped';
import { factsOf, planLine } from './facts';
import { headingsOf, textOf } from './reading';

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

const CASES = DOCUMENTS.flatMap(({ id }) =>
  FRAMEWORK_YEARS.flatMap(year => Object.keys(SCORES).map(scores => [id, year, scores] as const)),
);

function built(id: string, year: number, scores: string): DocumentTree {
  const known = DOCUMENTS.find(document => document.id === id);
  if (!known) throw new Error(`no document ${id}`);
  return known.build(
    factsOf({
      year,
      scores: scored(year, SCORES[scores] ?? (() => undefined)),
      plan: [planLine({ instrument: 'OIT', measure: 'ดู https://example.go.th/2566/a ปี 2566' })],
    }),
  );
}

/** How many columns each row fills, with the cells that reach down from the rows above it. */
function filled(rows: readonly TableRow[]): number[] {
  const reaching: number[] = [];
  return rows.map((row, position) => {
    row.forEach(({ columns = 1, rows: down = 1 }) => {
      for (let below = 0; below < down; below++)
        reaching[position + below] = (reaching[position + below] ?? 0) + columns;
    });
    return reaching[position] ?? 0;
  });
}

describe.each(CASES)('%s of FY%d with scores: %s', (name, year, scores) => {
  const tree = built(name, year, scores);
  const blocks = tree.sections.flatMap<Block>(section => [...section.blocks]);

  test('says nothing that is not a word or a number', () => {
    expect(textOf(tree)).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    expect(headingsOf(tree).every(text => text.trim() !== '')).toBe(true);
  });

  test('has tables whose widths add up and whose rows fill them', () => {
    const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []));
    // An announcement is the one that has none.
    expect(tables.length > 0).toBe(name !== 'announcement');
    const wrong = tables.filter(({ widths, head, rows }) => {
      const sum = widths.reduce((all, width) => all + width, 0);
      const columns = [...filled(head), ...filled(rows)];
      return (
        Math.abs(sum - 100) > 1e-6 || rows.length === 0 || columns.some(count => count !== widths.length)
      );
    });
    expect(wrong).toEqual([]);
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

test.each([
  ['เว็บ www.a.go.thวันที่6', ['www.a.go.th']],
  ['huanong.go.th/2566 และ A66.com ปี 66', ['huanong.go.th/2566', 'A66.com']],
  ['ส่งที่ office2566@a.go.th หรือโทร 044123456', ['office2566@a.go.th']],
  ['เครื่อง 192.168.1.10:8080/a1 ชั้น 2', ['192.168.1.10:8080/a1']],
  ['(https://a.go.th/2566?id=1)ลงวันที่ 6', ['https://a.go.th/2566?id=1)']],
  ['ข้อ 9.1.2.3 คะแนน 97.41 ภายในปี 2566', []],
])('of "%s" the addresses alone keep their digits', (text, addresses) => {
  const runs = runsOf(text);
  expect(runs.map(run => run.text).join('')).toBe(text);
  expect(runs.filter(({ asIs }) => asIs).map(run => run.text)).toEqual(addresses);
});

test('every document has a name', () => {
  expect(Object.keys(names).filter(id => id !== 'poster')).toEqual(DOCUMENTS.map(({ id }) => id));
});
