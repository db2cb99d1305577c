import { describe, expect, test } from '@jest/globals';
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import type { Grid } from '../../src/domain/intake/grid';
import { type Intake, readScores } from '../../src/domain/intake/read';
import { toThaiDigits } from '../../src/domain/thai/digits';
import fc from '../fastCheck';
import { anyReal } from './arbitraries';

const frameworks = FRAMEWORK_YEARS.map(year => frameworkOf(year) as Framework);
const anyFramework = fc.constantFrom(...frameworks);

// What stands in cells

const letter = fc.constantFrom(
  ...'IEOieo',
  ...'OIE',
  '0',
  '๐',
  'l',
  '|',
  '1',
  '๑',
  'О',
  'Ι',
  'Q',
  'น',
  'A',
  'OIT',
  'M',
);
const number = fc.integer({ min: 0, max: 50 }).map(String);
const digits = fc.oneof(number, number.map(toThaiDigits));
const gap = fc.constantFrom('', '', '', ' ', '-', '.', '\u200b', '\u00a0', '\n', '/', '\u202e');
const behind = fc.constantFrom(
  '',
  '',
  '',
  ' รายงาน',
  '²',
  ')',
  '-O9',
  ' 2',
  'ก',
  '.1',
  ' โครงสร้าง',
  ' การใช้งบประมาณ',
);
const code = fc.tuple(letter, gap, digits, behind).map(parts => parts.join(''));
const groupCode = fc.constantFrom(
  '9',
  '9.1',
  '10.2',
  '๙.๓',
  9,
  10,
  9.1,
  1,
  2,
  3,
  'IIT',
  'OIT',
  'ตัวชี้วัดที่ ๙',
  '๒. ด้าน EIT',
  '9-1',
);

const points = fc.oneof(
  fc.constantFrom(0, 100, 97.41, 0.9741, 974.1, 101, -5, 1, 50),
  anyReal(0, 100),
  fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100),
);
const scoreText = fc
  .tuple(
    fc.constantFrom('', '', '', 'ร้อยละ ', '(', '~', 'ได้คะแนน '),
    fc.integer({ min: 0, max: 10_000 }).map(hundredths => (hundredths / 100).toFixed(2)),
    fc.constantFrom('', '', '', '%', ' คะแนน', '*', ' (ปรับ)', ' 98', '/100', 'O', '.'),
  )
  .chain(([before, middle, after]) =>
    fc
      .constantFrom(middle, middle.replace('.', ','), toThaiDigits(middle))
      .map(text => before + text + after),
  );

