// The table functions: header row, order of columns, and what incomplete or wrong input gives.
import { describe, expect, test } from '@jest/globals';
import { call, callTable, messageOf } from '../bundle/bundle';
import { indicators, openData, published2565 } from '../bundle/offices';

const headerOf = (name: string, ...args: readonly unknown[]): unknown =>
  (call(name, ...args) as unknown[][])[0];

test('every table begins with its header row', () => {
  const items = published2565();
  expect(headerOf('ITA_RANK', items, 2565)).toEqual(['อันดับ', 'ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน']);
  expect(headerOf('ITA_GAIN', items, 2565)).toEqual(['รหัส', 'ประเด็น', 'คะแนน', 'คะแนนรวมที่ได้คืน', 'สะสม']);
  expect(headerOf('ITA_CHECK', items, 2565)).toEqual(['แถว', 'คอลัมน์', 'รหัส', 'ระดับ', 'ข้อความ', 'ค่าที่แนะนำ']);
  expect(headerOf('ITA_ITEMS', 2565)).toEqual(['รหัส', 'เครื่องมือ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'ประเด็น']);
});

describe('ITA_RANK', () => {
  test('equal scores share a rank and the next one is skipped', () => {
    const items = [
      [1, 90],
      [2, 95],
      [3, 95],
      [4, 80],
    ];
    expect(
      callTable('ITA_RANK', items, 2565)
        .slice(0, 4)
        .map(([rank, number]) => [rank, number]),
    ).toEqual([
      [1, 2],
      [1, 3],
      [3, 1],
      [4, 4],
    ]);
  });

  test('ranks scores that print alike alike, the first of the framework first, and shows them as they are', () => {
    const thirds = [
      ['9.1', 90.001],
      ['9.2', 90],
      ['9.3', 90],
      ['9.4', 90],
      ['9.5', 90],
      [10, 90],
    ];
    expect(
      callTable('ITA_RANK', thirds, 2565)
        .slice(0, 2)
        .map(([rank, number]) => [rank, number]),
    ).toEqual([
      [1, 9],
      [1, 10],
    ]);
    const alike = callTable('ITA_RANK', indicators(81.7483, 81.75, 81.7549, 81.76), 2565);
    expect(alike.slice(0, 4).map(([rank, number]) => [rank, number])).toEqual([
      [1, 4],
      [2, 1],
      [2, 2],
      [2, 3],
    ]);
    expect(alike[1]?.[3]).toBe(81.7483);
  });

  test('incomplete indicators come last, unranked', () => {
    const rows = callTable('ITA_RANK', openData(2565, []), 2565);
    expect(rows).toHaveLength(10);
    expect(rows[2]).toEqual(['', 1, 'การปฏิบัติหน้าที่', '', 'ข้อมูลไม่ครบ']);
  });

  test('an indicator that is not assessed comes last of all', () => {
    const rows = callTable('ITA_RANK', [...indicators(90, 80), [3, 'ไม่ประเมิน']], 2565);
    expect(rows).toHaveLength(10);
    expect(rows[9]).toEqual(['', 3, 'การใช้อำนาจ', '', 'ไม่ประเมิน']);
  });

  test('takes another cut-off', () => {
    expect(
      callTable('ITA_RANK', published2565(), 2565, 90).filter(row => row[4] === 'ไม่ผ่านเกณฑ์'),
    ).toHaveLength(2);
  });
});

describe('ITA_GAIN', () => {
  test('is largest first, with a running sum, and a row for an indicator whose items are not known', () => {
    const rows = callTable('ITA_GAIN', published2565(), 2565);
    expect(rows[0]?.slice(0, 3)).toEqual([8, 'การปรับปรุงการทำงาน', 81.13]);
    expect(rows[0]?.[3]).toBeCloseTo(1.887, 9);
    expect(rows[3]).toEqual([
      'O20',
      'รายงานผลการใช้จ่ายงบประมาณประจำปี',
      0,
      expect.closeTo(4 / 7, 9),
      expect.closeTo(4.3364, 4),
    ]);
    expect(rows.map(row => row[0])).not.toContain('O1');
  });

  test('says so when nothing is left to gain', () => {
    const perfect = Array.from({ length: 10 }, (_, index) => [index + 1, 100]);
    expect(callTable('ITA_GAIN', perfect, 2565)).toEqual([['', 'ทุกข้อได้คะแนนเต็มแล้ว', '', '', '']]);
  });

  test('an item that cannot be used is listed last and says why; a blank one stays blank', () => {
    const rows = callTable(
      'ITA_GAIN',
      [
        ['O1', 'ไม่มี'],
        ['O2', 0],
        ['O3', ''],
      ],
      2565,
    );
    expect(rows.map(row => [row[0], row[2]])).toEqual([
      ['O2', 0],
      ['O1', 'คะแนนของ O1 เป็น "ไม่มี" ซึ่งไม่ใช่ตัวเลข โปรดใส่คะแนน 0–100'],
      ['O3', ''],
    ]);
  });
});

describe('ITA_CHECK', () => {
  test('tells once of a table whose scores count in another unit', () => {
    const items = [
      ['IIT', 28.04],
      ['EIT', 27.67],
      ['OIT', 38.34],
      ['รวม', 94.05],
    ];
    const rows = callTable('ITA_CHECK', items, 2566);
    expect(rows.map(([row, , code, severity]) => [row, code, severity])).toEqual([[1, 'IIT', 'ผิดพลาด']]);
    expect(rows[0]?.[4]).toContain('IIT = 93.47, EIT = 92.23, OIT = 95.85');
    expect(messageOf('ITA_SCORE', items, 2566)).toContain('น้ำหนัก');
  });

  test('gives indicators as numbers and the total by its name', () => {
    const rows = callTable('ITA_CHECK', [['ตัวชี้วัดที่ 2', 105]], 2565);
    expect(rows[0]?.slice(2, 5)).toEqual([2, 'ผิดพลาด', 'คะแนนของ ตัวชี้วัดที่ 2 คือ 105 ซึ่งเกิน 100 โปรดตรวจจุดทศนิยม']);
    const complete = callTable('ITA_CHECK', [...published2565(), ['คะแนนรวม', 94.66]], 2565);
    expect(complete[0]?.slice(2, 5)).toEqual(['รวม', 'โปรดตรวจ', expect.stringContaining('94.19')]);
  });

  test('says where an entered score counts instead of the few items below it', () => {
    const rows = callTable(
      'ITA_CHECK',
      [
        ['ตัวชี้วัดที่ 9', 92],
        ['O1', 0],
        ['O2', 100],
      ],
      2565,
    );
    expect(rows[0]).toEqual([
      1,
      2,
      9,
      'โปรดตรวจ',
      'ใช้คะแนนที่ใส่ไว้ของ ตัวชี้วัดที่ 9 เพราะมีคะแนนย่อยเพียง 2 จาก 33 ข้อ',
      '',
    ]);
  });

  test('a clean table gives one row that says so', () => {
    expect(callTable('ITA_CHECK', published2565(), 2565)).toEqual([['', '', '', '', 'ไม่พบข้อผิดพลาด', '']]);
  });

  test('names row and column from the first of the range, in reading order', () => {
    const rows = callTable(
      'ITA_CHECK',
      [
        ['ข้อ', 'คะแนน'],
        ['O2', 974.1],
        ['12', 100],
        ['O1', 'ไม่มี'],
      ],
      2565,
    );
    expect(rows.map(row => [...row.slice(0, 4), row[5]]).slice(0, 3)).toEqual([
      [2, 2, 'O2', 'ผิดพลาด', 97.41],
      [3, 1, '12', 'ผิดพลาด', 'O12, I12, E12'],
      [4, 2, 'O1', 'ผิดพลาด', 0],
    ]);
  });

  test('items that do not occur at all: one โปรดตรวจ for each instrument', () => {
    const rows = callTable(
      'ITA_CHECK',
      [
        ['I1', 90],
        ['O1', 100],
      ],
      2565,
    );
    expect(rows.map(row => [row[2], row[3]])).toEqual([
      ['IIT', 'โปรดตรวจ'],
      ['EIT', 'โปรดตรวจ'],
      ['OIT', 'โปรดตรวจ'],
    ]);
    expect(rows[0]?.[4]).toContain('I2, I3, I4, I5, I6 และอีก 24 รายการ');
  });

  test('an entered score that its items contradict by more than 0.005 is reported, and the items win', () => {
    const items = [...openData(2565, ['O1']), ['9.1', 100], ['9.2', 100.0]];
    const rows = callTable('ITA_CHECK', items, 2565).filter(row => row[2] === '9.1');
    expect(rows).toEqual([[44, 2, '9.1', 'โปรดตรวจ', expect.stringContaining('88.89'), '']]);
    expect(call('ITA_SCORE', items, 2565, 9.1)).toBeCloseTo(88.8889, 4);
  });
});

describe('ITA_ITEMS', () => {
  test('lists the 88 items of FY2565 with what they belong to', () => {
    const rows = callTable('ITA_ITEMS', 2565);
    expect(rows).toHaveLength(88);
    expect(rows[0]?.slice(0, 4)).toEqual(['I1', 'IIT', '1 การปฏิบัติหน้าที่', '']);
    expect(rows[56]).toEqual([
      'O12',
      'OIT',
      '9 การเปิดเผยข้อมูล',
      '9.2 การบริหารงาน',
      'รายงานผลการดำเนินงานประจำปี',
    ]);
  });

  test('lists the indicator where the items are not known', () => {
    expect(callTable('ITA_ITEMS', 2567)[0]).toEqual([1, 'IIT', '1 การปฏิบัติหน้าที่', '', '']);
    expect(callTable('ITA_ITEMS', 2567)).toHaveLength(8 + 35);
  });

  test('without a year it shows the formula to write', () => {
    expect(messageOf('ITA_ITEMS')).toContain('=ITA_ITEMS(2565)');
  });
});
