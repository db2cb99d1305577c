// What suggestions replaced is kept within the room that there is, and what is damaged is none.
import { describe, expect, test } from '@jest/globals';
import type { World } from '../../src/app/ports';
import {
  type Batch,
  latestOf,
  loadBatches,
  type Replaced,
  saveBatches,
  undoableCount,
  withinRoom,
} from '../../src/app/undo';
import { textsWith } from './textsWith';

const cell = (row: number, text = '๙๐'): Replaced => ({
  row,
  column: 2,
  before: { value: text },
  formatBefore: 'General',
  linkBefore: '',
  wrote: 90,
  format: '0.00',
  signs: [{ column: 0, mark: 'abc' }],
});
const batch = (tab: number, ...cells: readonly Replaced[]): Batch => ({ tab, rows: 90, cells });

test('batches come back as they were saved', () => {
  const texts = textsWith();
  const batches = [batch(1, cell(3), cell(4)), batch(2, cell(3)), batch(1, cell(5))];
  saveBatches(texts, batches);
  expect(loadBatches(texts)).toEqual(batches);
  expect(latestOf(batches, 1)).toBe(batches[2]);
  expect(latestOf(batches, 3)).toBeUndefined();
});

test('the cells of a tab that can be taken back are counted over its batches', () => {
  const texts = textsWith();
  saveBatches(texts, [batch(1, cell(3), cell(4)), batch(2, cell(3)), batch(1, cell(5))]);
  const world = { texts } as unknown as World;
  expect([1, 2, 3].map(tab => undoableCount(world, tab))).toEqual([3, 1, 0]);
});

test('the oldest batches make room for the newest', () => {
  const texts = textsWith();
  const long = 'ก'.repeat(30_000);
  const batches = Array.from({ length: 9 }, (_, tab) => batch(tab, cell(1, long)));
  saveBatches(texts, batches);
  expect(loadBatches(texts)).toEqual(batches.slice(-3));
  saveBatches(
    texts,
    Array.from({ length: 30 }, (_, tab) => batch(tab, cell(1))),
  );
  expect(loadBatches(texts).map(({ tab }) => tab)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 10),
  );
});

test('a batch takes no more cells than it has room for, so that it is always kept', () => {
  const cells = Array.from({ length: 50 }, (_, row) => cell(row, 'ก'.repeat(5_000)));
  const kept = withinRoom(cells);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.length).toBeLessThan(50);
  const texts = textsWith();
  saveBatches(texts, [batch(1, cell(1)), batch(1, ...kept)]);
  expect(latestOf(loadBatches(texts), 1)?.cells.map(({ row }) => row)).toEqual(kept.map(({ row }) => row));
});

describe('what is damaged or of another version', () => {
  test.each(['', '{', 'null', '5', '[]', '{"version":2,"batches":[]}', '{"version":1,"batches":{}}'])(
    'is no batch: %j',
    saved => {
      expect(loadBatches(textsWith(saved))).toEqual([]);
    },
  );

  test.each([
    null,
    5,
    {},
    { tab: 1, rows: 9 },
    { tab: 1, rows: 9, cells: [{}] },
    { tab: 1, rows: 9, cells: [null] },
  ])('costs %j and leaves the others', broken => {
    const whole = batch(1, cell(3));
    const texts = textsWith(JSON.stringify({ version: 1, batches: [broken, whole] }));
    expect(loadBatches(texts)).toEqual([whole]);
  });
});
