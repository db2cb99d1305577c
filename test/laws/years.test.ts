// A score is never used silently under the rules of another year. The oracle knows the frameworks' own items by id and
// name, and the tables that were made; it shares nothing with the reader.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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
