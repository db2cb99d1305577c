// What may be typed behind `npm start --`.
import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../scripts/start/options';

describe('options', () => {
  test.each([
    [[], { help: false }],
    [['a.xlsx'], { help: false, path: 'a.xlsx' }],
    [
      ['a.xlsx', '--year', '2565', '--sheet', 'คะแนน ปี'],
      { help: false, path: 'a.xlsx', year: '2565', sheet: 'คะแนน ปี' },
    ],
    [['--sheet=a=b', '--year=๒๕๖๕', 'a.csv'], { help: false, path: 'a.csv', year: '๒๕๖๕', sheet: 'a=b' }],
    [['--help'], { help: true }],
    [['-h'], { help: true }],
  ])('%j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  test.each([
    [['--yaer', '2565'], 'ไม่รู้จักตัวเลือก --yaer'],
    [['-y'], 'ไม่รู้จักตัวเลือก -y'],
    [['--year'], 'ตัวเลือก --year ยังไม่มีค่า'],
    [['--sheet', '--year', '2565'], 'ตัวเลือก --sheet ยังไม่มีค่า'],
    [['--year='], 'ตัวเลือก --year ยังไม่มีค่า'],
    [['a.xlsx', 'b.xlsx'], 'เปิดได้ครั้งละหนึ่งไฟล์'],
  ])('%j is refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
