// A score is never used silently under the rules of another year. The oracle knows the frameworks' own items by id and
// name, and the tables that were made; it shares nothing with the reader.
import { describe, expect, test } from '@jest/globals';
import { readRecord } from '../../src/app/record';
import { yearOf } from '../../src/app/source';
import { assess } from '../../src/domain/analysis/assessment';
import { FRAMEWORK_YEARS } from '../../src/domain/framework/frameworks';
import type { FrameworkNode } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import type { FindingCode } from '../../src/domain/intake/finding';
import { readScores } from '../../src/domain/intake/read';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { DEFAULT_SETTINGS } from '../../src/wire/settings';
import { framework } from '../bundle/offices';
import fc from '../fastCheck';

const HEADS = ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน'];
const ABOUT_YEARS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'titlesOfYear',
  'titleOfAnother',
  'noSuchItem',
  'yearDiffers',
  'otherYearsTable',
  'noTableOfYear',
]);

const leaves = new Map(FRAMEWORK_YEARS.map(year => [year, leavesOf(framework(year).root)]));
const leavesIn = (year: number): readonly FrameworkNode[] => leaves.get(year) ?? [];
const openDataOf = (year: number) => leavesIn(year).filter(leaf => leaf.allOrNothing);
const rowOf = ({ id, name }: FrameworkNode): unknown[] => [id, name, 100];
const read = (values: unknown[][], year: number) => readScores({ values }, framework(year));
const codesOf = (values: unknown[][], year: number) => read(values, year).findings.map(({ code }) => code);

const anyYear = fc.constantFrom(...FRAMEWORK_YEARS);
const YEAR_PHRASES = ['ประจำปี พ.ศ. #', 'ประจำปีงบประมาณ พ.ศ..#', ' ปี #', ' (พ.ศ. #)', ' ประจำปี #'];
const digitsOf = (year: number) => fc.constantFrom(String(year), toThaiDigits(String(year)));

/** A code that asks about another matter in the year asked than the title that stands beside it. */
const isForeign = (row: FrameworkNode, year: number): boolean => {
  const own = leavesIn(year).find(({ id }) => id === row.id);
  return own?.topic !== row.topic;
};

