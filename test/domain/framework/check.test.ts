import { describe, expect, test } from '@jest/globals';
import { checkFramework } from '../../../src/domain/framework/check';
import type { Framework, FrameworkNode, GradeBand } from '../../../src/domain/framework/node';

const item = (id: string, change: Partial<FrameworkNode> = {}): FrameworkNode => ({
  id,
  level: 'item',
  name: `item ${id}`,
  weight: 1,
  children: [],
  confidence: 'sourced',
  aliases: [],
  topic: `topic-${id}`,
  ...change,
});

const band = (grade: string, min: number, floor?: number): GradeBand => ({
  grade,
  min,
  confidence: 'sourced',
  ...(floor === undefined ? {} : { floor }),
});

const office = (items: readonly FrameworkNode[], change: Partial<Framework> = {}): Framework => ({
  year: 2570,
  root: { ...item('TOTAL'), level: 'total', topic: 'total', children: items },
  bands: [band('A', 50), band('F', 0)],
  passMark: 85,
  rounding: 'once',
  confidence: { weights: 'sourced', structure: 'sourced', grades: 'sourced' },
  ...change,
});

const bands = (...list: GradeBand[]) => checkFramework(office([item('A1')], { bands: list }));

describe('checkFramework', () => {
  test('finds nothing wrong with a sound framework', () => {
    expect(checkFramework(office([item('A1'), item('A2')]))).toEqual([]);
  });

  test('names an id once, however often it is repeated', () => {
    const topics = ['x', 'y', 'z'].map(topic => item('A1', { topic }));
    expect(checkFramework(office(topics))).toEqual([{ code: 'duplicateId', id: 'A1' }]);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %d', weight => {
    expect(checkFramework(office([item('A1', { weight })]))).toEqual([
      { code: 'badWeight', id: 'A1', weight },
    ]);
  });

  test.each(['', '  '])('refuses the empty name "%s"', name => {
    expect(checkFramework(office([item('A1', { name })]))).toEqual([{ code: 'emptyName', id: 'A1' }]);
  });

  test('names both items of one topic', () => {
    expect(checkFramework(office([item('A1', { topic: 'x' }), item('A2', { topic: 'x' })]))).toEqual([
      { code: 'duplicateTopic', topic: 'x', ids: ['A1', 'A2'] },
    ]);
  });

  test('lets items have no topic', () => {
    const { topic, ...plain } = item('A1');
    expect(topic).toBe('topic-A1');
    expect(checkFramework(office([plain, { ...plain, id: 'A2' }]))).toEqual([]);
  });

  test('wants grades', () => {
    expect(bands()).toEqual([{ code: 'noBands' }]);
  });

  test('wants the last grade to begin at 0, without a floor', () => {
    expect(bands(band('A', 50), band('B', 10))).toEqual([{ code: 'lastBandNotZero', grade: 'B' }]);
    expect(bands(band('A', 50), band('B', 0, 10))).toEqual([{ code: 'lastBandNotZero', grade: 'B' }]);
    expect(bands(band('only', 0))).toEqual([]);
  });

  test('wants grades from the best to the worst', () => {
    expect(bands(band('B', 50), band('A', 60), band('F', 0))).toEqual([
      { code: 'bandsNotDescending', grade: 'A', previous: 'B' },
    ]);
    expect(bands(band('A', 50), band('B', Number.NaN), band('F', 0))).toContainEqual({
      code: 'bandsNotDescending',
      grade: 'B',
      previous: 'A',
    });
  });

  test('allows two grades from one total only if the better one has the higher floor', () => {
    expect(bands(band('good', 85, 85), band('pass', 85), band('F', 0))).toEqual([]);
    expect(bands(band('pass', 85), band('good', 85, 85), band('F', 0))).toEqual([
      { code: 'bandsNotDescending', grade: 'good', previous: 'pass' },
    ]);
    expect(bands(band('A', 85), band('B', 85), band('F', 0))).toEqual([
      { code: 'bandsNotDescending', grade: 'B', previous: 'A' },
    ]);
  });

  test.each([-1, 101, Number.NaN])('refuses the pass mark %d', passMark => {
    expect(checkFramework(office([item('A1')], { passMark }))).toEqual([
      { code: 'passMarkOutOfRange', passMark },
    ]);
  });

  test.each([0, 85, 100])('accepts the pass mark %d', passMark => {
    expect(checkFramework(office([item('A1')], { passMark }))).toEqual([]);
  });

  test('reports all that is wrong', () => {
    const faulty = office([item('A1', { weight: 0, name: '' }), item('A1')], { bands: [], passMark: 200 });
    expect(checkFramework(faulty).map(fault => fault.code)).toEqual([
      'badWeight',
      'emptyName',
      'duplicateId',
      'duplicateTopic',
      'noBands',
      'passMarkOutOfRange',
    ]);
  });
});
