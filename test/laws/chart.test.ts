// Charts of any office: they say what the ranking table below them says, and nothing in them runs over an edge or into
// something else.
import { expect, test } from '@jest/globals';
import { chartScene } from '../../src/documents/chart/scene';
import type { DocumentFacts } from '../../src/documents/facts';
import { assess } from '../../src/domain/analysis/assessment';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import type { EnteredScores } from '../../src/domain/scoring/rollUp';
import { toArabicDigits } from '../../src/domain/thai/digits';
import { faultsOf, TOOLS, textsOf } from '../documents/boxes';
import { chapter, rowsOf } from '../documents/charts';
import { factsOf } from '../documents/facts';
import { ALL } from '../domain/framework/shipped';
import fc from '../fastCheck';
import { anyOffice, anyPoints, withOffice } from './arbitraries';

interface Office {
  readonly framework: Framework;
  readonly entered: EnteredScores;
}

const factsFrom = (
  { framework, entered }: Office,
  pass: number,
  digits: DocumentFacts['digits'],
): DocumentFacts => ({
  ...factsOf({ year: 2565, scores: {}, digits }),
  assessment: assess(framework, entered),
  cutoffs: { strongAbove: 95, weakBelow: 90, pass },
});

const shipped: fc.Arbitrary<Office> = fc
  .constantFrom(...ALL)
  .chain(framework => anyOffice(framework).map(entered => ({ framework, entered })));

const anyDigits = fc.constantFrom('thai' as const, 'arabic' as const);

const numbersIn = (texts: readonly string[]): string[] =>
  toArabicDigits(texts.join(' ')).match(/\d+(?:\.\d+)*/g) ?? [];

test('each row is a row of the table, with a bar as long as the number there, and none where there is no number', () => {
  fc.assert(
    fc.property(shipped, anyPoints, anyDigits, (office, pass, digits) => {
      const { chart, table } = chapter(factsFrom(office, pass, digits));
      const printed = table.rows.map(([, , score = '', verdict = '']) => ({ score, verdict }));
      const isScored = printed.some(({ score }) => numbersIn([score]).length > 0);
      expect(chart !== undefined).toBe(isScored);
      if (!chart) return;
      const rows = rowsOf(chartScene(chart), chart);
      // Of a row: the score, and the sign where the table says that it does not pass.
      expect(rows.map(({ text }) => text)).toEqual(
        printed.map(({ score, verdict }) => (verdict === 'ไม่ผ่านเกณฑ์' ? `${score} ▼` : score)),
      );
      rows.forEach(({ percent, bar }, index) => {
        const { score = '', verdict } = printed[index] ?? {};
        const [number] = numbersIn([score]);
        if (number === undefined) expect(bar).toBeUndefined();
        else expect(percent).toBeCloseTo(Number(number), 6);
        expect(bar?.stripes !== undefined).toBe(verdict === 'ไม่ผ่านเกณฑ์');
      });
    }),
  );
});

test('every number in it stands in the table, or is of the mark or of the scale', () => {
  fc.assert(
    fc.property(shipped, anyPoints, anyDigits, (office, pass, digits) => {
      const { chart, table } = chapter(factsFrom(office, pass, digits));
      if (!chart) return;
      const ids = office.framework.root.children.flatMap(({ children }) => children.map(({ id }) => id));
      const known = new Set([...numbersIn(table.rows.flat()), ...ids, `${pass}`, '0', '100']);
      const shown = numbersIn(textsOf(chartScene(chart)).map(({ text }) => text));
      expect(shown.filter(number => !known.has(number))).toEqual([]);
      // What is told counts bars, besides.
      const counts = Array.from({ length: table.rows.length }, (_, index) => `${index + 1}`);
      expect(
        numbersIn([chart.told]).filter(number => !known.has(number) && !counts.includes(number)),
      ).toEqual([]);
    }),
  );
});

test('the highest and the lowest that are told are those of the table', () => {
  fc.assert(
    fc.property(shipped, anyPoints, (office, pass) => {
      const { chart, table } = chapter(factsFrom(office, pass, 'arabic'));
      if (!chart) return;
      const complete = table.rows
        .filter(([rank]) => rank !== '-')
        .map(([, name = '', score = '']) => ({ name, score }));
      const points = complete.map(({ score }) => Number(score));
      const told = /สูงสุดคือ (.*) คะแนน ต่ำสุดคือ (.*?) คะแนน/.exec(chart.told);
      expect(told !== null).toBe(new Set(points).size > 1);
      if (!told) return;
      [Math.max(...points), Math.min(...points)].forEach((extreme, index) => {
        const said = told[index + 1] ?? '';
        expect(said).toContain(extreme.toFixed(2));
        const named = complete.filter(({ name }) => said.includes(name)).map(({ score }) => Number(score));
        expect(named.filter(score => score !== extreme)).toEqual([]);
        const count = points.filter(score => score === extreme).length;
        expect(named.length > 0 ? named.length : Number(/^\d+/.exec(said)?.[0])).toBe(count);
      });
    }),
  );
});

const LETTERS = fc.string({
  unit: fc.constantFrom('การ', 'ทุจริต', 'เปิด', 'ใช้', 'ที่', ' ', 'ฑ', 'W', 'e-Service', '๑', '8'),
  minLength: 1,
  maxLength: 30,
});

/** Indicators with names of any length. */
const withNames = (framework: Framework, names: readonly string[]): Framework => {
  let at = 0;
  const named = (node: FrameworkNode): FrameworkNode => ({
    ...node,
    name: node.level === 'indicator' ? (names[at++ % names.length] ?? '') : node.name,
    children: node.children.map(named),
  });
  return { ...framework, root: named(framework.root) };
};

test('nothing runs over an edge or into something else, however long names are and wherever the mark is', () => {
  fc.assert(
    fc.property(
      withOffice(anyOffice),
      fc.array(LETTERS, { minLength: 1, maxLength: 6 }),
      fc.oneof(anyPoints, fc.constantFrom(0, 100)),
      fc.constantFrom(...TOOLS),
      ({ framework, entered }, names, pass, [, tools]) => {
        const office = { framework: withNames(framework, names), entered };
        const { chart } = chapter(factsFrom(office, pass, 'thai'));
        if (!chart) return;
        const scene = chartScene(chart, tools);
        expect(faultsOf(scene, tools)).toEqual([]);
        // Names may be small where they are long; what is the same in every chart is not.
        const own = new Set(chart.bars.map(({ name }) => name));
        const small = textsOf(scene).filter(
          ({ text, size }) => size < 20 && /^(?:ตัวชี้วัดที่|เกณฑ์|ผ่าน)/.test(text),
        );
        expect(small.filter(({ text }) => !own.has(text))).toEqual([]);
      },
    ),
  );
});
