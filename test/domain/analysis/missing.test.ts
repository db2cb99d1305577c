import { describe, expect, test } from '@jest/globals';
import { missingBelow } from '../../../src/domain/analysis/missing';
import { rollUp } from '../../../src/domain/scoring/rollUp';
import { framework } from '../../bundle/offices';

const below = (id: string, scores: Readonly<Record<string, number>>, refused: readonly string[] = []) => {
  const rolled = rollUp(framework(2565), { scores: new Map(Object.entries(scores)) });
  const places = new Map([...Object.keys(scores), ...refused].map(known => [known, {}]));
  return missingBelow(rolled, id, { refused: new Set(refused), places }).map(node => node.id);
};

describe('what a node lacks', () => {
  test('is nothing for a complete one', () => {
    expect(below('10.2', { O42: 0, O43: 100 })).toEqual([]);
    expect(below('9', { '9': 92 })).toEqual([]);
  });

  test('is its items, where the sheet gives items', () => {
    expect(below('10.2', { O42: 0 })).toEqual(['O43']);
    expect(below('10.2', {})).toEqual(['O42', 'O43']);
  });

  test('is the node whose row cannot be used, not the items below it', () => {
    expect(below('OIT', { '10': 100 }, ['9'])).toEqual(['9']);
    expect(below('10.2', { O42: 0 }, ['O43'])).toEqual(['O43']);
  });

  test('is the node of a level that the sheet enters, unless it speaks of something below', () => {
    expect(below('EIT', { '1': 90, '6': 90 })).toEqual(['7', '8']);
    expect(below('OIT', { '10': 100, '9.1': 90 })).toEqual(['9.2', '9.3', '9.4', '9.5']);
    expect(below('10', { '9': 90, O42: 0, '10.1': 100 })).toEqual(['O43']);
  });
});

test('without knowing what the sheet says, it is the leaves', () => {
  const rolled = rollUp(framework(2565), { scores: new Map([['1', 90]]) });
  expect(missingBelow(rolled, '10.2').map(node => node.id)).toEqual(['O42', 'O43']);
});
