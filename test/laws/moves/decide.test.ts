// How the law's own reader tells of which item a row is: what people see wins over the hidden key, but for one typed word.
import { describe, expect, test } from '@jest/globals';
import { decide, untold } from './decide';
import type { ShownRow } from './shown';

const ITEMS = new Map([
  ['report', ['OIT', 'O12', 'รายงาน']],
  ['service', ['OIT', 'O17', 'อีเซอร์วิส']],
  ['asset', ['IIT', 'I20', 'ทรัพย์สิน']],
  ['first', ['IIT', '', 'การปฏิบัติหน้าที่']],
  ['second', ['IIT', '', 'การใช้งบประมาณ']],
]);

/** `key: instrument | code | point`, from top to bottom. */
const rows = (...texts: readonly string[]): ShownRow[] =>
  texts.map((text, index) => {
    const [key = '', sign = ''] = text.split(': ');
    return { row: 3 + index, key, sign: sign.split('|').map(word => word.trim()), texts: [] };
  });

/** The items of each row, with `?` where a reader cannot tell and `-` for a row of the officer's own. */
const told = (...texts: readonly string[]): string[] =>
  decide(rows(...texts), ITEMS).map(
    ({ items, isOwn, isSure }) => [...items, ...(isOwn ? ['-'] : [])].join('/') + (isSure ? '' : '?'),
  );

const [REPORT, SERVICE] = ['OIT | O12 | รายงาน', 'OIT | O17 | อีเซอร์วิส'];

describe('a row is of the item', () => {
  test('that it shows, whatever its key says', () => {
    expect(told(`report: ${SERVICE}`, `service: ${REPORT}`, `: ${REPORT}`)).toEqual([
      'service',
      'report',
      'report',
    ]);
  });

  test('of its key, where one word was typed over or cleared', () => {
    expect(told('report: OIT | O17 | รายงาน', 'service: OIT | O17 | อื่น', 'asset: | I20 | ทรัพย์สิน')).toEqual([
      'report',
      'service',
      'asset',
    ]);
  });

  test('of its key, where nothing is shown, unless the item went to another row', () => {
    expect(told('report:  |  | ', 'service:  |  | ', `: ${SERVICE}`, ':  |  | ')).toEqual([
      'report',
      '-',
      'service',
      '-',
    ]);
  });
});

test('a row of the officer’s own stays one under the key of an item that went elsewhere', () => {
  expect(told('report:  |  | เรื่องของเรา', `service: ${REPORT}`, ':  |  | อื่น')).toEqual(['-', 'report', '-']);
});

describe('a reader cannot tell', () => {
  test('whether a word was typed over that makes another item of it, or its cells were copied', () => {
    const pair = ['first: IIT |  | การปฏิบัติหน้าที่', 'second: IIT |  | การปฏิบัติหน้าที่'];
    expect(told(...pair)).toEqual(['first', 'first/second?']);
    expect(told('first: IIT |  | การใช้งบประมาณ', 'second: IIT |  | การปฏิบัติหน้าที่')).toEqual([
      'second',
      'first',
    ]);
  });

  test('a word typed over in a row that was moved as well', () => {
    expect(told('service: OIT | O99 | รายงาน', `: ${SERVICE}`)).toEqual(['report/-?', 'service']);
  });

  test('which row is the item that two keys show, though several rows of one key are right', () => {
    const twice = decide(rows(`report: ${REPORT}`, `service: ${REPORT}`, `report: ${REPORT}`), ITEMS);
    expect(untold(twice).map(({ row }) => row.row)).toEqual([3, 4, 5]);
    expect(untold(decide(rows(`report: ${REPORT}`, `report: ${REPORT}`), ITEMS))).toEqual([]);
  });
});
