// Tables with columns of numbers that are not the office's scores of the year: which column is read, and what it costs to
// ask. The oracle is the office that each table was made from.
import { describe, expect, test } from '@jest/globals';
import { leavesOf, nodesAt } from '../../src/domain/framework/tree';
import { type Finding, severityOf } from '../../src/domain/intake/finding';
import { readScores } from '../../src/domain/intake/read';
import { framework } from '../bundle/offices';
import fc from '../fastCheck';

const YEAR = 2565;
const of2565 = framework(YEAR);

interface Row {
  readonly id: string;
  readonly cells: readonly unknown[];
}

/** Rows that say what they are about: names or numbers of indicators, or codes of items with their titles. */
const rowsOf: fc.Arbitrary<{ readonly heads: readonly string[]; readonly rows: readonly Row[] }> = fc
  .constantFrom('names', 'numbers', 'items', 'titled items', 'instruments')
  .map(kind => {
    const indicators = nodesAt(of2565, 'indicator');
    const items = leavesOf(of2565.root).filter((_, index) => index % 4 === 0);
    switch (kind) {
      case 'names':
        return { heads: ['ตัวชี้วัด'], rows: indicators.map(({ id, name }) => ({ id, cells: [name] })) };
      case 'numbers':
        return {
          heads: ['ที่', 'ตัวชี้วัด'],
          rows: indicators.map(({ id, name }) => ({ id, cells: [Number(id), name] })),
        };
      case 'items':
        return { heads: ['ข้อ'], rows: items.map(({ id }) => ({ id, cells: [id] })) };
      case 'titled items':
        return { heads: ['รหัส', 'ประเด็น'], rows: items.map(({ id, name }) => ({ id, cells: [id, name] })) };
      default:
        return {
          heads: ['แบบวัด'],
          rows: nodesAt(of2565, 'instrument').map(({ id }) => ({ id, cells: [id] })),
        };
    }
  });

/** Points with two decimals, none so low that its unit might be doubted. */
const points = fc.integer({ min: 4_100, max: 9_999 }).map(hundredths => hundredths / 100);

type Column = (rows: number) => fc.Arbitrary<readonly unknown[]>;
const each =
  (value: fc.Arbitrary<unknown>): Column =>
  rows =>
    fc.array(value, { minLength: rows, maxLength: rows });
const scores = each(points);

/** Heads that say that the column holds the office's scores of the year. */
const CLEAR = [
  'คะแนน',
  'คะแนนที่ได้',
  'ผลคะแนน',
  'คะแนนเฉลี่ย',
  'คะแนน (เต็ม 100)',
  'ร้อยละ',
  'คะแนนปี 2565',
  'Score',
];
/** Heads that may say so. */
const LIKELY = ['ปี 2565', 'ได้', '%', 'ค่าเฉลี่ย', 'อบต.ตัวอย่าง', 'ผลการประเมิน', 'ระดับคะแนน', 'จำนวน', 'ผล', ''];

/** Columns that are never the office's scores of the year, by their heads or by what stands in them. */
const DECOYS: readonly (readonly [head: string, column: Column])[] = [
  ['ปี 2564', scores],
  ['คะแนนปี 2564', scores],
  ['ผลการประเมินปี 2563', scores],
  ['ปีก่อน', scores],
  ['คะแนนปีที่แล้ว', scores],
  ['ค่าเฉลี่ยประเทศ', scores],
  ['ค่าเฉลี่ยระดับจังหวัด', scores],
  ['คะแนนเฉลี่ยทั้งประเทศ', scores],
  ['เป้าหมาย', scores],
  ['ค่าเป้าหมาย', each(fc.constant(95))],
  ['S.D.', each(fc.integer({ min: 1, max: 150 }).map(hundredths => hundredths / 100))],
  ['ส่วนเบี่ยงเบนมาตรฐาน', each(fc.integer({ min: 1, max: 150 }).map(hundredths => hundredths / 100))],
  ['จำนวนผู้ตอบ', each(fc.integer({ min: 5, max: 400 }))],
  ['จำนวนคน', each(fc.integer({ min: 5, max: 99 }))],
  ['น้ำหนัก', each(fc.constant(1))],
  ['คะแนนถ่วงน้ำหนัก', scores],
  ['คะแนนเต็ม', each(fc.constant(100))],
  ['ผลต่าง', each(fc.integer({ min: 1, max: 900 }).map(hundredths => hundredths / 100))],
  ['ค่าสูงสุด', scores],
  ['Min', scores],
  ['ร้อยละผู้ตอบ', scores],
  ['อัตราการตอบ', scores],
  ['ระดับจังหวัด', scores],
  ['คะแนนที่ถูกหัก', scores],
  ['เพิ่ม/ลด', scores],
  ['อันดับจังหวัด', each(fc.integer({ min: 1, max: 80 }))],
  ['จำนวนข้อ', each(fc.integer({ min: 1, max: 14 }))],
  ['หน้า', each(fc.integer({ min: 1, max: 99 }))],
  ['ลำดับ', rows => fc.constant(Array.from({ length: rows }, (_, index) => index + 1))],
  [
    'อันดับ',
    rows =>
      fc.shuffledSubarray(
        Array.from({ length: rows }, (_, index) => index + 1),
        { minLength: rows },
      ),
  ],
  [
    '',
    rows =>
      fc.shuffledSubarray(
        Array.from({ length: rows }, (_, index) => index + 1),
        { minLength: rows },
      ),
  ],
  ['', each(fc.constant(100))],
  ['หมายเหตุ', each(fc.integer({ min: 1, max: 99 }))],
];

