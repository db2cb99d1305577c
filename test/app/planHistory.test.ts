// The versions of plans that are kept: the newest that there is room for, and what is damaged is none.
import { describe, expect, test } from '@jest/globals';
import {
  brief,
  latestOf,
  loadVersions,
  type PlanVersion,
  saveVersions,
  withVersion,
} from '../../src/app/planHistory';
import type { ReplacedCell } from '../../src/domain/editableTable/restore';
import { textsWith } from './textsWith';

const cell = (key: string, before: string | number, wrote: string | number): ReplacedCell => ({
  key,
  nth: 0,
  column: 'score',
  before,
  wrote,
});
const version = (tab: number, ...cells: readonly ReplacedCell[]): PlanVersion => ({
  tab,
  day: '21 พฤศจิกายน 2569',
  cells,
});

test('versions come back as they were saved', () => {
  const texts = textsWith();
  const versions = [
    version(1, cell('a', 1, 2), { ...cell('a', '', 'x'), column: 'mark' }),
    version(2, cell('b', '', 5)),
  ];
  saveVersions(texts, versions);
  expect(loadVersions(texts)).toEqual(versions);
  expect(latestOf(loadVersions(texts), 1)).toEqual(versions[0]);
});

test('of each plan the latest five are kept', () => {
  const texts = textsWith();
  const versions = [1, 2, 3, 4, 5, 6, 7].flatMap(number => [
    version(1, cell('a', number, 0)),
    version(2, cell('a', number, 0)),
  ]);
  saveVersions(texts, versions);
  expect(loadVersions(texts)).toEqual(versions.slice(4));
});

test('older versions go where there is no room for them', () => {
  const texts = textsWith();
  const versions = [1, 2, 3].map(number => version(1, cell('a', 'ก'.repeat(20_000), number)));
  saveVersions(texts, versions);
  expect(loadVersions(texts)).toEqual(versions.slice(1));
  expect(texts.saved.length).toBeLessThan(50_100);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"format":2,"versions":[]}',
  '{"format":1,"versions":[null,{"tab":1},{"tab":1,"day":"x","rows":[["key"]]}]}',
  '{"format":1,"versions":[{"tab":1,"day":"x","rows":[["key",0,[["score",null,1]]]]}]}',
])('what is damaged is none: %s', saved => {
  expect(loadVersions(textsWith(saved))).toEqual([]);
});

test('a long text is kept by a mark of it, a short one and a number as they are', () => {
  const long = 'มาตรการที่ยาวกว่ายี่สิบสี่ตัวอักษร';
  expect([brief(5), brief('แล้วเสร็จ')]).toEqual([5, 'แล้วเสร็จ']);
  expect(brief(long)).toBe(brief(long));
  expect(brief(long)).not.toBe(brief(`${long} `));
  expect(String(brief(long)).length).toBeLessThan(20);
});

describe('what a run is about to replace', () => {
  const first = version(1, cell('a', 1, 2));

  test('is a version of its own', () => {
    const next = version(1, cell('a', 2, 3));
    expect(withVersion([first], next, false)).toEqual([first, next]);
  });

  test('belongs to the version of the run that it completes: what a cell held first is what it held before', () => {
    const rest = version(1, cell('a', 2, 3), cell('b', '', 4));
    expect(withVersion([first], rest, true)).toEqual([version(1, cell('a', 1, 3), cell('b', '', 4))]);
  });

  test('is kept once where the run before was cut before it wrote anything', () => {
    expect(withVersion([first], first, false)).toEqual([first]);
  });

  test('of another plan is not joined', () => {
    const other = version(2, cell('a', 1, 2));
    expect(withVersion([first], other, true)).toEqual([first, other]);
  });
});
