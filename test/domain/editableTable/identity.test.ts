// Whose a row is by what it shows: a few rows, each of the ways in which people move cells.
import { describe, expect, test } from '@jest/globals';
import type { Identity } from '../../../src/domain/editableTable/evidence';
import { keysOf } from '../../../src/domain/editableTable/identity';

type Id = 'key' | 'code' | 'point' | 'result';
const COLUMNS: readonly Id[] = ['key', 'code', 'point', 'result'];
const identity: Identity<Id> = {
  by: ['code', 'point'],
  tells: { code: 5, point: 4 },
  known: new Map([
    ['a', { code: 'O1', point: 'โครงสร้าง' }],
    ['b', { code: 'O2', point: 'ผู้บริหาร' }],
    ['c', { code: 'O3', point: 'อำนาจหน้าที่' }],
  ]),
  others: () => [['a', { code: 'O9', point: 'โครงสร้างของปีก่อน' }]],
};
type Row = readonly [key: string, code: string, point: string, result?: string];
const A = ['O1', 'โครงสร้าง'] as const;
const B = ['O2', 'ผู้บริหาร'] as const;
const C = ['O3', 'อำนาจหน้าที่'] as const;
const keys = (...rows: readonly Row[]) => keysOf(COLUMNS, rows, identity);

describe('rows are known by what they show', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'as they were written',
      [
        ['a', ...A],
        ['b', ...B],
      ],
      ['a', 'b'],
    ],
    [
      'after a sort of visible cells',
      [
        ['a', ...B],
        ['b', ...C],
        ['c', ...A],
      ],
      ['b', 'c', 'a'],
    ],
    [
      'after a shift down',
      [
        ['a', '', ''],
        ['b', ...A],
        ['c', ...B],
        ['', ...C],
      ],
      ['', 'a', 'b', 'c'],
    ],
    [
      'after a shift up',
      [
        ['a', ...B],
        ['b', ...C],
        ['c', '', ''],
      ],
      ['b', 'c', ''],
    ],
    [
      'where one was cut to a free row',
      [
        ['a', '', ''],
        ['b', ...B],
        ['', ...A],
      ],
      ['', 'b', 'a'],
    ],
    [
      'where a row was duplicated whole',
      [
        ['a', ...A],
        ['a', ...A],
        ['b', ...B],
      ],
      ['a', 'a', 'b'],
    ],
    [
      'where a row of their own was sorted among them',
      [
        ['a', '', 'งานของเรา'],
        ['', ...A],
      ],
      ['', 'a'],
    ],
    [
      'by a code that was kept though the point was worded anew',
      [
        ['a', 'O2', 'ใหม่'],
        ['b', ...A],
      ],
      ['b', 'a'],
    ],
    [
      'by the words of another year',
      [
        ['b', 'O9', 'โครงสร้างของปีก่อน'],
        ['a', ...B],
      ],
      ['a', 'b'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(keys(...rows)).toEqual({ keys: expected, unclear: [] });
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'the code',
      [
        ['a', 'O2', 'โครงสร้าง'],
        ['b', ...B],
      ],
      ['a', 'b'],
    ],
    [
      'the point',
      [
        ['a', 'O1', 'ผู้บริหาร'],
        ['b', ...B],
      ],
      ['a', 'b'],
    ],
    [
      'both, without any sense',
      [
        ['a', 'ก', 'ข'],
        ['b', ...B],
      ],
      ['a', 'b'],
    ],
    [
      'the code of a row that had moved',
      [
        ['a', ...B],
        ['b', 'O3', 'โครงสร้าง'],
      ],
      ['b', 'a'],
    ],
  ])('but the key stays where %s was typed over', (_, rows, expected) => {
    expect(keys(...rows)).toEqual({ keys: expected, unclear: [] });
  });

  test('where copied cells show another row, it is told of the copy', () => {
    expect(keys(['a', ...A], ['b', ...A])).toEqual({ keys: ['a', 'a'], unclear: [1] });
    expect(keys(['a', ...A], ['', ...A])).toEqual({ keys: ['a', 'a'], unclear: [1] });
  });

  test('where copied cells show most of another row, it is told of both', () => {
    const rows: readonly Row[] = [
      ['a', 'O2', 'ใหม่'],
      ['b', ...C],
      ['c', 'O2', 'ใหม่'],
    ];
    expect(keys(...rows)).toEqual({ keys: ['b', 'c', 'b'], unclear: [0, 2] });
  });

  test('the code of an item that has no row says nothing beside the key of another row', () => {
    const rows: readonly Row[] = [
      ['a', ...B],
      ['b', 'O3', 'งานของเรา'],
    ];
    expect(keys(...rows)).toEqual({ keys: ['b', ''], unclear: [] });
  });

  test('a row that is left blank gives its key to the one that shows most of it', () => {
    const rows: readonly Row[] = [
      ['a', '', ''],
      ['b', 'O1', 'ใหม่'],
      ['', ...B],
    ];
    expect(keys(...rows)).toEqual({ keys: ['', 'a', 'b'], unclear: [] });
  });

  test('without hidden keys too', () => {
    const rows = [[...B], [...A], ['', 'งานของเรา']];
    expect(keysOf<Id>(['code', 'point'], rows, identity).keys).toEqual(['b', 'a', '']);
  });
});

