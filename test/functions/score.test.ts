// ITA_SCORE as a clerk meets it in a cell.
import { describe, expect, test } from '@jest/globals';
import { call, messageOf } from '../bundle/bundle';
import { indicators, openData, published2565 } from '../bundle/offices';

const items = published2565();

describe('level', () => {
  test.each([['รวม'], ['TOTAL'], ['total'], [''], [undefined], ['คะแนนรวม']])('%j is the total', level => {
    expect(call('ITA_SCORE', items, 2565, level)).toBeCloseTo(94.1926, 4);
  });

  test.each([
    ['IIT', 98.43],
    ['iit', 98.43],
    ['OIT', 96.0714],
    [9, 92.1429],
    ['9', 92.1429],
    ['๙', 92.1429],
    [10, 100],
    [9.2, 75],
    ['๙.๒', 75],
    ['O12', 0],
    ['o๑๒', 0],
    ['การใช้งบประมาณ', 97.41],
    ['ตัวชี้วัดที่ 9', 92.1429],
  ])('%j is %d', (level, points) => {
    expect(call('ITA_SCORE', items, 2565, level)).toBeCloseTo(points, 4);
  });

  test('a range of levels gives its shape; a blank stays blank and a wrong one holds its message', () => {
    expect(
      call('ITA_SCORE', items, 2565, [
        ['O12', ''],
        ['O1', 'ZZZ'],
      ]),
    ).toEqual([
      [0, ''],
      [100, expect.stringContaining('ไม่รู้จักระดับ "ZZZ"')],
    ]);
  });

  test('an unknown level says which there are', () => {
    expect(messageOf('ITA_SCORE', items, 2565, 'ZZZ')).toMatch(/"รวม".*"OIT".*9\.1.*"O12"/);
  });
});

describe('year', () => {
  test.each([[2565], ['2565'], ['๒๕๖๕'], ['พ.ศ. ๒๕๖๕'], ['ปีงบประมาณ พ.ศ. 2565']])('%j is FY2565', year => {
    expect(call('ITA_SCORE', items, year, 'O12')).toBe(0);
  });

  test.each([
    [2022, 'ให้ใช้ 2565'],
    [65, 'ให้ใช้ 2565'],
    [2570, 'ใช้ได้เฉพาะปี 2562–2569'],
    ['ปีนี้', 'เช่น 2565'],
  ])('%j is refused and says what to write', (year, advice) => {
    expect(messageOf('ITA_SCORE', items, year)).toContain(advice);
  });
});

describe('what is left out', () => {
  test.each([[[]], [[items]], [['', 2565]], [[items, '']], [[items, [[2565, 2566]]]]])(
    '%# shows the formula to write',
    args => {
      expect(messageOf('ITA_SCORE', ...args)).toContain('=ITA_SCORE(A2:C90, 2565)');
    },
  );

  test('one column is not enough', () => {
    expect(messageOf('ITA_SCORE', [['O1'], ['O2']], 2565)).toContain('2 คอลัมน์');
  });
});

describe('a missing or unusable item', () => {
  test('fails only what needs it, and names the first ones and how many more', () => {
    const openDataOnly = openData(2565, []);
    expect(call('ITA_SCORE', openDataOnly, 2565, 'OIT')).toBe(100);
    expect(messageOf('ITA_SCORE', openDataOnly, 2565)).toContain('I1, I2, I3 และอีก 42 รายการ');
  });

  test('is named as one to mend when it stands in the table', () => {
    const broken = items.map(([code, points]) => [code, code === 'O3' ? 'ไม่มี' : points]);
    expect(messageOf('ITA_SCORE', broken, 2565)).toContain('โปรดแก้ O3');
    expect(call('ITA_SCORE', broken, 2565, '9.2')).toBe(75);
  });

  test('does not matter where the sheet gives the score above it', () => {
    const withEntered = [...items.filter(([code]) => code !== 'O3'), ['9.1', 100]];
    expect(call('ITA_SCORE', withEntered, 2565)).toBeCloseTo(94.1926, 4);
  });

  test('a table without a single code says what to select', () => {
    expect(
      messageOf(
        'ITA_SCORE',
        [
          ['ชื่อ', 'จำนวน'],
          ['ก', 1],
        ],
        2565,
      ),
    ).toContain('โปรดเลือกช่วง');
  });
});

