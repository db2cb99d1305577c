// What is said of a document that cannot be complete.
import { describe, expect, test } from '@jest/globals';
import { withoutAliases } from '../../src/app/plainFramework';
import { CHOICE_IDS, type ChoiceId, needsOf } from '../../src/dialog/choices';
import { assessmentOf, factsOf } from '../../src/dialog/facts';
import { isReady, LACK_KINDS } from '../../src/dialog/lackKinds';
import { type Lack, lacksOf } from '../../src/dialog/lacks';
import { stateWords } from '../../src/dialog/shortWords';
import { itemKey, periodKey, TYPED } from '../../src/documents/clarification/typed';
import { leavesOf, nodesAt } from '../../src/domain/framework/tree';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import type { Material } from '../../src/wire/documents';
import { DEFAULT_SETTINGS } from '../../src/wire/settings';
import { followUpLine, planLine } from '../documents/facts';
import { framework } from '../domain/framework/shipped';
import { EMPTY_FIELDS } from './fields';

/** Said of every item that may be contested, on days of which the last has not come. */
const CLARIFIED = {
  [periodKey(2565, 'first')]: '1 มิถุนายน 2565',
  [periodKey(2565, 'last')]: '31 ธันวาคม 2566',
  ...Object.fromEntries(
    leavesOf(framework(2565).root).flatMap(({ id }) => TYPED.map(part => [itemKey(2565, id, part), 'ก'])),
  ),
};
const NAMED = { ...EMPTY_FIELDS, agency: 'อบต.ตัวอย่าง', texts: CLARIFIED };
const NOTHING_LEFT_OUT = { over: 0, withoutRound: 0, overInRound: { half: 0, year: 0 } };

const REPORTED = followUpLine({ measure: 'ก', result: 'ทำแล้ว', obstacles: 'ไม่มี', suggestions: '-' });

const COMPLETE: Material = {
  tab: { id: 1, name: 'คะแนน' },
  framework: withoutAliases(framework(2565)),
  scores: Object.fromEntries(leavesOf(framework(2565).root).map(({ id }) => [id, 90])),
  excluded: [],
  comments: {},
  unread: 0,
  unreadAt: null,
  plan: [planLine({ measure: 'ก', result: 'ทำแล้ว', responsible: 'กองคลัง' })],
  followUp: [REPORTED],
  withoutIds: { plan: false, followUp: false },
  leftOut: NOTHING_LEFT_OUT,
  tabs: { plan: 2, followUp: 3 },
  planBehind: 0,
  answers: {},
  fields: NAMED,
  repaired: [],
  today: { year: 2566, month: 11, day: 21 },
};

const lacks = (id: ChoiceId, given: Partial<Material> = {}): readonly Lack[] => {
  const material = { ...COMPLETE, ...given };
  const facts = factsOf({
    material,
    assessment: assessmentOf(material),
    settings: DEFAULT_SETTINGS,
    fields: material.fields,
    digits: 'thai',
  });
  return lacksOf(id, material, facts);
};
const codes = (id: ChoiceId, given: Partial<Material>) => lacks(id, given).map(({ code }) => code);

test('nothing is said where nothing is missing', () => {
  expect(lacks('analysisReport')).toEqual([]);
  expect(lacks('followUpReport')).toEqual([]);
});

describe('what nobody has reported', () => {
  const blanks = (rows: readonly Parameters<typeof followUpLine>[0][], texts = {}) =>
    lacks('followUpReport', { followUp: rows.map(followUpLine), fields: { ...NAMED, texts } }).find(
      ({ code }) => code === 'blanks',
    )?.params;

  test('is counted, a told status being a result', () => {
    expect(
      blanks([
        { status: 'แล้วเสร็จ' },
        { result: 'อบรมแล้ว', obstacles: 'ไม่มี' },
        { result: ' ', suggestions: 'เร่งรัด' },
      ]),
    ).toEqual({ results: 1, obstacles: 2, suggestions: 2 });
  });

  test('is no obstacle where the office tells them in its own words', () => {
    const row = { status: 'แล้วเสร็จ', suggestions: 'ไม่มี' };
    expect(blanks([row])).toEqual({ results: 0, obstacles: 1, suggestions: 0 });
    expect(blanks([row], { 'followUpReport.obstacles': 'ขาดบุคลากร' })).toBeUndefined();
  });

  test('is told of the report alone', () => {
    for (const id of ['analysisReport', 'sevenTopicsPlan', 'oitMemo', 'poster'] as const)
      expect(codes(id, { followUp: [followUpLine({})] })).not.toContain('blanks');
  });
});

