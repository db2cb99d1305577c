// The rectangle that holds the score tables of a grid.
import { expect, test } from '@jest/globals';
import { tableArea } from '../../../src/domain/intake/tableArea';
import { framework } from '../../bundle/offices';

const HEAD = ['ข้อ', 'ประเด็น', 'คะแนน', 'ความคิดเห็น'];

function areaOf(values: readonly (readonly unknown[])[]): readonly number[] | undefined {
  const area = tableArea({ values }, framework(2565));
  return area && [area.first.row, area.first.column, area.last.row, area.last.column];
}

test('goes from the head to the last row, without titles above and words below', () => {
  const values = [
    ['ผลการประเมิน ปีงบประมาณ พ.ศ. 2565', '', '', ''],
    ['', '', '', ''],
    HEAD,
    ['O1', '', 100, ''],
    ['O2', '', '', ''],
    ['', '', '', ''],
    ['ผู้จัดทำ', '', '', ''],
  ];
  expect(areaOf(values)).toEqual([2, 0, 4, 3]);
});

test('ends where an empty column parts the table from other things', () => {
  const values = [
    ['', ...HEAD, '', 'บันทึก'],
    ['', 'O1', '', 100, '', '', 'โทรถามแล้ว'],
    ['', 'O2', '', 0, 'ไม่พบ', '', ''],
  ];
  expect(areaOf(values)).toEqual([0, 1, 2, 4]);
});

test('holds all tables, under one another and side by side', () => {
  expect(areaOf([HEAD, ['I1', '', 90, ''], ['ส่วนที่ 2', '', '', ''], HEAD, ['O1', '', 100, '']])).toEqual([
    0, 0, 4, 3,
  ]);
  expect(
    areaOf([
      ['ข้อ', 'คะแนน', '', 'ข้อ', 'คะแนน'],
      ['O1', 100, '', 'O2', 0],
      ['O3', 100, '', 'O4', 0],
    ]),
  ).toEqual([0, 0, 2, 4]);
});

test('holds a table that lies on its side', () => {
  expect(
    areaOf([
      ['', '', '', ''],
      ['', 'O1', 'O2', 'O3'],
      ['', 100, 0, 100],
    ]),
  ).toEqual([1, 1, 2, 3]);
});

test('is none in an empty grid', () => {
  expect(areaOf([])).toBeUndefined();
  expect(areaOf([['']])).toBeUndefined();
});