const words = fc.constantFrom(
  ...[
    'ข้อ',
    'รหัส',
    'คะแนน',
    'คะเเนน',
    'ประเด็น',
    'ความคิดเห็น',
    'ตัวชี้วัด',
    'ลำดับ',
    'น้ำหนัก',
    'คะแนนเต็ม',
    'คะแนนปี 2564',
  ],
  ...[
    'รวม',
    'เฉลี่ย',
    'คะแนนรวม ITA',
    'โครงสร้าง',
    'E-Service',
    'การปฏิบัติหน้าที่',
    'การแก้ไขปัญหาการทุจริต',
    'การเปิดเผยข้อมูล',
  ],
  ...[
    'ไม่มี',
    'มี',
    '-',
    'N/A',
    'ไม่ประเมิน',
    'ควรแนบลิงก์',
    'ดู O2 ปี 2563',
    'ปีงบประมาณ พ.ศ. ๒๕๖๕',
    'O1-O9',
    'MOIT 1',
    '2565',
  ],
  ...[
    '| O1 | 100 |',
    'O1\t100',
    'O1\t100\nO2\t0',
    '|---|---|',
    '<b>O1</b>',
    '&nbsp;',
    '=A1',
    '#N/A',
    '#REF!',
    'TRUE',
    '__proto__',
    'constructor',
  ],
);
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '',
    null,
    undefined,
    true,
    false,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1e300,
  ),
  fc.date().map(day => day),
  fc.constantFrom<unknown>(new Date(2022, 0, 9), new Date(Number.NaN), {}, [], [['O1', 100]], {
    a: { b: ['O1'] },
  }),
  fc.constantFrom<unknown>(
    Object.create(null),
    { [Symbol.toStringTag]: 'Date' },
    Symbol('O1'),
    10n,
    () => 100,
  ),
  fc.constantFrom(
    '\ud800',
    'O\udc0012',
    '\u202eO12',
    '\u0000',
    'O\u00071',
    '\u0e33\u0e33',
    'ก'.repeat(200),
    'O1 '.repeat(60),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const cell = fc.oneof(
  { weight: 4, arbitrary: code },
  { weight: 1, arbitrary: groupCode },
  { weight: 4, arbitrary: points },
  { weight: 2, arbitrary: scoreText },
  { weight: 3, arbitrary: words },
  { weight: 2, arbitrary: junk },
);
const pools = fc.record({
  codes: fc.array(code, { minLength: 4, maxLength: 8 }),
  scores: fc.array(fc.oneof(points, scoreText, words), { minLength: 4, maxLength: 8 }),
  cells: fc.array(cell, { minLength: 4, maxLength: 12 }),
});

type Pool = typeof pools extends fc.Arbitrary<infer T> ? T : never;

/** Grids of cells drawn from a pool: making cells is slow, so each pool serves for many grids. */
function gridsFrom({ codes, scores, cells }: Pool, seed: number, count: number): readonly Grid[] {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const from = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const rows = (most: number, make: () => unknown[]): unknown[][] =>
    Array.from({ length: below(most) }, make);
  const anyRow = (): unknown[] => Array.from({ length: below(5) }, () => from(cells));
  const itemRow = (): unknown[] => [from(codes), from(scores)];
  const formats = ['', '0.00', '0.00%', '0%', '@'];
  const shapes: readonly (() => unknown[][])[] = [
    () => rows(5, anyRow),
    () => rows(6, itemRow),
    () => [['ข้อ', 'คะแนน'], ...rows(4, () => (below(3) > 0 ? itemRow() : anyRow()))],
    () => rows(4, () => [...itemRow(), from(cells), ...itemRow()]),
    () => [rows(5, itemRow).map(([id]) => id), rows(5, itemRow).map(([, score]) => score)],
  ];
  return Array.from({ length: count }, () => {
    const values = from(shapes)();
    if (below(4) > 0) return { values };
    return {
      values,
      formats: values.map(row => row.map(() => from(formats))),
      hiddenRows: new Set([below(4)]),
    };
  });
}

/** Every number that a reader could find in the grid, by means that share nothing with the intake. */
function numbersIn({ values, formats }: Grid): Set<number> {
  const found = new Set<number>();
  values.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (typeof value === 'number') {
        found.add(value === 0 ? 0 : value);
        if (formats?.[rowIndex]?.[column]?.includes('%')) found.add(Number((value * 100).toPrecision(15)));
      } else if (typeof value === 'string') {
        const ascii = value
          .replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50))
          .replace(/[０-９．]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
          .replace(/[\u200b\u202e]/g, '');
        for (const text of ascii.match(/\d+(?:[.,]\d+)?/g) ?? []) found.add(Number(text.replace(',', '.')));
      }
    });
  });
  return found;
}

const plain = (intake: Intake): unknown => ({
  scores: [...intake.scores],
  excluded: [...intake.excluded],
  refused: [...intake.refused],
  comments: [...intake.comments],
  totals: intake.totals,
  findings: intake.findings,
});

/** The first thing about an intake that breaks a law, in words; nothing when all hold. */
function brokenLaw(grid: Grid, intake: Intake): string | undefined {
  const numbers = numbersIn(grid);
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const isInside = (place: { row: number | undefined; column: number | undefined }): boolean =>
    (place.row === undefined) === (place.column === undefined) &&
    (place.row ?? 0) < Math.max(1, grid.values.length) &&
    (place.column ?? 0) < Math.max(1, width);
  for (const [id, score] of [
    ...intake.scores,
    ...intake.totals.map(total => ['TOTAL', total.points] as const),
  ]) {
    if (!numbers.has(score)) return `${id} = ${score} stands nowhere`;
    if (!(score >= 0 && score <= 100)) return `${id} = ${score} is no score`;
  }
  for (const id of intake.scores.keys()) {
    if (intake.refused.has(id) || intake.excluded.has(id)) return `${id} is used and is not`;
  }
  if (![...intake.places.values()].every(isInside)) return 'a place outside the grid';
  if (!intake.findings.every(isInside)) return 'a finding outside the grid';
  return undefined;
}

