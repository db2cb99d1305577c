import { describe, expect, test } from '@jest/globals';
import type { InstrumentSpec, ItemSpec, YearSpec } from '../../../../src/domain/framework/spec';
import {
  changeGroup,
  derive,
  replaceItems,
  withConfidence,
  withNewItems,
  withOneConfidence,
  withoutItems,
} from '../../../../src/domain/framework/years/derive';

const checklist: InstrumentSpec = {
  id: 'OIT',
  name: 'checklist',
  weight: 40,
  letter: 'O',
  confidence: 'sourced',
  indicators: [
    {
      id: '9',
      name: 'nine',
      groups: [
        { id: '9.1', name: 'one', headings: [{ heading: 'h', items: ['a', 'b'] }, { items: ['c'] }] },
        { id: '9.2', name: 'two', headings: [{ items: [{ topic: 'd', name: 'printed' }] }] },
      ],
    },
  ],
};

const items = (instrument: InstrumentSpec): ItemSpec[] =>
  instrument.indicators.flatMap(indicator =>
    [indicator, ...(indicator.groups ?? [])].flatMap(group => (group.headings ?? []).flatMap(h => h.items)),
  );

const year: YearSpec = {
  year: 2564,
  instruments: [{ ...checklist, id: 'IIT' }, checklist],
  bands: [],
  passMark: 85,
  rounding: 'once',
  confidence: { weights: 'sourced', structure: 'sourced', grades: 'sourced' },
};

describe('derive', () => {
  test('changes what is named and keeps the rest', () => {
    const next = derive(year, {
      year: 2565,
      passMark: 80,
      instruments: { OIT: oit => ({ ...oit, weight: 50 }) },
    });
    expect(next).toEqual({
      ...year,
      year: 2565,
      passMark: 80,
      instruments: [year.instruments[0], { ...checklist, weight: 50 }],
    });
  });

  test('leaves the earlier year as it was', () => {
    const before = JSON.stringify(year);
    derive(year, { year: 2565, instruments: { OIT: oit => withOneConfidence(oit, 'recalled') } });
    expect(JSON.stringify(year)).toBe(before);
  });
});

describe('withConfidence', () => {
  test('marks runs by number through all groups, the later run winning', () => {
    expect(
      items(
        withConfidence(checklist, [
          [2, 4, 'inferred'],
          [3, 3, 'recalled'],
        ]),
      ),
    ).toEqual([
      'a',
      { topic: 'b', confidence: 'inferred' },
      { topic: 'c', confidence: 'recalled' },
      { topic: 'd', name: 'printed', confidence: 'inferred' },
    ]);
  });
});

describe('withOneConfidence', () => {
  test('overrides what an item said of itself', () => {
    const marked = withOneConfidence(withConfidence(checklist, [[1, 1, 'inferred']]), 'recalled');
    expect(marked.confidence).toBe('recalled');
    expect(items(marked).map(item => typeof item !== 'string' && item.confidence)).toEqual(
      Array(4).fill('recalled'),
    );
  });
});

describe('replaceItems', () => {
  test('puts an item in the place of a number', () => {
    expect(items(replaceItems(checklist, { 2: 'x', 4: 'y' }))).toEqual(['a', 'x', 'c', 'y']);
  });
});

describe('changeGroup', () => {
  test('changes an indicator or a sub-indicator', () => {
    expect(changeGroup(checklist, '9', { name: 'neuf' }).indicators[0]?.name).toBe('neuf');
    expect(items(changeGroup(checklist, '9.1', { headings: [{ items: ['z'] }] }))).toEqual([
      'z',
      { topic: 'd', name: 'printed' },
    ]);
  });
});

describe('withoutItems', () => {
  test('keeps indicators as leaves', () => {
    expect(withoutItems(checklist).indicators).toEqual([{ id: '9', name: 'nine' }]);
  });
});

describe('withNewItems', () => {
  const next = (...list: ItemSpec[]) =>
    items(withNewItems(checklist, [{ id: '9', name: 'nine', headings: [{ items: list }] }], 'inferred'));

  test('keeps the name that the earlier year printed', () => {
    expect(next('d', 'a')).toEqual([{ topic: 'd', name: 'printed' }, 'a']);
  });

  test('lets the new year print its own', () => {
    expect(next({ topic: 'd', name: 'new' })).toEqual([{ topic: 'd', name: 'new' }]);
  });
});