describe('a row that shows most of an item whose row is gone', () => {
  type NamedId = 'key' | 'instrument' | 'code' | 'point';
  const named: Identity<NamedId> = {
    by: ['instrument', 'code', 'point'],
    tells: { code: 5, point: 4, instrument: 1 },
    known: new Map([
      ['a', { instrument: 'EIT', code: '', point: 'การปรับปรุง' }],
      ['b', { instrument: 'OIT', code: 'O2', point: 'ผู้บริหาร' }],
      ['c', { instrument: 'OIT', code: '', point: 'การเปิดเผย' }],
      ['d', { instrument: 'IIT', code: '', point: 'การใช้อำนาจ' }],
      ['e', { instrument: 'IIT', code: '', point: 'ทรัพย์สิน' }],
    ]),
  };
  const rowsWith = (...first: readonly string[]) => [
    ['a', ...first],
    ['b', 'IIT', '', 'ทรัพย์สิน'],
    ['e', 'IIT', '', 'การใช้อำนาจ'],
    ['c', '', '', ''],
  ];
  const keyOfFirst = (...first: readonly string[]) => {
    const { keys: found, unclear } = keysOf(
      ['key', 'instrument', 'code', 'point'],
      rowsWith(...first),
      named,
    );
    return { key: found[0], unclear };
  };

  test('is that of its key where that is nearer', () =>
    expect(keyOfFirst('EIT', '', 'ผู้บริหาร')).toEqual({ key: 'a', unclear: [] }));

  test('cannot be told where both are as near', () =>
    expect(keyOfFirst('EIT', '', 'การเปิดเผย')).toEqual({ key: 'c', unclear: [0] }));

  test('is that of the item where nothing is left of its key', () =>
    expect(keyOfFirst('OIT', 'O2', 'ใหม่')).toEqual({ key: 'b', unclear: [] }));
});

describe('what tells two rows of one matter apart says whose a row is not', () => {
  type RoundId = 'key' | 'round' | 'point' | 'measure';
  const shown = (round: string, number: number) => ({
    round,
    point: `เรื่อง ${number}`,
    measure: `มาตรการ ${number}`,
  });
  const rounds: Identity<RoundId> = {
    by: ['round', 'point'],
    tells: { point: 4, measure: 3 },
    splits: 'round',
    known: new Map([
      ['half/1', shown('รอบ 6 เดือน', 1)],
      ['half/2', shown('รอบ 6 เดือน', 2)],
      ['year/1', shown('รอบ 12 เดือน', 1)],
      ['year/2', shown('รอบ 12 เดือน', 2)],
    ]),
  };
  const COLUMNS_OF_ROUNDS: readonly RoundId[] = ['key', 'round', 'point', 'measure'];

  test('its key is not believed where another round is shown, though little else is left', () => {
    const rows = [
      ['half/1', 'รอบ 12 เดือน', 'เรื่องใหม่', 'มาตรการ 1'],
      ['half/2', 'รอบ 12 เดือน', 'เรื่อง 2', 'มาตรการ 2'],
      ['year/1', '', '', ''],
      ['year/2', '', '', ''],
    ];
    const { keys: found, unclear } = keysOf(COLUMNS_OF_ROUNDS, rows, rounds);
    expect(found[1]).toBe('year/2');
    expect(unclear).toEqual([0]);
  });

  test('words that no row has there say nothing', () => {
    const rows = [
      ['half/1', 'รอบที่หนึ่ง', 'เรื่องใหม่', 'มาตรการ 1'],
      ['half/2', 'รอบ 6 เดือน', 'เรื่อง 2', 'มาตรการ 2'],
      ['year/1', 'รอบ 12 เดือน', 'เรื่อง 2', 'มาตรการ 2'],
      ['year/2', '', '', ''],
    ];
    expect(keysOf(COLUMNS_OF_ROUNDS, rows, rounds).keys[0]).toBe('half/1');
  });
});
