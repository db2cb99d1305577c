import { describe, expect, test } from '@jest/globals';
import {
  countPlan,
  daysLeft,
  ROW_STATES,
  type RowProgress,
  readStatus,
  stateOf,
} from '../../../src/domain/plan/progress';
import { DOUBTFUL_WORDS, STATUS_WORDS } from '../../../src/domain/plan/progressWords';
import { readTimeFrame } from '../../../src/domain/plan/timeFrame';
import { nameKey } from '../../../src/domain/thai/fold';
import { th } from '../../../src/text/th';
import { day } from './times';

const status = (value: unknown): string => {
  const reading = readStatus(value);
  return reading.kind === 'status' ? reading.status : reading.kind;
};

describe('a status', () => {
  test('is each word of the drop-down', () => {
    expect(th.tabs.plan.statuses.map(status)).toEqual(['notStarted', 'inProgress', 'done', 'notDone']);
    expect([th.tabs.plan.done, th.tabs.plan.notDone].map(status)).toEqual(['done', 'notDone']);
  });

  test.each([
    ['เสร็จแล้ว', 'done'],
    ['ดำเนินการแล้ว', 'done'],
    ['ดำเนินการแล้วเสร็จ', 'done'],
    ['เเล้วเสร็จ', 'done'],
    ['แล้ว เสร็จ.', 'done'],
    ['<b>แล้วเสร็จ</b>', 'done'],
    ['อยู่ระหว่างดำเนินการ', 'inProgress'],
    ['กําลังดําเนินการ', 'inProgress'],
    ['กำลังดำเนินการ...', 'inProgress'],
    ['ยังไม่ได้ดำเนินการ', 'notStarted'],
    ['ยังไม่ดำเนินการ', 'notStarted'],
    ['ดำเนินการไม่แล้วเสร็จ', 'notDone'],
    ['', 'blank'],
    ['–', 'blank'],
    [null, 'blank'],
  ])('%j is %s', (text, expected) => {
    expect(status(text)).toBe(expected);
  });

  test.each(['โอเค', 'แล้วเสร็จหรือยัง', 'ไม่ใช่แล้วเสร็จ', '50%', 1, true, new Date(2023, 0, 1), '#N/A'])(
    'is not guessed from %j',
    value => {
      expect(readStatus(value)).toMatchObject({ kind: 'unread', may: [] });
    },
  );

  test('that may mean two is asked about', () => {
    expect(readStatus('ยังไม่แล้วเสร็จ')).toEqual({
      kind: 'unread',
      shown: 'ยังไม่แล้วเสร็จ',
      may: ['inProgress', 'notDone'],
    });
  });

  test('has words that are each of one kind only', () => {
    const words = [...Object.values(STATUS_WORDS).flat(), ...DOUBTFUL_WORDS.map(({ word }) => word)];
    expect(new Set(words.map(nameKey)).size).toBe(words.length);
  });
});

const TODAY = day('1/3/2566');
const row = (word: string, time: string): RowProgress => ({
  status: readStatus(word),
  time: readTimeFrame(time),
});

describe('the state of a row on 1 March 2566', () => {
  test.each([
    ['แล้วเสร็จ', 'ม.ค. 66', 'done'],
    ['ไม่แล้วเสร็จ', 'ม.ค. 66', 'notDone'],
    ['กำลังดำเนินการ', 'ม.ค. 66', 'overdue'],
    ['ยังไม่เริ่ม', 'ภายใน 28 ก.พ. 66', 'overdue'],
    ['', 'ก.พ. 66', 'overdue'],
    ['กำลังดำเนินการ', '1 มี.ค. 66', 'dueSoon'],
    ['', 'มี.ค. 66', 'dueSoon'],
    ['กำลังดำเนินการ', '1 เม.ย. 66', 'inProgress'],
    ['ยังไม่เริ่ม', 'ก.ย. 66', 'notStarted'],
    ['', 'ก.ย. 66', 'noStatus'],
    ['ยังไม่เริ่ม', '', 'notStarted'],
    ['กำลังดำเนินการ', 'ตามแผน', 'inProgress'],
    ['', '', 'noStatus'],
    ['โอเค', 'ม.ค. 66', 'unread'],
  ])('%j, %j: %s', (word, time, expected) => {
    expect(stateOf(row(word, time), TODAY)).toBe(expected);
  });

  test('a time frame that is only suggested makes nothing overdue', () => {
    expect(stateOf(row('ยังไม่เริ่ม', 'ม.ค. 2023'), TODAY)).toBe('notStarted');
  });
});

test('the days that are left are counted to the last day', () => {
  expect(daysLeft(readTimeFrame('มี.ค. 66'), TODAY)).toBe(30);
  expect(daysLeft(readTimeFrame('1 มี.ค. 66'), TODAY)).toBe(0);
  expect(daysLeft(readTimeFrame('ก.พ. 66'), TODAY)).toBe(-1);
  expect(daysLeft(readTimeFrame('ตามแผน'), TODAY)).toBeUndefined();
});

describe('the count of a plan', () => {
  const rows = [
    row('แล้วเสร็จ', 'ม.ค. 66'),
    row('เสร็จแล้ว', ''),
    row('ยังไม่เริ่ม', 'ก.พ. 66'),
    row('ยังไม่เริ่ม', 'ก.ย. 66'),
    row('โอเค', 'ตามแผน'),
  ];

  test('has every row in one state', () => {
    const count = countPlan(rows, TODAY);
    expect(count.byState).toEqual({
      ...Object.fromEntries(ROW_STATES.map(state => [state, 0])),
      done: 2,
      overdue: 1,
      notStarted: 1,
      unread: 1,
    });
    expect(count).toMatchObject({ rows: 5, doneShare: 0.4, unreadTimes: 1, noTimes: 1 });
  });

  test('of no rows has no share', () => {
    expect(countPlan([], TODAY)).toMatchObject({ rows: 0, doneShare: undefined });
  });
});
