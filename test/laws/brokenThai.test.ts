import { describe, expect, test } from '@jest/globals';
import { MEASURES } from '../../src/content/measures';
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { severityOf } from '../../src/domain/intake/finding';
import { type Intake, readScores } from '../../src/domain/intake/read';
import { isNear, namedBy, vocabularyOf } from '../../src/domain/intake/vocabulary';
import fc from '../fastCheck';
import { anyReal } from './arbitraries';
import { anyBreaking, type Breaking } from './brokenText';

const frameworks = new Map(FRAMEWORK_YEARS.map(year => [year, frameworkOf(year) as Framework]));
/** A counterexample shows the year alone. */
const anyYear = fc.constantFrom(...FRAMEWORK_YEARS);
const of = (year: number): Framework => frameworks.get(year) as Framework;

const below = (node: FrameworkNode): readonly FrameworkNode[] => [node, ...node.children.flatMap(below)];
const nodesOf = ({ root }: Framework): readonly FrameworkNode[] => below(root).filter(node => node !== root);
const indicatorsOf = (framework: Framework) =>
  nodesOf(framework).filter(({ level }) => level === 'indicator');
const itemsOf = (framework: Framework) => nodesOf(framework).filter(({ level }) => level === 'item');

interface Told {
  readonly rows: number;
  readonly read: number;
  readonly silent: readonly string[];
}

/** What became of rows that each hold a score of their own; `first` is the row of the first one. */
function told(
  intake: Intake,
  nodes: readonly FrameworkNode[],
  scores: readonly number[],
  first: number,
): Told {
  // One note names all rows of the table whose names are not known.
  const noted = intake.findings.flatMap(({ code, params }) =>
    code === 'numberWins' ? String(params.named).split(', ') : [],
  );
  const found = new Set([
    ...intake.findings.map(({ row }) => row),
    ...noted.map(id => intake.places.get(id)?.row),
  ]);
  const right = nodes.map(({ id }, index) => intake.scores.get(id) === scores[index]);
  const silent = nodes.filter((_, index) => !right[index] && !found.has(first + index)).map(({ id }) => id);
  const wrong = [...intake.scores].filter(
    ([id, points]) => !noted.includes(id) && scores[nodes.findIndex(node => node.id === id)] !== points,
  );
  return {
    rows: nodes.length,
    read: right.filter(Boolean).length,
    silent: [...silent, ...wrong.map(([id, points]) => `${id} = ${points}`)],
  };
}

const scoresFor = (nodes: readonly FrameworkNode[]): readonly number[] =>
  nodes.map(({ allOrNothing }, index) => (allOrNothing ? (index % 2) * 100 : 60.25 + index / 2));

/** How the code and the name of an indicator stand in a row; `rank` is its place in the table. */
const FORMS: Readonly<Record<string, (id: string, name: string, rank: number) => readonly string[]>> = {
  name: (_, name) => [name],
  'number and name': (id, name) => [`${id} ${name}`],
  'number beside name': (id, name) => [id, name],
  'word, number and name': (id, name) => [`ตัวชี้วัดที่ ${id} ${name}`],
  'word and number beside name': (id, name) => [`ตัวชี้วัดที่ ${id}`, name],
  'word, rank and name': (_, name, rank) => [`ตัวชี้วัดที่ ${rank} ${name}`],
};

function tableOfIndicators(
  framework: Framework,
  order: readonly number[],
  form: string,
  { breakText }: Breaking,
): Told {
  const indicators = indicatorsOf(framework);
  const nodes = order.flatMap(at => indicators[at] ?? []);
  const scores = scoresFor(nodes);
  const values = nodes.map(({ id, name }, index) => [
    ...(FORMS[form]?.(id, name, index + 1) ?? []).map(breakText),
    scores[index],
  ]);
  return told(readScores({ values }, framework), nodes, scores, 0);
}

/** A name typed differently: a few characters left out, or a word put in. */
const anyTyping: fc.Arbitrary<Breaking> = fc
  .record({
    at: anyReal(0, 1),
    out: fc.integer({ min: 0, max: 5 }),
    put: fc.constantFrom('', 'การ', 'งาน', 'ใน', 'ของ', 'ด้าน', 'ผล'),
  })
  .map(({ at, out, put }) => ({
    faults: [],
    breakText: text => {
      const [, before = '', name = ''] = /^(.*\d )?(.*)$/.exec(text) ?? [];
      const from = Math.floor(at * name.length);
      return before + name.slice(0, from) + put + name.slice(from + out);
    },
  }));

