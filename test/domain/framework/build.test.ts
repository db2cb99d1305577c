import { describe, expect, test } from '@jest/globals';
import { buildFramework } from '../../../src/domain/framework/build';
import type { InstrumentSpec, YearSpec } from '../../../src/domain/framework/spec';
import { nodeById, nodesAt } from '../../../src/domain/framework/tree';

const instrument: InstrumentSpec = {
  id: 'OIT',
  name: 'checklist',
  weight: 40,
  letter: 'O',
  allOrNothing: true,
  confidence: 'inferred',
  indicators: [
    {
      id: '1',
      name: 'first',
      headings: [{ items: ['e-service'] }],
      groups: [
        {
          id: '1.1',
          name: 'part',
          aliases: ['portion'],
          headings: [
            { heading: 'news', items: ['news', { topic: 'laws', confidence: 'recalled' }] },
            { items: [{ topic: 'q-and-a', name: 'questions', aliases: ['ask'] }] },
          ],
        },
      ],
    },
    { id: '2', name: 'second', headings: [{ items: [{ topic: 'of-our-own', name: 'ours' }] }] },
  ],
};

const spec: YearSpec = {
  year: 2570,
  instruments: [
    instrument,
    { ...instrument, id: 'X', letter: 'X', weight: 60, indicators: [{ id: '3', name: 'leaf' }] },
  ],
  bands: [],
  passMark: 85,
  rounding: 'once',
  confidence: { weights: 'sourced', structure: 'recalled', grades: 'inferred' },
};

const built = buildFramework(spec);

describe('buildFramework', () => {
  test('numbers the items through the instrument, past groups and headings', () => {
    expect(nodesAt(built, 'item').map(item => [item.id, item.topic])).toEqual([
      ['O1', 'e-service'],
      ['O2', 'news'],
      ['O3', 'laws'],
      ['O4', 'q-and-a'],
      ['O5', 'of-our-own'],
    ]);
  });

  test('names an item by its topic, or as the year prints it', () => {
    expect(nodeById(built, 'O1')?.name).toBe('E-Service');
    expect(nodeById(built, 'O4')?.name).toBe('questions');
    expect(nodeById(built, 'O5')?.name).toBe('ours');
  });

  test('keeps the topic’s name and aliases beside the year’s own, each once', () => {
    const aliases = nodeById(built, 'O4')?.aliases ?? [];
    expect(aliases.slice(0, 2)).toEqual(['Q&A', 'ask']);
    expect(aliases).toContain('ถาม-ตอบ');
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  test('never lists a name among its own aliases', () => {
    for (const item of nodesAt(built, 'item')) expect(item.aliases).not.toContain(item.name);
  });

  test('takes an item’s confidence from itself, else from its instrument', () => {
    expect(nodesAt(built, 'item').map(item => item.confidence)).toEqual([
      'inferred',
      'inferred',
      'recalled',
      'inferred',
      'inferred',
    ]);
  });

  test('passes heading and all-or-nothing on to the items only', () => {
    expect(nodeById(built, 'O2')).toMatchObject({ heading: 'news', allOrNothing: true });
    expect(nodeById(built, 'O4')).not.toHaveProperty('heading');
    expect(nodeById(built, '1.1')).not.toHaveProperty('allOrNothing');
  });

  test('gives siblings below the instruments one weight', () => {
    expect(built.root.children.map(node => node.weight)).toEqual([40, 60]);
    expect(nodesAt(built, 'indicator').map(node => node.weight)).toEqual([1, 1, 1]);
  });

  test('leaves an indicator without items as a leaf', () => {
    expect(nodeById(built, '3')).toMatchObject({ level: 'indicator', children: [] });
  });

  test('gives an unknown topic without a name an empty one, which the check reports', () => {
    const nameless: YearSpec = {
      ...spec,
      instruments: [
        { ...instrument, indicators: [{ id: '1', name: 'first', headings: [{ items: ['unheard-of'] }] }] },
      ],
    };
    expect(nodeById(buildFramework(nameless), 'O1')?.name).toBe('');
  });
});