/** Columns of words, which nothing may take for scores. */
const WORDS: readonly (readonly [head: string, column: Column])[] = [
  ['ผล', each(fc.constant('ผ่านเกณฑ์'))],
  ['ระดับ', each(fc.constantFrom('A', 'AA', 'B'))],
  ['ผู้รับผิดชอบ', each(fc.constant('สำนักปลัด'))],
  ['หมายเหตุ', each(fc.constantFrom('', 'ครบ 5 ข้อ', 'ดู O2 ปี 2563'))],
  ['ลิงก์', each(fc.constant('https://example.go.th/1'))],
];

interface Made {
  readonly values: readonly (readonly unknown[])[];
  readonly truth: ReadonlyMap<string, unknown>;
}

const table = (
  heads: readonly string[],
  others: readonly (readonly [string, Column])[],
  most: number,
  least: number,
): fc.Arbitrary<Made> =>
  rowsOf.chain(({ heads: own, rows }) =>
    fc
      .tuple(
        fc.constantFrom(...heads),
        scores(rows.length),
        fc.subarray([...others], { minLength: least, maxLength: most }),
        fc.boolean(),
      )
      .chain(([head, truth, chosen, comesFirst]) =>
        fc.tuple(...chosen.map(([, column]) => column(rows.length))).map(filled => {
          const columns = [...chosen.map(([name], index) => ({ name, cells: filled[index] ?? [] }))];
          const office = { name: head, cells: truth };
          const all = comesFirst ? [office, ...columns] : [...columns, office];
          return {
            values: [
              [...own, ...all.map(({ name }) => name)],
              ...rows.map(({ cells }, index) => [...cells, ...all.map(column => column.cells[index])]),
            ],
            truth: new Map(rows.map(({ id }, index) => [id, truth[index]])),
          };
        }),
      ),
  );

type Verdict = 'read' | 'asked' | 'wrong';

/** Asked: nothing is used and an error says why. Anything else that differs from the office is wrong. */
function verdictOf({ values, truth }: Made): Verdict {
  const { scores: read, findings } = readScores({ values }, of2565);
  const same = read.size === truth.size && [...read].every(([id, found]) => truth.get(id) === found);
  if (same) return 'read';
  return read.size === 0 && findings.some((finding: Finding) => severityOf(finding) === 'error')
    ? 'asked'
    : 'wrong';
}

function sharesOf(tables: fc.Arbitrary<Made>, count: number): Record<Verdict, number> {
  const counts = { read: 0, asked: 0, wrong: 0 };
  fc.assert(
    fc.property(tables, made => {
      const verdict = verdictOf(made);
      counts[verdict]++;
      expect({ verdict, values: verdict === 'wrong' ? made.values : [] }).toEqual({
        verdict: verdict === 'wrong' ? 'read' : verdict,
        values: [],
      });
    }),
    { numRuns: count },
  );
  return counts;
}

describe('of generated tables', () => {
  test('with one clearly headed score column, at least 98 % are read and none wrongly', () => {
    const counts = sharesOf(table(CLEAR, WORDS, 3, 0), 1000);
    expect(counts.read).toBeGreaterThanOrEqual(980);
  });

  test('with decoy columns, at least 80 % are read and none wrongly', () => {
    const counts = sharesOf(table([...CLEAR, ...LIKELY], DECOYS, 3, 1), 4000);
    expect(counts.read).toBeGreaterThanOrEqual(3200);
  });

  test('with two columns that may both be the scores, all are asked about', () => {
    const second = [...CLEAR, ...LIKELY].filter(head => head !== '').map(head => [head, scores] as const);
    const counts = sharesOf(table(CLEAR, second, 1, 1), 1000);
    expect(counts.asked).toBe(1000);
  });
});
