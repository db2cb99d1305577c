// Facts of each year, written down here a second time from the rules and not from the data.
import { describe, expect, test } from '@jest/globals';
import { checkFramework } from '../../../src/domain/framework/check';
import { FRAMEWORK_YEARS, frameworkOf } from '../../../src/domain/framework/frameworks';
import type { FrameworkNode } from '../../../src/domain/framework/node';
import { leavesOf, nodeById, nodesAt, nodesOf, pathTo } from '../../../src/domain/framework/tree';
import { ALL, codeOf, framework } from './shipped';

const items = (node: FrameworkNode | undefined): string[] =>
  node ? leavesOf(node).flatMap(leaf => (leaf.level === 'item' ? [leaf.id] : [])) : [];

const codes = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

describe('the shipped years', () => {
  test('run from 2562 to 2569', () => {
    expect(FRAMEWORK_YEARS).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
  });

  test('have no framework beyond them, not even by a neighbour’s', () => {
    expect(frameworkOf(2561)).toBeUndefined();
    expect(frameworkOf(2570)).toBeUndefined();
    expect(frameworkOf(Number.NaN)).toBeUndefined();
  });

  test('are built once', () => {
    for (const year of FRAMEWORK_YEARS) expect(frameworkOf(year)).toBe(frameworkOf(year));
  });

  test.each(ALL.map(f => [f.year, f] as const))('FY%i carries its own year and has no fault', (year, f) => {
    expect(f.year).toBe(year);
    expect(checkFramework(f)).toEqual([]);
  });
});