describe('a table of which nothing can be used says why', () => {
  const titles = ['โครงสร้าง', 'ข้อมูลผู้บริหาร', 'อำนาจหน้าที่'];

  test.each<[string, number, unknown[][], string]>([
    [
      'numbers without their letter',
      2565,
      [['ข้อ', 'ประเด็น', 'คะแนน'], ...titles.map((title, index) => [index + 11, title, 100])],
      'เลข 11 ไม่มีตัวอักษรนำ',
    ],
    [
      'items of a year whose items are not known',
      2566,
      [
        ['I1', 90],
        ['I2', 91],
        ['I3', 92],
      ],
      'ปีนี้ยังไม่ทราบรหัสข้อของ IIT',
    ],
    [
      'letter and number in two columns',
      2565,
      [
        ['เครื่องมือ', 'ข้อ', 'คะแนน'],
        ['IIT', 11, 90],
        ['IIT', 12, 90],
        ['IIT', 13, 90],
      ],
      'เลข 11 ไม่มีตัวอักษรนำ',
    ],
  ])('%s', (_, year, items, reason) => {
    for (const name of ['ITA_SCORE', 'ITA_RANK', 'ITA_GAIN', 'ITA_GRADE']) {
      const message = messageOf(name, items, year);
      expect(message).toContain(reason);
      expect(message).toContain(`และอีก 2 แถว ดู =ITA_CHECK(A2:C90, ${year})`);
    }
  });

  test('only the total', () => {
    expect(messageOf('ITA_SCORE', [['คะแนนรวม', 94.19]], 2565)).toContain('ตารางมีเฉพาะคะแนนรวม');
    expect(call('ITA_CHECK', [['คะแนนรวม', 94.19]], 2565)).toEqual([
      expect.anything(),
      ['', '', '', 'โปรดตรวจ', expect.stringContaining('ตารางมีเฉพาะคะแนนรวม'), ''],
    ]);
  });
});

describe('an indicator among entered ones is named itself', () => {
  const rest = indicators(90, 91, 92, 93, 94, 95, 96, 97, 98, 99);
  const without = (...ids: number[]) => rest.filter(([id]) => !ids.includes(Number(id)));

  test.each([
    ['too high', [...without(1), [1, 105]], 'โปรดแก้ ตัวชี้วัดที่ 1 '],
    ['twice', [...rest, ['ตัวชี้วัดที่ 1', 50]], 'โปรดแก้ ตัวชี้วัดที่ 1 '],
    ['blank', [[1, ''], ...without(1)], 'โปรดแก้ ตัวชี้วัดที่ 1 '],
    ['a word', [[1, 'abc'], ...without(1)], 'โปรดแก้ ตัวชี้วัดที่ 1 '],
    ['absent', without(1, 2, 9), 'โปรดใส่คะแนน ตัวชี้วัดที่ 1, 2, 9 '],
  ])('%s', (_, table, advice) => {
    expect(messageOf('ITA_SCORE', table, 2565)).toContain(advice);
    expect(messageOf('ITA_SCORE', table, 2565)).toContain('ดูรายการทั้งหมดด้วย =ITA_CHECK(A2:C90, 2565)');
  });
});

describe('a level', () => {
  test('of white space or a blank range of one is left out', () => {
    expect(call('ITA_SCORE', items, 2565, '  ')).toBeCloseTo(94.1926, 4);
    expect(call('ITA_SCORE', items, [['๒๕๖๕']], [['']])).toBeCloseTo(94.1926, 4);
  });

  test('that became a date is told from an unknown one', () => {
    const message = messageOf('ITA_SCORE', items, 2565, new Date(2026, 0, 9));
    expect(message).toMatch(/^รหัสกลายเป็นวันที่.*เช่น 9\.1$/);
  });

  test('is called as people say it', () => {
    const message = messageOf('ITA_SCORE', [['O1', 100]], 2565, 9.1);
    expect(message).toContain('ยังคิดคะแนน ตัวชี้วัดย่อย 9.1 ไม่ได้');
  });
});

test('a year that is a date or a flag is shown as the cell shows it', () => {
  expect(messageOf('ITA_SCORE', items, true)).toContain('อ่านปี "TRUE" ไม่ได้');
  expect(messageOf('ITA_SCORE', items, new Date(2022, 0, 9))).toContain('อ่านปี "9/1/2022" ไม่ได้');
});

test('excluded items leave the denominator', () => {
  const firstYear = openData(2565, ['O41']).map(([code, points]) => [
    code,
    ['O42', 'O43'].includes(String(code)) ? 'ไม่ประเมิน' : points,
  ]);
  expect(call('ITA_SCORE', firstYear, 2565, 10)).toBe(87.5);
  expect(messageOf('ITA_SCORE', firstYear, 2565, 10.2)).toContain('ไม่ถูกประเมิน');
});