test('rules that are not certain are told of the paper that prints them', () => {
  const scores = { IIT: 90, EIT: 90, OIT: 90 };
  const doubtful = { framework: withoutAliases(framework(2566)), scores };
  expect(lacks('measuresReport', doubtful)).toEqual([
    { code: 'uncertain', params: expect.objectContaining({ grades: expect.any(Number) }) },
  ]);
  expect(codes('measuresReport', {})).toEqual([]);
  expect(codes('oitMemo', doubtful)).toEqual(['itemsUnknown']);
});

describe('a reporting round that has not begun', () => {
  const told = (year: number, month: number, day: number, round = '') =>
    lacks('followUpReport', {
      today: { year, month, day },
      followUp: [REPORTED, { ...REPORTED, round: 'half' }],
      fields: { ...NAMED, texts: { round } },
    }).find(({ code }) => code === 'roundToCome')?.params;
  const days = { half: '1 ตุลาคม 2565', year: '1 เมษายน 2566' };

  test('is told with the days on which the rounds begin', () => {
    expect(told(2565, 9, 30)).toEqual({ months: 6, ...days });
    expect(told(2566, 3, 31, 'year')).toEqual({ months: 12, ...days });
  });

  test('is told no more once it has begun', () => {
    expect(told(2565, 10, 1)).toBeUndefined();
    expect(told(2566, 4, 1, 'year')).toBeUndefined();
    expect(codes('measuresReport', { today: { year: 2565, month: 1, day: 1 } })).not.toContain('roundToCome');
  });
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
      expect(codes(id, { plan: null, leftOut: { ...NOTHING_LEFT_OUT, over: 3 } })).toEqual([]);
  });
});

test('a follow-up report without its tab says what it takes instead', () => {
  expect(codes('followUpReport', { followUp: null })).toEqual(['noFollowUp']);
  expect(codes('followUpReport', { followUp: null, plan: null })).toEqual(['noPlan']);
});

describe('a tab that stands without its hidden ids', () => {
  const [plan, followUp] = [null, null];

  test('is not said to be missing', () => {
    expect(codes('announcement', { plan, withoutIds: { plan: true, followUp: false } })).toEqual([
      'planWithoutIds',
    ]);
    expect(codes('followUpReport', { followUp, withoutIds: { plan: false, followUp: true } })).toEqual([
      'followUpWithoutIds',
    ]);
    expect(codes('followUpReport', { plan, followUp, withoutIds: { plan: true, followUp: true } })).toEqual([
      'planWithoutIds',
      'followUpWithoutIds',
    ]);
  });

  test('is no matter of documents that do not print it', () => {
    expect(codes('followUpReport', { plan, withoutIds: { plan: true, followUp: false } })).toEqual([]);
    expect(codes('announcement', { followUp, withoutIds: { plan: false, followUp: true } })).toEqual([]);
  });
});

describe('of the round that is reported', () => {
  const fields = (round: string) => ({ ...NAMED, texts: { round } });
  const fromPlan = followUpLine({ result: 'ทำแล้ว', isFromPlan: true, obstacles: 'ไม่มี', suggestions: 'ไม่มี' });
  const followUp = [fromPlan, fromPlan, followUpLine({ ...REPORTED, round: 'half', result: 'ก' })];
  const leftOut = { ...NOTHING_LEFT_OUT, overInRound: { half: 5, year: 0 } };

  test('results that stand in the plan alone are counted', () => {
    expect(lacks('followUpReport', { followUp, fields: fields('year') })).toEqual([
      { code: 'fromPlan', params: { count: 2 } },
    ]);
    expect(lacks('followUpReport', { followUp, fields: fields('half') })).toEqual([]);
    expect(lacks('announcement', { followUp, fields: fields('year') })).toEqual([]);
  });

  test('rows that nothing asks for any more are counted', () => {
    expect(lacks('followUpReport', { leftOut, fields: fields('half') })).toEqual([
      { code: 'overInRound', params: { count: 5 } },
    ]);
    expect(lacks('followUpReport', { leftOut, fields: fields('year') })).toEqual([]);
  });
});