const anyOrder = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 });
const anyForm = fc.constantFrom(...Object.keys(FORMS));

describe('names that printing and copying broke', () => {
  test('indicators get their own scores or a finding in their row, and nearly all get their scores', () => {
    let rows = 0;
    let read = 0;
    fc.assert(
      fc.property(anyYear, anyOrder, anyForm, anyBreaking, (year, order, form, breaking) => {
        const result = tableOfIndicators(of(year), order, form, breaking);
        expect(result.silent).toEqual([]);
        rows += result.rows;
        read += result.read;
      }),
      { numRuns: 800 },
    );
    expect(read / rows).toBeGreaterThan(0.95);
  });

  test('names typed differently behind a rank never get the indicator of that number without a word', () => {
    fc.assert(
      fc.property(anyYear, anyOrder, anyTyping, (year, order, typing) => {
        expect(tableOfIndicators(of(year), order, 'word, rank and name', typing).silent).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('items with codes get their own scores, whatever became of their titles', () => {
    fc.assert(
      fc.property(anyYear, anyBreaking, (year, { breakText }) => {
        const framework = of(year);
        const nodes = itemsOf(framework);
        const scores = scoresFor(nodes);
        const values = [
          ['ข้อ', 'ประเด็น', 'คะแนน'],
          ...nodes.map(({ id, name }, index) => [id, breakText(name), scores[index]]),
        ];
        const intake = readScores({ values }, framework);
        expect(told(intake, nodes, scores, 1)).toEqual({
          rows: nodes.length,
          read: nodes.length,
          silent: [],
        });
        expect(intake.findings.filter(finding => severityOf(finding) === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('items without codes are asked about, with their own code for nearly all', () => {
    let rows = 0;
    let suggested = 0;
    fc.assert(
      fc.property(anyYear, anyBreaking, (year, { breakText }) => {
        const framework = of(year);
        const nodes = itemsOf(framework);
        const scores = scoresFor(nodes);
        const values = [
          ['ประเด็น', 'คะแนน'],
          ...nodes.map(({ name }, index) => [breakText(name), scores[index]]),
        ];
        const intake = readScores({ values }, framework);
        expect(told(intake, nodes, scores, 1).silent).toEqual([]);
        rows += nodes.length;
        suggested += nodes.filter(({ id }, index) =>
          intake.findings.some(({ row, suggestions }) => row === index + 1 && suggestions.includes(id)),
        ).length;
      }),
      { numRuns: 60 },
    );
    expect(suggested / rows).toBeGreaterThan(0.9);
  });

  test('a name is never taken for that of another node', () => {
    fc.assert(
      fc.property(anyYear, anyBreaking, (year, { breakText }) => {
        const framework = of(year);
        for (const node of nodesOf(framework)) {
          for (const name of [node.name, ...node.aliases]) {
            const named = namedBy(vocabularyOf(framework), breakText(name));
            if (named.length > 0) expect(named.map(({ id }) => id)).toContain(node.id);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Texts of any shape, with their sentences and the ends of them. */
function phrasesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const words = value.split(/[\s,()]+/);
    return [value, ...words.flatMap((_, at) => [words.slice(at).join(' '), words[at] as string])];
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(phrasesIn) : [];
}

describe('ordinary Thai text', () => {
  test('is no name unless it is one to the letter', () => {
    const phrases = phrasesIn(MEASURES);
    expect(phrases.length).toBeGreaterThan(1000);
    for (const framework of frameworks.values()) {
      const taken = phrases.filter(text => isNear(namedBy(vocabularyOf(framework), text)));
      expect(taken).toEqual([]);
    }
  });

  test('is no name when it is broken, unless it was one before', () => {
    const phrases = phrasesIn(MEASURES);
    fc.assert(
      fc.property(anyYear, anyBreaking, fc.integer({ min: 0, max: 99 }), (year, { breakText }, start) => {
        const vocabulary = vocabularyOf(of(year));
        for (let at = start; at < phrases.length; at += 100) {
          const clean = phrases[at] as string;
          if (namedBy(vocabulary, clean).length > 0) continue;
          expect([clean, namedBy(vocabulary, breakText(clean)).map(({ id }) => id)]).toEqual([clean, []]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
