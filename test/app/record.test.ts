import { describe, expect, test } from '@jest/globals';
import { markOf } from '../../src/app/mark';
import { EMPTY_RECORD, type Record, readRecord, writeRecord } from '../../src/app/record';

const record: Record = {
  tabs: [{ kind: 'plan', year: 2565, source: 1, id: 7, mark: 'x', dressed: true, dirty: false }],
  results: [{ source: 1, year: 2565, mark: 'm', changed: '1 ตุลาคม 2565' }],
  adding: [{ name: 'สรุปผล ITA', source: 1, year: 2565 }],
  choices: [
    {
      source: 1,
      year: 2565,
      code: { header: 'ข้อ', nth: 0, of: 1 },
      score: { header: 'คะแนน', nth: 1, of: 2 },
    },
  ],
  marked: [{ source: 1, year: 2565, ids: ['O12'] }],
  fields: { revision: 1, values: { place: 'อำเภอตัวอย่าง' } },
  settings: { version: 1, revision: 3, values: { agency: 'อบต.ตัวอย่าง' } },
};

describe('the record', () => {
  test('is read as it was written', () => {
    expect(readRecord(writeRecord(record))).toEqual(record);
  });

  test.each(['', 'not json', 'null', '[]', '5', '{"tabs": 3, "agency": 4}'])('%j reads as empty', text => {
    expect(readRecord(text)).toEqual(EMPTY_RECORD);
  });

  test('of the first version had the name of the office and no other setting', () => {
    const { choices: _, marked: __, settings: ___, ...older } = record;
    const read = readRecord(JSON.stringify({ version: 1, ...older, agency: 'อบต.ตัวอย่าง' }));
    const settings = { revision: 0, values: { agency: 'อบต.ตัวอย่าง' } };
    expect(read).toEqual({ ...record, choices: [], marked: [], settings });
  });

  test('keeps what can be read of a damaged one', () => {
    const damaged = JSON.stringify({
      ...record,
      tabs: [...record.tabs, { kind: 'strange', id: 'x' }, null],
      choices: [...record.choices, { source: 1, year: 2565, code: 'A' }],
      marked: [...record.marked, { source: 1, year: 2565, ids: [4] }, 'O1'],
    });
    expect(readRecord(damaged)).toEqual(record);
  });
});

describe('a mark', () => {
  test('changes with a value, its type and its place, not with trailing blanks', () => {
    const marks = [[['a', 1]], [['a', '1']], [[1, 'a']], [['', 'a', 1]], [[''], ['a', 1]]].map(markOf);
    expect(new Set(marks).size).toBe(marks.length);
    expect(
      markOf([
        ['a', 1, ''],
        ['', '', ''],
      ]),
    ).toBe(markOf([['a', 1]]));
  });
});
