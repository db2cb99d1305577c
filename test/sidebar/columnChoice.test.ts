import { describe, expect, test } from '@jest/globals';
import { headerOf, joinTables, scoreColumnsOf } from '../../src/sidebar/readColumns';
import {
  choosing,
  columnsOf,
  mustChooseColumn,
  namesYear,
  wholeChoice,
} from '../../src/sidebar/views/check/columnChoice';
import type { ReadFinding, Reading } from '../../src/wire/reading';
import { framework } from '../bundle/offices';

const A = { column: 0, letter: 'A', header: 'ข้อ' };
const D = { column: 3, letter: 'D', header: 'คะแนน' };
const H = { column: 7, letter: 'H', header: 'คะแนน' };
const table = (firstRow: number, lastRow: number, code = A, score: typeof D | null = D) => ({
  firstRow,
  lastRow,
  code,
  score,
});
const reading = (part: Partial<Reading>): Reading =>
  ({ tables: [table(1, 9)], chosen: null, scores: {}, findings: [], ...part }) as unknown as Reading;

describe('tables that were read', () => {
  test('are one when they stand below each other in the same columns', () => {
    expect(joinTables([table(2, 9), table(12, 30)])).toEqual([table(2, 30)]);
  });

  test('are several when they stand side by side', () => {
    const beside = table(2, 9, { ...A, column: 5 }, H);
    expect(joinTables([table(2, 9), beside, table(12, 14)])).toEqual([table(2, 14), beside]);
  });

  test('name the columns that scores stand in, and no others', () => {
    const tables = [
      table(0, 0, A, { ...D, column: 2, letter: 'C', header: '' }),
      table(2, 9),
      table(2, 9, A, H),
    ];
    const places = { O1: { row: 2, column: 3 }, O2: { row: 3, column: 7 } };
    expect(scoreColumnsOf(reading({ tables, places }))).toEqual(['D คะแนน', 'H คะแนน']);
  });
});

describe('a choice of one column', () => {
  test.each<[string, Partial<Reading>, boolean]>([
    ['more rows', { tables: [table(1, 30)] }, true],
    ['another score', { scores: { O1: 100 } }, true],
    ['another head', { columns: [A, { ...D, header: 'คะแนนเต็ม' }] }, false],
    ['a column more', { columns: [A, D, H] }, false],
    ['another column read', { tables: [table(1, 9, A, H)] }, false],
    ['a choice that was made', { chosen: { code: 0, score: 3 } }, false],
    ['another tab', { tab: { id: 2, name: 'คะแนน' } }, false],
  ])('may wait for the other one after %s: %j', (_, part, isSame) => {
    const of = { tab: { id: 1, name: 'คะแนน' }, columns: [A, D] };
    expect(columnsOf(reading({ ...of, ...part })) === columnsOf(reading(of))).toBe(isSame);
  });

  test('keeps the other as it was recognised', () => {
    expect(wholeChoice(choosing(reading({}), 'score', 7))).toEqual({ code: 0, score: 7 });
  });

  test('keeps the other as it was chosen before', () => {
    const chosen = { code: 1, score: 3 };
    expect(wholeChoice(choosing(reading({ chosen }), 'score', 7))).toEqual({ code: 1, score: 7 });
  });

  test('is not whole while the other is not known', () => {
    expect(wholeChoice(choosing(reading({ tables: [] }), 'score', 7))).toBeUndefined();
  });

  test('is no choice when both are the same', () => {
    expect(wholeChoice(choosing(reading({}), 'score', 0))).toBeUndefined();
  });
});

describe('a column of scores', () => {
  const several = {
    code: 'severalScoreColumns',
    severity: 'error',
    place: null,
    subject: '',
    params: {},
    suggestions: [],
    shown: '',
  } satisfies ReadFinding;

  test('must be chosen where several were found and none was read', () => {
    expect(mustChooseColumn(reading({ findings: [several] }))).toBe(true);
    expect(mustChooseColumn(reading({ findings: [several], scores: { O1: 100 } }))).toBe(false);
    expect(mustChooseColumn(reading({}))).toBe(false);
  });

  test('names the chosen year or another one', () => {
    const of2565 = reading({ framework: framework(2565) });
    const named = ['ปี 2564', 'คะแนน ปี ๒๕๖๕', '2565', ''].map(header => namesYear({ ...D, header }, of2565));
    expect(named).toEqual([false, true, true, false]);
  });

  test('is named by the beginning of its heading', () => {
    expect(headerOf(D)).toBe('คะแนน');
    expect(headerOf({ ...D, header: 'ก'.repeat(10_000) })).toBe(`${'ก'.repeat(40)}…`);
  });
});