test('scores that are not all there are told with how much is known', () => {
  expect(codes('poster', { scores: {} })).toEqual(['noScores']);
  expect(lacks('poster', { scores: { IIT: 90, OIT: 90 } })).toEqual([
    { code: 'partial', params: { coverage: 70 } },
  ]);
});

test('what is left out is counted', () => {
  const leftOut = { over: 2, withoutRound: 4, overInRound: { half: 5, year: 0 } };
  expect(lacks('announcement', { leftOut })).toEqual([{ code: 'over', params: { count: 2 } }]);
  expect(lacks('followUpReport', { leftOut })).toEqual([{ code: 'withoutRound', params: { count: 4 } }]);
  expect(lacks('oitMemo', { unread: 7 })).toEqual([{ code: 'unread', params: { count: 7 } }]);
  expect(codes('oitMemo', { repaired: ['chain'] })).toEqual(['repaired']);
});

describe('what makes a paper empty or untrue', () => {
  test('is told first, whatever else is lacking', () => {
    const given = {
      scores: { IIT: 90, OIT: 90 },
      unread: 1,
      planBehind: 3,
      leftOut: { ...NOTHING_LEFT_OUT, over: 2 },
    };
    expect(codes('announcement', given)).toEqual(['planBehind', 'partial', 'unread', 'over']);
    expect(isReady(lacks('announcement', given))).toBe(false);
    expect(isReady(lacks('oitMemo', given))).toBe(true);
  });

  test('is a missing name of the office, for every paper that prints it', () => {
    for (const id of CHOICE_IDS)
      expect(codes(id, { fields: { ...NAMED, agency: ' ' } })).toEqual(
        needsOf(id).prints.includes('agency') ? ['noAgency'] : [],
      );
  });

  test('is a plan that goes by other scores, for every paper that prints its rows or those that repeat it', () => {
    for (const id of CHOICE_IDS)
      expect(lacks(id, { planBehind: 2 })).toEqual(
        needsOf(id).rows ? [{ code: 'planBehind', params: { count: 2 } }] : [],
      );
  });

  test('is a report in which no row has a result', () => {
    const followUp = [followUpLine({ measure: 'ก' }), followUpLine({ measure: 'ข', obstacles: 'ฝน' })];
    expect(lacks('followUpReport', { followUp })).toEqual([
      { code: 'nothingReported', params: { count: 2 } },
    ]);
    expect(codes('followUpReport', { followUp: null, plan: [planLine({ measure: 'ก' })] })).toEqual([
      'nothingReported',
      'noFollowUp',
    ]);
  });
});

describe('scores of indicators alone', () => {
  const scores = Object.fromEntries(nodesAt(framework(2565), 'indicator').map(({ id }) => [id, 90] as const));

  test('are told of the papers that list items', () => {
    for (const id of CHOICE_IDS)
      expect(codes(id, { scores })).toEqual(
        id === 'clarification' ? ['noItemsToContest'] : needsOf(id).lists ? ['itemsUnknown'] : [],
      );
  });

  test('are enough where the paper lists the items of checklists, and these are known', () => {
    const checklist = Object.fromEntries(
      leavesOf(framework(2565).root).flatMap(({ id, allOrNothing }) => (allOrNothing ? [[id, 100]] : [])),
    );
    const known = { ...scores, ...checklist };
    expect(codes('oitMemo', { scores: known })).toEqual([]);
    expect(codes('analysisReport', { scores: known })).toEqual([]);
  });
});

test('every lack has words for the line under a name, and a paper without lacks is ready to print', () => {
  const words = DIALOG_WORDS.th;
  expect(Object.keys(words.papers.short).sort()).toEqual(Object.keys(LACK_KINDS).sort());
  expect(Object.keys(words.documents.lacks).sort()).toEqual(Object.keys(LACK_KINDS).sort());
  expect(stateWords(words, [])).toBe('พร้อมพิมพ์');
  const missing = { planBehind: 1, fields: EMPTY_FIELDS, leftOut: { ...NOTHING_LEFT_OUT, over: 2 } };
  expect(stateWords(words, lacks('announcement', missing))).toBe('ขาด: ชื่อหน่วยงาน · แผนยังไม่ได้ปรับตามคะแนนล่าสุด');
  const leftOut = { ...NOTHING_LEFT_OUT, over: 2 };
  expect(stateWords(words, lacks('announcement', { leftOut }))).toBe('พร้อมพิมพ์ ควรตรวจก่อน: ไม่พิมพ์แผน 2 แถว');
});
