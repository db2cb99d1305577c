// Where the head of a table is found, whatever people did to the rows above it and to its words.
import { describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../../src/domain/editableTable/layout';
import { PLAN_COLUMNS } from '../../../src/domain/plan/columns';
import { th } from '../../../src/text/th';

const { header } = th.tabs.plan;
const IDS = PLAN_COLUMNS.map(({ id }) => id);
const WORDS = IDS.map(id => header[id]);
const ROW = ['authority', 'OIT', '9 การเปิดเผยข้อมูล', 'O3', 'อำนาจหน้าที่', 0];
const TITLE = ['', 'แผนของสำนักปลัด', 'ปี 2566'];
const layout = (...values: readonly (readonly unknown[])[]) => layoutOf(PLAN_COLUMNS, header, values);

describe('the head of a table', () => {
  test.each([
    ['as it was made', [IDS, WORDS, ROW], 2],
    ['below a title', [TITLE, IDS, WORDS, ROW], 3],
    ['with a title between its rows', [IDS, TITLE, WORDS, ROW], 3],
    ['without its hidden row', [WORDS, ROW], 1],
    ['without its hidden row, below titles', [TITLE, [], WORDS, ROW], 3],
    ['without its words', [IDS, ROW], 1],
    ['moved below some rows', [IDS, ROW, WORDS, ROW], 1],
  ])('is found %s', (_, values, first) => {
    const found = layout(...values);
    expect(found?.first).toBe(first);
    expect(found?.columns).toEqual(IDS);
  });

  test('is not found where neither ids nor words are left', () => {
    expect(layout(TITLE, ROW)).toBeUndefined();
    expect(layout(['ข้อ', 'คะแนน'], ROW)).toBeUndefined();
    expect(layout()).toBeUndefined();
  });

  test('is still known where the officer words it anew', () => {
    const reworded = WORDS.map(word => (word === header.measure ? 'แนวทางแก้ไข' : word));
    expect(layout(IDS, reworded)?.columns).toEqual(IDS);
  });

  test('follows its words where they were moved with the cells below', () => {
    const [point, code] = [IDS.indexOf('point'), IDS.indexOf('code')];
    const swapped = WORDS.map((word, at) => (at === point ? header.code : at === code ? header.point : word));
    const columns = layout(IDS, swapped)?.columns;
    expect([columns?.[point], columns?.[code]]).toEqual(['code', 'point']);
  });

  test('leaves a column to the officer that they call as one of ours', () => {
    const columns = layout([undefined, ...IDS], [header.mark, ...WORDS])?.columns;
    expect(columns?.[0]).toBeUndefined();
    expect(columns?.indexOf('mark')).toBe(IDS.indexOf('mark') + 1);
  });

  test('without a column is the rest', () => {
    const without = IDS.filter(id => id !== 'key' && id !== 'due');
    expect(layout(without.map(id => header[id]))?.columns).toEqual(without);
  });
});