describe('titles of one year under another', () => {
  const pairs = FRAMEWORK_YEARS.flatMap(a => FRAMEWORK_YEARS.map(b => [a, b] as const)).filter(
    ([a, b]) => a !== b,
  );

  test.each(pairs)('%d under %d: the year is named, and no score of another matter is used', (a, b) => {
    const foreign = openDataOf(a).filter(row => isForeign(row, b));
    const values = [
      HEADS,
      ...openDataOf(a).map(rowOf),
      ...leavesIn(b).flatMap(leaf => (leaf.allOrNothing ? [] : [rowOf(leaf)])),
    ];
    const intake = read(values, b);
    expect(foreign.filter(({ id }) => intake.scores.has(id))).toEqual([]);
    const named = intake.findings.flatMap(({ code, params }) =>
      code === 'titlesOfYear' ? yearsIn(String(params.other)) : [],
    );
    if (foreign.length > 0) {
      expect(named).toContain(a);
      expect(assess(framework(b), intake).total.state).not.toBe('complete');
    } else expect(named).toEqual([]);
  });

  test('some rows of another year make no total certain', () => {
    const mixed = fc
      .tuple(anyYear, anyYear)
      .filter(([a, b]) => a !== b)
      .chain(([a, b]) =>
        fc.record({
          b: fc.constant(b),
          from: fc.subarray(openDataOf(a) as FrameworkNode[], { minLength: 1 }),
          phrase: fc.constantFrom('', ...YEAR_PHRASES).map(phrase => phrase.replace('#', String(a))),
        }),
      );
    fc.assert(
      fc.property(mixed, ({ b, from, phrase }) => {
        const rows = leavesIn(b).map(leaf => from.find(({ id }) => id === leaf.id) ?? leaf);
        const values = rows.map(row => [row.id, row.name + (from.includes(row) ? phrase : ''), 100]);
        const intake = read([HEADS, ...values], b);
        const foreign = rows.filter(row => isForeign(row, b));
        expect(foreign.filter(({ id }) => intake.scores.has(id)).map(({ id }) => id)).toEqual([]);
        expect(assess(framework(b), intake).total.state).toBe(foreign.length > 0 ? 'partial' : 'complete');
        if (foreign.length > 0) expect(intake.findings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a table of the year asked', () => {
  test('raises nothing about years, whatever years its titles speak of', () => {
    const table = anyYear.chain(year =>
      fc.record({
        year: fc.constant(year),
        rows: fc.shuffledSubarray(leavesIn(year).filter(({ level }) => level === 'item') as FrameworkNode[], {
          minLength: 2,
        }),
        phrases: fc.array(fc.constantFrom('', ...YEAR_PHRASES), { minLength: 9, maxLength: 9 }),
        spoken: fc.integer({ min: year - 2, max: year + 1 }).chain(digitsOf),
        wording: fc.nat(3),
      }),
    );
    fc.assert(
      fc.property(table, ({ year, rows, phrases, spoken, wording }) => {
        const values = rows.map(({ id, name, aliases }, index) => {
          const title = [name, ...aliases][wording] ?? name;
          return [id, title + (phrases[index % 9] ?? '').replace('#', spoken), 100];
        });
        const intake = read([[`ผลการประเมิน ITA ปี ${year}`], HEADS, ...values], year);
        expect(intake.findings.filter(({ code }) => ABOUT_YEARS.has(code))).toEqual([]);
        expect(intake.scores.size).toBe(rows.length);
      }),
      { numRuns: 400 },
    );
  });
});

/** "2562–2564, 2568" as years. */
function yearsIn(said: string): readonly number[] {
  return said.split(', ').flatMap(run => {
    const [first = 0, last = first] = run.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

const TITLES = [
  'ปีงบประมาณ #',
  'ผลการประเมิน ITA ประจำปี พ.ศ. #',
  'คะแนน ITA ปี # อบต.ตัวอย่าง',
  'พ.ศ. #',
  'ประจำปีงบประมาณ พ.ศ.#',
];
const anyTitle = (year: number) =>
  fc.tuple(fc.constantFrom(...TITLES), digitsOf(year)).map(([title, digits]) => title.replace('#', digits));

describe('a year without rules in the titles', () => {
  const unknown = fc.oneof(fc.integer({ min: 2570, max: 2590 }), fc.integer({ min: 2555, max: 2561 }));
  const named = unknown.chain(year =>
    fc.record({ year: fc.constant(year), title: anyTitle(year), known: anyYear }),
  );
  const record = readRecord('');

  test('is asked for by its name, whatever is known or usual', () => {
    fc.assert(
      fc.property(named, ({ year, title, known }) => {
        const grid = { values: [[title], HEADS, ['O1', '', 100]] };
        const source = { id: 7, name: 'คะแนน', grid, from: { id: 8, year: known } };
        const settings = { ...DEFAULT_SETTINGS, year: known };
        expect(yearOf(source, record, settings, null)).toEqual({ unknown: [year] });
        expect(yearOf(source, record, settings, known)).toMatchObject({ from: 'chosen' });
      }),
    );
  });

  test('is told where another year’s rules are chosen', () => {
    fc.assert(
      fc.property(named, ({ year, title, known }) => {
        const { findings } = read([[title], HEADS, ['O1', '', 100]], known);
        expect(findings).toMatchObject([
          { code: 'yearDiffers', params: { named: String(year), unknown: String(year), year: known } },
        ]);
      }),
    );
  });
});

describe('two tables of two years', () => {
  type Scores = Readonly<Record<string, number>>;
  const ids = Array.from({ length: 20 }, (_, index) => `O${index + 1}`);
  const anyScores: fc.Arbitrary<Scores> = fc
    .tuple(
      fc.subarray(ids, { minLength: 2 }),
      fc.array(fc.constantFrom(0, 100), { minLength: 20, maxLength: 20 }),
    )
    .map(([chosen, points]) => Object.fromEntries(chosen.map((id, index) => [id, points[index] ?? 0])));
  const anyTables = fc
    .tuple(anyYear, fc.oneof(anyYear, fc.constantFrom(2561, 2570)))
    .filter(([a, b]) => a !== b)
    .chain(([a, b]) =>
      fc.record({
        a: fc.constant(a),
        b: fc.constant(b),
        tables: fc.tuple(anyScores, anyScores),
        titles: fc.tuple(anyTitle(a), anyTitle(b)),
        swapped: fc.boolean(),
        layout: fc.constantFrom('stacked', 'headless', 'beside', 'headed', 'headedBeside', 'turned'),
      }),
    )
    // On its side, a title with the word for score is taken for the head of another column.
    .filter(({ layout, titles }) => layout !== 'turned' || !titles.some(title => title.startsWith('คะแนน')));

  const rowsOf = (scores: Scores): unknown[][] => Object.entries(scores).map(([id, points]) => [id, points]);
  const beside = (left: unknown[][], right: unknown[][]): unknown[][] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const [first = '', second = ''] = left[index] ?? [];
      return [first, second, '', ...(right[index] ?? [])];
    });
  const TWO = ['ข้อ', 'คะแนน'];

  function gridOf(
    layout: string,
    parts: readonly { title: string; year: number; scores: Scores }[],
  ): unknown[][] {
    const [first, second] = parts.map(({ title, year, scores }): unknown[][] => {
      const rows = rowsOf(scores);
      if (layout === 'headless') return [[title], ...rows];
      if (layout.startsWith('headed')) return [['ข้อ', `คะแนนปี ${year}`], ...rows];
      if (layout === 'turned')
        return [[title], ['ข้อ', ...rows.map(([id]) => id)], ['คะแนน', ...rows.map(([, points]) => points)]];
      return [[title], TWO, ...rows];
    }) as [unknown[][], unknown[][]];
    return layout === 'beside' || layout === 'headedBeside'
      ? beside(first, second)
      : [...first, ['', ''], ...second];
  }

  test('are never added up: only that of the year asked counts, and the other is named', () => {
    fc.assert(
      fc.property(anyTables, ({ a, b, tables, titles, swapped, layout }) => {
        const parts = [
          { title: titles[0], year: a, scores: tables[0] },
          { title: titles[1], year: b, scores: tables[1] },
        ];
        const values = gridOf(layout, swapped ? [...parts].reverse() : parts);
        const { scores, findings } = read(values, a);
        expect(Object.fromEntries(scores)).toEqual(tables[0]);
        expect(findings).toMatchObject([{ code: 'otherYearsTable', params: { named: b, year: a } }]);
      }),
      { numRuns: 400 },
    );
  });

  test('count not at all where a third year is asked', () => {
    fc.assert(
      fc.property(anyTables, anyYear, ({ a, b, tables, titles, layout }, asked) => {
        fc.pre(asked !== a && asked !== b);
        const parts = [
          { title: titles[0], year: a, scores: tables[0] },
          { title: titles[1], year: b, scores: tables[1] },
        ];
        const { scores } = read(gridOf(layout, parts), asked);
        expect(scores.size).toBe(0);
        expect(codesOf(gridOf(layout, parts), asked)).toContain('noTableOfYear');
      }),
      { numRuns: 300 },
    );
  });

  test('are one table where both are of the year', () => {
    fc.assert(
      fc.property(
        anyYear,
        anyScores,
        fc.constantFrom('stacked', 'headless', 'headed'),
        (year, scores, layout) => {
          const [first = {}, second = {}] = [0, 1].map(half =>
            Object.fromEntries(Object.entries(scores).filter((_, index) => index % 2 === half)),
          );
          const parts = [first, second].map(half => ({ title: `ปีงบประมาณ ${year}`, year, scores: half }));
          const intake = read(gridOf(layout, parts), year);
          expect(Object.fromEntries(intake.scores)).toEqual(scores);
          expect(intake.findings).toEqual([]);
        },
      ),
    );
  });
});

describe('one table that names its year', () => {
  const IDS = ['IIT', 'EIT', 'OIT'];
  const HEAD = ['แบบวัด', 'คะแนน'];
  type Rows = readonly (readonly [string, number])[];
  /** The ways to say a year: in full, by two digits behind a word, by the Christian era, in Thai digits. */
  const CALLED = ['ปี #', 'ปี &', 'ปีงบประมาณ #', 'ปีงบประมาณ ~', 'FY&', 'FY~', 'พ.ศ. #', '#', '~'];
  const LONGER = [
    'ผลคะแนน ITA ประจำปี &',
    'สรุปผล ITA-#',
    'ผลคะแนน อบต.ตัวอย่าง #',
    'ผลการประเมิน ITA ปี & อบต.ตัวอย่าง',
    'ตารางคะแนนปีงบ &',
  ];
  const say = (form: string, year: number): string =>
    form
      .replace('#', String(year))
      .replace('&', String(year % 100))
      .replace('~', String(year - 543));
  const numbered = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

  /** Where the year stands: above the table, in a column beside it, at the head of the scores; upright or turned. */
  const LAYOUTS: Readonly<Record<string, (said: string, rows: Rows) => unknown[][]>> = {
    title: (said, rows) => [[said], HEAD, ...rows.map(row => [...row])],
    numberTitle: (said, rows) => [[numbered(said)], HEAD, ...rows.map(row => [...row])],
    bareRows: (said, rows) => [[said], ...rows.map(row => [...row])],
    column: (said, rows) => [['ปี', ...HEAD], ...rows.map(row => [numbered(said), ...row])],
    merged: (said, rows) => [
      ['ปี', ...HEAD],
      ...rows.map((row, at) => [at === 0 ? numbered(said) : '', ...row]),
    ],
    lastColumn: (said, rows) => [[...HEAD, 'ปี'], ...rows.map(row => [...row, numbered(said)])],
    head: (said, rows) => [['แบบวัด', numbered(said)], ...rows.map(row => [...row])],
    turned: (said, rows) => [
      ['ปี', ...rows.map(([id]) => id)],
      [numbered(said), ...rows.map(([, points]) => points)],
    ],
  };
  const points = fc.integer({ min: 5001, max: 9999 }).map(hundredths => hundredths / 100);
  const anyRows = fc
    .tuple(points, points, points)
    .map(all => all.map((score, at) => [IDS[at] ?? '', score] as const));
  const anyLayout = fc.constantFrom(...Object.keys(LAYOUTS));
  const digits = fc.boolean();
  const named = fc.record({
    form: fc.constantFrom(...CALLED),
    rows: anyRows,
    layout: anyLayout,
    thai: digits,
  });
  const longer = fc.record({
    form: fc.constantFrom(...LONGER),
    rows: anyRows,
    layout: fc.constantFrom('title', 'bareRows'),
    thai: digits,
  });
  const values = (
    { form, rows, layout, thai }: { form: string; rows: Rows; layout: string; thai: boolean },
    year: number,
  ) => LAYOUTS[layout]?.(thai ? toThaiDigits(say(form, year)) : say(form, year), rows) ?? [];
  const anyNamed = fc.oneof(named, longer);

  test('of another year is never read without a word', () => {
    fc.assert(
      fc.property(anyNamed, fc.integer({ min: 2560, max: 2572 }), anyYear, (table, year, asked) => {
        fc.pre(year !== asked);
        const { findings } = read(values(table, year), asked);
        expect(findings).toMatchObject([
          { code: 'yearDiffers', params: { year: asked, named: String(year) } },
        ]);
      }),
      { numRuns: 600 },
    );
  });

  test('of the year asked is read without a question', () => {
    fc.assert(
      fc.property(anyNamed, anyYear, (table, year) => {
        const { scores, findings } = read(values(table, year), year);
        expect(findings).toEqual([]);
        expect([...scores]).toEqual(table.rows.map(row => [...row]));
      }),
      { numRuns: 400 },
    );
  });

  test('beside another one, at their heads: the one asked is read', () => {
    const two = fc.tuple(anyYear, anyYear).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(
        two,
        fc.constantFrom(...CALLED),
        anyRows,
        digits,
        fc.boolean(),
        ([a, b], form, rows, thai, swapped) => {
          const [own, other] = [a, b].map(year =>
            numbered(thai ? toThaiDigits(say(form, year)) : say(form, year)),
          );
          const pair = (first: unknown, second: unknown) => (swapped ? [second, first] : [first, second]);
          const grid = [
            ['แบบวัด', ...pair(own, other)],
            ...rows.map(([id, score]) => [id, ...pair(score, 100 - score / 2)]),
          ];
          for (const cells of [grid, grid[0]?.map((_, column) => grid.map(row => row[column])) ?? []]) {
            const { scores, findings } = read(cells, a);
            expect([...scores]).toEqual(rows.map(row => [...row]));
            expect(findings.map(({ code }) => code)).toEqual(['otherYearsScores']);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
