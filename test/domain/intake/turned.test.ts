import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { framework } from '../../bundle/offices';

const POINTS = [99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13, 92.14, 100];
const EACH = Object.fromEntries(POINTS.map((points, index) => [String(index + 1), points]));
const numbered = (word: string): unknown[] => POINTS.map((_, index) => `${word}${index + 1}`);
const read = (values: readonly (readonly unknown[])[]) => readScores({ values }, framework(2565));
const scores = (values: readonly (readonly unknown[])[]) => Object.fromEntries(read(values).scores);

describe('one office in a row', () => {
  test.each([
    ['ตัวชี้วัดที่ n', [['หน่วยงาน', ...numbered('ตัวชี้วัดที่ ')]]],
    ['ตชว.n', [['หน่วยงาน', ...numbered('ตชว.')]]],
    ['ตชว.ที่ n', [['หน่วยงาน', ...numbered('ตชว.ที่ ')]]],
    ['1…10', [['หน่วยงาน', ...POINTS.map((_, index) => index + 1)]]],
    [
      'a head of two lines, the instruments above the numbers',
      [
        ['หน่วยงาน', 'IIT', '', '', '', '', 'EIT', '', '', 'OIT', ''],
        ['', ...POINTS.map((_, index) => index + 1)],
      ],
    ],
  ])('is read under %s', (_, heads) => {
    const values = [...heads, ['อบต.ตัวอย่าง', ...POINTS]];
    expect(scores(values)).toEqual(EACH);
    expect(read(values).findings).toEqual([]);
  });

  test('is read with a running number, the total and the grade around it, and the total is compared', () => {
    const {
      scores: found,
      findings,
      totals,
    } = read([
      ['ที่', 'หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ'],
      [1, 'อบต.ตัวอย่าง', 92, 91, 90, 90.9, 'A'],
    ]);
    expect(Object.fromEntries(found)).toEqual({ IIT: 92, EIT: 91, OIT: 90 });
    expect(findings).toEqual([]);
    expect(totals.map(({ points }) => points)).toEqual([90.9]);
  });

  test('is named by its row, not by a column', () => {
    const { scoreLines } = read([
      ['ผลการประเมิน'],
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT'],
      ['อบต.ตัวอย่าง', 92, 91, 90],
    ]);
    expect(scoreLines).toEqual([{ isRow: true, index: 2, head: 'อบต.ตัวอย่าง' }]);
  });

  test('is none among 1, 2, 3 that count something else', () => {
    expect(
      scores([
        ['ลำดับ', 1, 2, 3],
        ['ข้อ', 'O1', 'O2', 'O3'],
        ['คะแนน', 100, 0, 100],
      ]),
    ).toEqual({
      O1: 100,
      O2: 0,
      O3: 100,
    });
  });
});

describe('a table of instruments', () => {
  test.each([[['แบบวัด', 'คะแนน']], [['รายการ', 'คะแนน']], [['เครื่องมือ', 'ผลคะแนน']], [['', 'ปี 2565']]])(
    'stands upright under %j, whatever its last rows say',
    head => {
      const rows = [
        ['IIT', 92.24],
        ['EIT', 94.15],
        ['OIT', 95.84],
        ['คะแนนรวม', 94.25],
        ['ระดับ', 'ผ่านดี'],
      ];
      expect(scores([head, ...rows])).toEqual({ IIT: 92.24, EIT: 94.15, OIT: 95.84 });
      expect(read([head, ...rows]).findings).toEqual([]);
    },
  );

  test('of one instrument alone stands upright too', () => {
    expect(
      scores([
        ['แบบวัด', 'คะแนน'],
        ['OIT', 90],
        ['คะแนนรวม', 90],
      ]),
    ).toEqual({ OIT: 90 });
  });
});

describe('scores of several offices', () => {
  const asked = (values: readonly (readonly unknown[])[]) => {
    const { scores: found, findings } = read(values);
    return [found.size, findings.map(({ code, params }) => [code, params.count, params.names])];
  };

  test.each([
    [
      'a row each',
      [
        ['หน่วยงาน', 'IIT', 'EIT', 'OIT'],
        ['อบต.ก', 90, 91, 92],
        ['อบต.ข', 90, 91, 92],
      ],
    ],
    [
      'a column each',
      [
        ['แบบวัด', 'อบต.ก', 'อบต.ข'],
        ['IIT', 90, 80],
        ['EIT', 91, 81],
        ['OIT', 92, 82],
      ],
    ],
    [
      'their names in every row',
      [
        ['หน่วยงาน', 'แบบวัด', 'คะแนน'],
        ...['อบต.ก', 'อบต.ข'].flatMap(office => ['IIT', 'EIT', 'OIT'].map(id => [office, id, 90])),
      ],
    ],
  ])('are told as such and none is used: %s', (_, values) => {
    expect(asked(values)).toEqual([0, [['manyOffices', 2, 'อบต.ก, อบต.ข']]]);
  });
});
