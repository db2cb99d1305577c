// What is said of a document that cannot be complete.
import { describe, expect, test } from '@jest/globals';
import { withoutAliases } from '../../src/app/plainFramework';
import type { ChoiceId } from '../../src/dialog/choices';
import { assessmentOf } from '../../src/dialog/facts';
import { type Lack, lacksOf } from '../../src/dialog/lacks';
import type { Material } from '../../src/wire/documents';
import { followUpLine, planLine } from '../documents/facts';
import { framework } from '../domain/framework/shipped';
import { EMPTY_FIELDS } from './fields';

const COMPLETE: Material = {
  tab: { id: 1, name: 'คะแนน' },
  framework: withoutAliases(framework(2565)),
  scores: { IIT: 90, EIT: 90, OIT: 90 },
  excluded: [],
  comments: {},
  unread: 0,
  plan: [planLine({ measure: 'ก' })],
  followUp: [followUpLine({ measure: 'ก' })],
  leftOut: { over: 0, withoutRound: 0 },
  fields: EMPTY_FIELDS,
  repaired: [],
  today: '21 พฤศจิกายน 2569',
};

const lacks = (id: ChoiceId, given: Partial<Material> = {}): readonly Lack[] => {
  const material = { ...COMPLETE, ...given };
  return lacksOf(id, material, assessmentOf(material));
};
const codes = (id: ChoiceId, given: Partial<Material>) => lacks(id, given).map(({ code }) => code);

test('nothing is said where nothing is missing', () => {
  expect(lacks('analysisReport')).toEqual([]);
  expect(lacks('followUpReport')).toEqual([]);
});

describe('a plan that is not there', () => {
  test.each(['analysisReport', 'sevenTopicsPlan', 'measuresReport', 'announcement'] as const)(
    'is told of %s, and one without rows too',
    id => {
      expect(codes(id, { plan: null })).toEqual(['noPlan']);
      expect(codes(id, { plan: [] })).toEqual(['emptyPlan']);
    },
  );

  test('is no matter of the memo and the picture, nor of a report that has its follow-up', () => {
    for (const id of ['oitMemo', 'poster', 'followUpReport'] as const)
      expect(codes(id, { plan: null, leftOut: { over: 3, withoutRound: 0 } })).toEqual([]);
  });
});

test('a follow-up report without its tab says what it takes instead', () => {
  expect(codes('followUpReport', { followUp: null })).toEqual(['noFollowUp']);
  expect(codes('followUpReport', { followUp: null, plan: null })).toEqual(['noPlan']);
});

test('scores that are not all there are told with how much is known', () => {
  expect(codes('poster', { scores: {} })).toEqual(['noScores']);
  expect(lacks('poster', { scores: { IIT: 90, OIT: 90 } })).toEqual([
    { code: 'partial', params: { coverage: 70 } },
  ]);
});

test('what is left out is counted', () => {
  const leftOut = { over: 2, withoutRound: 4 };
  expect(lacks('announcement', { leftOut })).toEqual([{ code: 'over', params: { count: 2 } }]);
  expect(lacks('followUpReport', { leftOut })).toEqual([{ code: 'withoutRound', params: { count: 4 } }]);
  expect(lacks('oitMemo', { unread: 7 })).toEqual([{ code: 'unread', params: { count: 7 } }]);
  expect(codes('oitMemo', { repaired: ['chain'] })).toEqual(['repaired']);
});
