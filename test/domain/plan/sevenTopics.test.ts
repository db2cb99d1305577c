// The seven topics of a plan: every matter of every year has one, and rows of the officer's own find theirs by its name.
import { describe, expect, test } from '@jest/globals';
import { TOPICS } from '../../../src/domain/framework/topics';
import { nodeById, nodesOf } from '../../../src/domain/framework/tree';
import { planKey } from '../../../src/domain/plan/points';
import {
  type PlanTopic,
  planTopicOf,
  planTopicOfRow,
  SEVEN_TOPICS,
} from '../../../src/domain/plan/sevenTopics';
import { toThaiDigits } from '../../../src/domain/thai/digits';
import { ALL, framework } from '../framework/shipped';

const FY2565 = framework(2565);

const topicOf = (id: string, year = 2565): PlanTopic | undefined => {
  const node = nodeById(framework(year), id);
  return node && planTopicOf(framework(year), node);
};

test('there are seven, each once', () => {
  expect(new Set(SEVEN_TOPICS.map(({ id }) => id)).size).toBe(7);
  expect(new Set(SEVEN_TOPICS.flatMap(({ name, aliases }) => [name, ...aliases])).size).toBeGreaterThan(7);
});

describe.each(ALL.map(year => [year.year, year] as const))('in FY%d', (_, year) => {
  test('every instrument, indicator, sub-indicator and item belongs to one', () => {
    const below = nodesOf(year).filter(({ level }) => level !== 'total');
    expect(below.length).toBeGreaterThan(10);
    expect(below.filter(node => planTopicOf(year, node) === undefined)).toEqual([]);
  });

  test('a row of each belongs where its matter does', () => {
    for (const node of nodesOf(year)) {
      const row = { key: planKey(node), indicator: '' };
      expect(planTopicOfRow(year, row)).toBe(planTopicOf(year, node));
    }
  });
});

test('every topic that any year may ask about stands in one of the seven, also in a year that does not have it', () => {
  const unplaced = Object.keys(TOPICS).filter(topic => {
    const [root] = nodesOf(FY2565);
    if (!root) throw new Error('no root');
    return (
      planTopicOf(FY2565, { ...root, id: 'made up', topic }) === undefined &&
      !/^(?:staff|public)-/.test(topic)
    );
  });
  expect(unplaced).toEqual([]);
});

test('each of the seven has something to be done in every year', () => {
  for (const year of ALL) {
    const found = new Set(nodesOf(year).map(node => planTopicOf(year, node)));
    for (const { id } of SEVEN_TOPICS) expect(found).toContain(id);
  }
});

test.each([
  ['O18', 2564, 'budget'],
  ['I4', 2565, 'antiCorruption'],
  ['I1', 2565, 'process'],
  ['E10', 2565, 'communication'],
  ['O17', 2565, 'service'],
  ['9.4', 2565, 'authority'],
  ['4', 2568, 'assets'],
  ['8', 2568, 'service'],
] as const)('%s of FY%d belongs to %s', (id, year, topic) => {
  expect(topicOf(id, year)).toBe(topic);
});

describe("a row of the officer's own", () => {
  const rowOf = (indicator: string) => planTopicOfRow(FY2565, { key: '', indicator });

  test.each(SEVEN_TOPICS.map(({ id, name }, index) => [name, index + 1, id] as const))(
    'under "%s" belongs there, with the number %d or without',
    (name, number, id) => {
      for (const written of [
        name,
        `${number}.${name}`,
        toThaiDigits(`${number}. ${name}`),
        ` ประเด็นที่ ${number} ${name} `,
      ])
        expect(rowOf(written)).toBe(id);
    },
  );

  test('belongs where the indicator does that it names', () => {
    expect(rowOf('ตัวชี้วัดที่ ๓ การใช้อำนาจ')).toBe('authority');
    expect(rowOf('การปรับปรุงระบบการทำงาน')).toBe('service');
  });

  test('belongs nowhere if it names neither', () => {
    for (const text of ['', '3', 'เรื่องอื่น', 'การใช้อำนาจและงบประมาณ']) expect(rowOf(text)).toBeUndefined();
  });

  test('with the topic of an item that this year does not have belongs where the topic does', () => {
    expect(planTopicOfRow(FY2565, { key: 'procurement-list', indicator: 'การป้องกันการทุจริต' })).toBe('budget');
  });

  test('with a key of another year is known by its indicator', () => {
    expect(planTopicOfRow(FY2565, { key: 'indicator-99', indicator: 'การใช้งบประมาณ' })).toBe('budget');
  });
});