describe('codes', () => {
  test.each([
    [2562, 30, 15, 48],
    [2563, 30, 15, 43],
    [2564, 30, 15, 43],
    [2565, 30, 15, 43],
    [2566, 0, 0, 43],
    [2567, 0, 0, 35],
    [2568, 0, 0, 28],
    [2569, 0, 0, 26],
  ])(
    'FY%i has %i staff items, %i external items and %i open-data items, numbered without gaps',
    (year, i, e, o) => {
      const f = framework(year);
      expect(items(nodeById(f, 'IIT'))).toEqual(codes('I', 1, i));
      expect(items(nodeById(f, 'EIT'))).toEqual(codes('E', 1, e));
      expect(items(nodeById(f, 'OIT'))).toEqual(codes('O', 1, o));
    },
  );

  const OLD = {
    '9.1': [1, 9],
    '9.2': [10, 17],
    '9.3': [18, 24],
    '9.4': [25, 28],
    '9.5': [29, 33],
    '10.1': [34, 41],
  };
  test.each<[number, Record<string, number[]>]>([
    [2562, { ...OLD, '10.2': [42, 48] }],
    [2563, { ...OLD, '10.2': [42, 43] }],
    [2564, { ...OLD, '10.2': [42, 43] }],
    [2565, { ...OLD, '10.2': [42, 43] }],
    [
      2566,
      {
        '9.1': [1, 10],
        '9.2': [11, 18],
        '9.3': [19, 22],
        '9.4': [23, 26],
        '9.5': [27, 30],
        '10.1': [31, 38],
        '10.2': [39, 43],
      },
    ],
    [
      2567,
      {
        '9.1': [1, 6],
        '9.2': [7, 13],
        '9.3': [14, 17],
        '9.4': [18, 21],
        '9.5': [22, 25],
        '10.1': [26, 33],
        '10.2': [34, 35],
      },
    ],
    [
      2568,
      {
        '9.1': [1, 4],
        '9.2': [5, 11],
        '9.3': [12, 13],
        '9.4': [14, 16],
        '9.5': [17, 20],
        '10.1': [21, 24],
        '10.2': [25, 28],
      },
    ],
    [
      2569,
      {
        '9.1': [1, 4],
        '9.2': [5, 10],
        '9.3': [11, 12],
        '9.4': [13, 15],
        '9.5': [16, 19],
        '10.1': [20, 24],
        '10.2': [25, 26],
      },
    ],
  ])('FY%i puts its open-data items into seven sub-indicators', (year, ranges) => {
    const found = nodesAt(framework(year), 'subIndicator').map(node => [node.id, items(node)]);
    expect(found).toEqual(
      Object.entries(ranges).map(([id, [from = 0, to = 0]]) => [id, codes('O', from, to)]),
    );
  });

  test.each([2562, 2563, 2564, 2565])(
    'FY%i asks the staff six and outsiders five questions an indicator',
    year => {
      const counts = nodesAt(framework(year), 'indicator').map(node => node.children.length);
      expect(counts.slice(0, 8)).toEqual([6, 6, 6, 6, 6, 5, 5, 5]);
    },
  );

  test('of one year never stand in two places', () => {
    for (const f of ALL) {
      const ids = nodesOf(f).map(node => node.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('of items begin with their instrument’s letter', () => {
    for (const f of ALL)
      for (const item of nodesAt(f, 'item')) {
        const letter = pathTo(f, item.id)[1]?.letter;
        expect(item.id).toMatch(new RegExp(`^${letter}[1-9][0-9]*$`));
      }
  });
});

describe('the ten indicators', () => {
  const names = (year: number) =>
    nodesAt(framework(year), 'indicator').map(node => `${node.id} ${node.name}`);
  const EIGHT = 7;

  test('keep their names over the years', () => {
    expect(names(2565)).toEqual([
      '1 การปฏิบัติหน้าที่',
      '2 การใช้งบประมาณ',
      '3 การใช้อำนาจ',
      '4 การใช้ทรัพย์สินของราชการ',
      '5 การแก้ไขปัญหาการทุจริต',
      '6 คุณภาพการดำเนินงาน',
      '7 ประสิทธิภาพการสื่อสาร',
      '8 การปรับปรุงการทำงาน',
      '9 การเปิดเผยข้อมูล',
      '10 การป้องกันการทุจริต',
    ]);
    for (const year of FRAMEWORK_YEARS)
      expect(names(year).filter((_, index) => index !== EIGHT)).toEqual(
        names(2565).filter((_, index) => index !== EIGHT),
      );
  });

  test('call the eighth by the longer name until 2564, and each name is an alias of the other', () => {
    for (const year of FRAMEWORK_YEARS) {
      const eighth = nodeById(framework(year), '8');
      const both = ['การปรับปรุงระบบการทำงาน', 'การปรับปรุงการทำงาน'];
      expect([eighth?.name, ...(eighth?.aliases ?? [])]).toEqual(year <= 2564 ? both : both.reverse());
    }
  });

  test('belong to IIT (1–5), EIT (6–8) and OIT (9–10)', () => {
    for (const f of ALL)
      expect(f.root.children.map(node => [node.id, node.children.map(child => child.id).join(' ')])).toEqual([
        ['IIT', '1 2 3 4 5'],
        ['EIT', '6 7 8'],
        ['OIT', '9 10'],
      ]);
  });
});

describe('topics', () => {
  test.each<[string, (string | undefined)[]]>([
    ['e-service', ['O17', 'O17', 'O17', 'O17', 'O18', 'O13', 'O10', 'O10']],
    ['transparency-measures', [undefined, 'O42', 'O42', 'O42', 'O42', 'O34', 'O27', 'O25']],
    ['transparency-actions', [undefined, 'O43', 'O43', 'O43', 'O43', 'O35', 'O28', 'O26']],
    ['no-gift-policy', [undefined, undefined, undefined, 'O34', 'O31', 'O26', 'O21', 'O20']],
    ['risk-assessment', ['O36', 'O36', 'O36', 'O36', 'O34', 'O30', 'O23', 'O21']],
    ['participation', ['O33', 'O33', 'O33', 'O33', 'O30', 'O25', 'O20', 'O19']],
    ['hr-policy', ['O25', 'O25', 'O25', 'O25', 'O23', 'O18', 'O14', 'O13']],
    ['procurement-monthly', ['O23', 'O23', 'O23', 'O23', 'O21', undefined, undefined, 'O11']],
  ])('%s has its code of each year', (topic, expected) => {
    expect(FRAMEWORK_YEARS.map(year => codeOf(topic, year))).toEqual(expected);
  });

  test('are on every item, and once a year', () => {
    for (const f of ALL) {
      const topics = nodesAt(f, 'item').map(item => item.topic);
      expect(topics).not.toContain(undefined);
      expect(new Set(topics).size).toBe(topics.length);
    }
  });

  test('print the year’s own name and remember the usual one', () => {
    const item = nodeById(framework(2569), 'O25');
    expect(item?.name).toBe('การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร');
    expect(item?.aliases).toContain('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  });

  test('keep a name that the year before introduced', () => {
    const name = 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่';
    expect(
      [2567, 2568, 2569].map(year => nodeById(framework(year), codeOf('operation-manual', year) ?? '')?.name),
    ).toEqual([name, name, name]);
    expect(nodeById(framework(2566), 'O14')?.name).toBe('คู่มือหรือมาตรฐานการปฏิบัติงาน');
  });
});

describe('weights', () => {
  test('of the instruments are 30, 30 and 40 in every year', () => {
    for (const f of ALL) expect(f.root.children.map(node => node.weight)).toEqual([30, 30, 40]);
  });

  test('are equal among siblings below the instruments', () => {
    for (const f of ALL)
      for (const node of nodesOf(f).filter(({ level }) => level !== 'total'))
        expect(new Set(node.children.map(child => child.weight)).size).toBeLessThan(2);
  });

  test('of all leaves, multiplied down from the root, add up to 1', () => {
    const leafWeights = (node: FrameworkNode, weight: number): number[] => {
      const sum = node.children.reduce((total, child) => total + child.weight, 0);
      return sum === 0
        ? [weight]
        : node.children.flatMap(child => leafWeights(child, (weight * child.weight) / sum));
    };
    for (const f of ALL) expect(leafWeights(f.root, 1).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });
});

describe('grades', () => {
  test('are letters by the total alone until 2565', () => {
    for (const year of [2562, 2563, 2564, 2565])
      expect(framework(year).bands.map(({ grade, min, floor }) => [grade, min, floor])).toEqual([
        ['AA', 95, undefined],
        ['A', 85, undefined],
        ['B', 75, undefined],
        ['C', 65, undefined],
        ['D', 55, undefined],
        ['E', 50, undefined],
        ['F', 0, undefined],
      ]);
  });

  test('are words with a floor for every instrument from 2566 on', () => {
    for (const year of [2566, 2567, 2568, 2569])
      expect(framework(year).bands.map(({ grade, min, floor }) => [grade, min, floor])).toEqual([
        ['ผ่านดีเยี่ยม', 95, 95],
        ['ผ่านดี', 85, 85],
        ['ผ่าน', 85, undefined],
        ['ต้องปรับปรุง', 70, undefined],
        ['ต้องปรับปรุงโดยด่วน', 0, undefined],
      ]);
  });

  test('are met from 85 and after one rounding in every year', () => {
    for (const f of ALL) expect([f.passMark, f.rounding]).toEqual([85, 'once']);
  });
});

describe('confidence', () => {
  test('is as the sources allow, year by year', () => {
    const table = ALL.map(({ year, confidence }) => [
      year,
      confidence.weights,
      confidence.structure,
      confidence.grades,
    ]);
    expect(table).toEqual([
      [2562, 'inferred', 'inferred', 'sourced'],
      [2563, 'sourced', 'inferred', 'sourced'],
      [2564, 'sourced', 'sourced', 'sourced'],
      [2565, 'sourced', 'sourced', 'sourced'],
      [2566, 'sourced', 'inferred', 'inferred'],
      [2567, 'sourced', 'recalled', 'inferred'],
      [2568, 'inferred', 'recalled', 'inferred'],
      [2569, 'recalled', 'recalled', 'recalled'],
    ]);
  });

  const known = (year: number, letter: string, confidence: string): number =>
    nodesAt(framework(year), 'item').filter(item => item.id[0] === letter && item.confidence === confidence)
      .length;

  test('counts sourced, inferred and recalled titles of the open-data items', () => {
    const counts = FRAMEWORK_YEARS.map(year =>
      ['sourced', 'inferred', 'recalled'].map(confidence => known(year, 'O', confidence)),
    );
    expect(counts).toEqual([
      [47, 1, 0],
      [0, 43, 0],
      [43, 0, 0],
      [22, 21, 0],
      [43, 0, 0],
      [4, 13, 18],
      [24, 4, 0],
      [23, 3, 0],
    ]);
  });

  test('knows the staff questions but for one, and three of the external ones; none of 2562', () => {
    expect(
      [2562, 2563, 2564, 2565].map(year => [known(year, 'I', 'sourced'), known(year, 'E', 'sourced')]),
    ).toEqual([
      [0, 0],
      [29, 3],
      [29, 3],
      [29, 3],
    ]);
    expect(nodeById(framework(2564), 'I10')?.confidence).toBe('recalled');
  });

  test('of an indicator is that of the weights, of a sub-indicator that of the structure', () => {
    for (const f of ALL) {
      for (const node of nodesAt(f, 'indicator')) expect(node.confidence).toBe(f.confidence.weights);
      for (const node of nodesAt(f, 'subIndicator')) expect(node.confidence).toBe(f.confidence.structure);
    }
  });
});

test('only open-data items are all or nothing', () => {
  for (const f of ALL)
    for (const node of nodesOf(f))
      expect(node.allOrNothing ?? false).toBe(node.level === 'item' && node.id[0] === 'O');
});

test('open-data items stand under an official heading, survey items under none', () => {
  for (const f of ALL)
    for (const item of nodesAt(f, 'item')) expect(item.heading !== undefined).toBe(item.id[0] === 'O');
});
