// ITA_GRADE and ITA_PASS over cells and columns.
import { describe, expect, test } from '@jest/globals';
import { call, messageOf } from '../bundle/bundle';
import { openData, published2565 } from '../bundle/offices';

describe('ITA_GRADE of a column of totals', () => {
  test('gives a column; blank stays blank and a bad cell holds its own message', () => {
    const column = [[95], [''], ['เก้าสิบ'], ['๘๔.๙๙'], [101]];
    expect(call('ITA_GRADE', column, 2565)).toEqual([
      ['AA'],
      [''],
      [expect.stringContaining('เก้าสิบ')],
      ['B'],
      [expect.stringContaining('เกิน 100')],
    ]);
  });

  test('takes the instruments of the same row', () => {
    const totals = [[95.81], [94.64], ['']];
    const instruments = [
      [96, 94.9, 96.35],
      [99, 84, 99.35],
      ['', '', ''],
    ];
    expect(call('ITA_GRADE', totals, 2566, instruments)).toEqual([['ผ่านดี'], ['ผ่าน'], ['']]);
  });

  test('says in its own row which instrument is missing', () => {
    expect(
      call('ITA_GRADE', [[90], [70]], 2566, [
        [96, '', 96],
        ['', '', ''],
      ]),
    ).toEqual([[expect.stringContaining('EIT')], ['ต้องปรับปรุง']]);
  });

  test('refuses instruments that do not stand beside the totals', () => {
    expect(messageOf('ITA_GRADE', [[90], [91]], 2566, [[96, 95, 96]])).toContain('3 ช่อง');
    expect(messageOf('ITA_GRADE', 90, 2566, [[96, 95]])).toContain('IIT, EIT, OIT');
  });
});

describe('ITA_GRADE of a total beside its instruments', () => {
  test('refuses a total that they do not give, naming both numbers', () => {
    for (const year of [2565, 2568]) {
      const message = messageOf('ITA_GRADE', 94.19, year, [[98.43, 87.45, 90]]);
      expect(message).toContain('94.19');
      expect(message).toContain('91.76');
      expect(message).toContain('IIT, EIT, OIT');
    }
  });

  test('takes what differs by rounding, and no more', () => {
    const instruments = [[98.43, 87.45, 96.07]];
    // 94.192 by the weights.
    for (const total of [94.19, 94.2, 94.182, 94.203])
      expect(call('ITA_GRADE', total, 2565, instruments)).toBe('A');
    for (const total of [94.18, 94.21, 49.19])
      expect(messageOf('ITA_GRADE', total, 2565, instruments)).toContain('94.19');
  });

  test('compares nothing where an instrument is left out or cannot be read', () => {
    for (const other of ['', 'รอผล', 'ไม่ประเมิน', 120])
      expect(call('ITA_GRADE', 60, 2568, [[98.43, other, 96.07]])).toBe('ต้องปรับปรุงโดยด่วน');
  });

  test('tells it in its own row of a column', () => {
    const instruments = [
      [90, 90, 90],
      [90, 90, 90],
    ];
    expect(call('ITA_GRADE', [[90], [95]], 2568, instruments)).toEqual([
      ['ผ่านดี'],
      [expect.stringMatching(/95\.00.*90\.00/)],
    ]);
  });
});

describe('ITA_GRADE of items', () => {
  test('takes the instruments from the items where the year has floors', () => {
    const items = [
      [1, 90],
      [2, 90],
      [3, 90],
      [4, 90],
      [5, 90],
      [6, 80],
      [7, 80],
      [8, 80],
      ...openData(2568, []),
    ];
    expect(call('ITA_GRADE', items, 2568)).toBe('ผ่าน');
  });

  test('an incomplete table says what it lacks', () => {
    expect(messageOf('ITA_GRADE', openData(2565, []), 2565)).toContain('I1, I2, I3');
  });

  test('a complete one gives the grade', () => {
    expect(call('ITA_GRADE', published2565(), 2565)).toBe('A');
  });
});

test('instruments that are all blank are left out', () => {
  expect(messageOf('ITA_GRADE', 95.81, 2566, [['', ' ', '']])).toContain('=ITA_GRADE(B2, 2566, C2:E2)');
});

test('ITA_GRADE without a score or year shows the formula to write', () => {
  expect(messageOf('ITA_GRADE')).toContain('=ITA_GRADE(');
  expect(messageOf('ITA_GRADE', 90)).toContain('=ITA_GRADE(');
  expect(messageOf('ITA_GRADE', published2565())).toContain('=ITA_GRADE(A2:C90, 2565)');
});

describe('ITA_PASS', () => {
  test('compares the rounded score with 85', () => {
    expect(call('ITA_PASS', 85)).toBe('ผ่านเกณฑ์');
    expect(call('ITA_PASS', 84.995)).toBe('ผ่านเกณฑ์');
    expect(call('ITA_PASS', 84.994)).toBe('ไม่ผ่านเกณฑ์');
  });

  test('takes another cut-off, as number or text', () => {
    expect(call('ITA_PASS', 90, 95)).toBe('ไม่ผ่านเกณฑ์');
    expect(call('ITA_PASS', 90, '๙๐')).toBe('ผ่านเกณฑ์');
    expect(messageOf('ITA_PASS', 90, 'มาก')).toContain('0–100');
  });

  test('a cut-off may be a range of one, and is rounded like the score', () => {
    expect(call('ITA_PASS', 90, [[95]])).toBe('ไม่ผ่านเกณฑ์');
    expect(call('ITA_PASS', 90, [['  ']])).toBe('ผ่านเกณฑ์');
    expect(call('ITA_PASS', 84.994, 84.994)).toBe('ผ่านเกณฑ์');
  });

  test('100 that was computed is not above 100', () => {
    expect(call('ITA_PASS', 100.00000000000001)).toBe('ผ่านเกณฑ์');
  });

  test('says of the cell itself what is wrong with it', () => {
    expect(messageOf('ITA_PASS', 'เก้า')).toMatch(/^ช่องนี้เป็นข้อความ "เก้า"/);
    expect(messageOf('ITA_PASS', '-')).toBe('ช่องนี้ยังไม่มีคะแนน ("-") โปรดใส่คะแนน');
    expect(messageOf('ITA_PASS', 'ไม่ประเมิน')).toBe('ช่องนี้เขียนว่าไม่ประเมิน จึงไม่มีคะแนนให้ตัดสิน');
  });

  test('a range gives a range', () => {
    expect(
      call(
        'ITA_PASS',
        [
          [90, 80],
          ['', 'x'],
        ],
        '',
      ),
    ).toEqual([
      ['ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์'],
      ['', expect.stringContaining('"x"')],
    ]);
  });

  test('a single blank cell stays blank; no argument at all shows the formula', () => {
    expect(call('ITA_PASS', '')).toBe('');
    expect(messageOf('ITA_PASS')).toContain('=ITA_PASS(B2)');
  });
});