describe('whatever stands in a grid', () => {
  test('reading never throws, gives only scores that stand in it, and points only at its cells', () => {
    fc.assert(
      fc.property(pools, fc.integer(), anyFramework, (pool, seed, framework) => {
        const broken = gridsFrom(pool, seed, 25).flatMap(grid => {
          const what = brokenLaw(grid, readScores(grid, framework));
          return what === undefined ? [] : [`${what}: ${fc.stringify(grid)}`];
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  test('reading it again gives the same', () => {
    fc.assert(
      fc.property(pools, fc.integer(), anyFramework, (pool, seed, framework) => {
        for (const grid of gridsFrom(pool, seed, 5)) {
          expect(plain(readScores(grid, framework))).toEqual(plain(readScores(grid, framework)));
        }
      }),
      { numRuns: 100 },
    );
  });
});

// Clean tables

interface CleanRow {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** Some of the leaves of a year with scores; at least two, and where the year has bare indicators, all of those. */
const cleanTable: fc.Arbitrary<{ framework: Framework; rows: CleanRow[] }> = anyFramework.chain(framework => {
  const leaves = leavesOf(framework.root);
  const items = leaves.filter(leaf => leaf.level === 'item');
  return fc
    .tuple(
      fc.shuffledSubarray(items, { minLength: 2, maxLength: 12 }),
      fc.array(fc.integer({ min: 101, max: 10_000 }), { minLength: 12, maxLength: 12 }),
    )
    .map(([chosen, hundredths]) => ({
      framework,
      rows: chosen.map(({ id, name, allOrNothing }, index) => ({
        id,
        name,
        score: allOrNothing ? ((hundredths[index] ?? 0) % 2) * 100 : (hundredths[index] ?? 0) / 100,
      })),
    }))
    .filter(({ rows }) => isInPercent(rows));
});

/** No score is 1, which is 100 % as a fraction; and of five survey items one has more than 10. */
function isInPercent(rows: readonly CleanRow[]): boolean {
  const surveys = rows.filter(({ id }) => !id.startsWith('O'));
  return surveys.length < 5 || surveys.some(({ score }) => score > 10);
}

const scoresOf = (values: unknown[][], framework: Framework): Record<string, number> =>
  Object.fromEntries(readScores({ values }, framework).scores);
const expectedOf = (rows: readonly CleanRow[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ id, score }) => [id, score]));

const COLUMNS: readonly (readonly [string, (row: CleanRow, index: number) => unknown])[] = [
  ['ข้อ', row => row.id],
  ['ประเด็นการตรวจ', row => row.name],
  ['ความคิดเห็น', (_row, index) => (index % 3 === 0 ? `ดู O${index + 1} ปี 2563 (ข้อ 5)` : '')],
  ['คะแนน', row => row.score],
  ['ลำดับ', (_, index) => index + 1],
  ['น้ำหนัก', () => 1],
  ['คะแนนเต็ม', () => 100],
];

describe('of a clean table', () => {
  test('every score is read, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(cleanTable, ({ framework, rows }) => {
        const two = rows.map(row => [row.id, row.score]);
        const four = rows.map(row => [row.id, row.name, '', row.score]);
        expect(scoresOf(two, framework)).toEqual(expectedOf(rows));
        expect(scoresOf(four, framework)).toEqual(expectedOf(rows));
        expect(readScores({ values: four }, framework).findings).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('every score is read, in whatever order the headed columns stand', () => {
    const columns = fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length });
    fc.assert(
      fc.property(cleanTable, columns, ({ framework, rows }, order) => {
        const values = [
          order.map(([head]) => head),
          ...rows.map((row, index) => order.map(([, of]) => of(row, index))),
        ];
        expect(scoresOf(values, framework)).toEqual(expectedOf(rows));
        expect(readScores({ values }, framework).findings).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('every score is read when it lies on its side', () => {
    fc.assert(
      fc.property(cleanTable, ({ framework, rows }) => {
        const values = [rows.map(({ id }) => id), rows.map(({ score }) => score)];
        expect(scoresOf(values, framework)).toEqual(expectedOf(rows));
        const headed = [
          ['ข้อ', ...(values[0] ?? [])],
          ['คะแนน', ...(values[1] ?? [])],
        ];
        expect(scoresOf(headed, framework)).toEqual(expectedOf(rows));
      }),
      { numRuns: 500 },
    );
  });
});

describe('blank rows and columns', () => {
  const messyScore = fc.oneof(points, scoreText, fc.constantFrom<unknown>('', 'มี', '-', 'ควรแนบลิงก์', true));
  const messyTable = fc
    .tuple(cleanTable, fc.array(messyScore, { minLength: 12, maxLength: 12 }), fc.boolean())
    .map(([{ framework, rows }, scores, isHeaded]) => ({
      framework,
      values: [
        ...(isHeaded ? [['ข้อ', 'ประเด็น', 'คะแนน']] : []),
        ...rows.map((row, index) => [row.id, row.name, index < 2 ? row.score : scores[index]]),
      ],
    }));

  test('change nothing but places', () => {
    fc.assert(
      fc.property(messyTable, fc.nat(3), fc.nat(12), ({ framework, values }, column, row) => {
        const before = readScores({ values }, framework);
        const wider = values.map(cells => [...cells.slice(0, column), '', ...cells.slice(column)]);
        const after = readScores(
          { values: [...wider.slice(0, row), ['', '', ''], ...wider.slice(row), []] },
          framework,
        );
        expect([...after.scores]).toEqual([...before.scores]);
        const isBelow = (at: number | undefined): number | undefined =>
          at === undefined ? at : at + (at >= row ? 1 : 0);
        const isRight = (at: number | undefined): number | undefined =>
          at === undefined ? at : at + (at >= column ? 1 : 0);
        expect(after.findings).toEqual(
          before.findings.map(finding => ({
            ...finding,
            row: isBelow(finding.row),
            column: isRight(finding.column),
          })),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
