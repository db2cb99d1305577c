// The chart of the analysis report: bars as long as the printed scores, none where there is no score, and what is told to
// readers who do not see it.
import { describe, expect, test } from '@jest/globals';
import { analysisReport } from '../../src/documents/analysisReport';
import { chartScene } from '../../src/documents/chart/scene';
import type { DocumentFacts } from '../../src/documents/facts';
import { ESTIMATED } from '../../src/documents/picture/text';
import { DEFAULT_CUTOFFS } from '../../src/domain/analysis/standing';
import { faultsOf, textsOf } from './boxes';
import { chapter, readChart, rowsOf } from './charts';
import { factsOf, itemScores } from './facts';
import { facts000 } from './seed000';

const published = { ...facts000, digits: 'arabic' } as const;

const toldIn = (facts: DocumentFacts): string => chapter(facts).chart?.told ?? '';

const linesIn = (facts: DocumentFacts): string[] => {
  const { chart } = chapter(facts);
  return chart ? textsOf(chartScene(chart)).map(({ text }) => text) : [];
};

const alike = (score: number) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index + 1}`, score]));

/** Complete, below the mark, zero, provisional, and without any score. */
const GAPS = {
  year: 2565,
  scores: { 1: 90, 2: 80, 3: 0, 7: 85, ...itemScores(2565, '10.1') },
  digits: 'arabic',
} as const;
const gaps = factsOf(GAPS);

describe('the chart of the published result 94.19', () => {
  test('stands right above the ranking table, under the heading of the chapter', () => {
    const blocks = analysisReport(published).sections.flatMap(section => [...section.blocks]);
    const at = blocks.findIndex(({ kind }) => kind === 'chart');
    expect(blocks.slice(at - 1, at + 2).map(({ kind }) => kind)).toEqual(['heading', 'chart', 'table']);
    expect(blocks.filter(({ kind }) => kind === 'chart')).toHaveLength(1);
  });

  test('has the scores in the order of the table, and each bar is as long as its score', () => {
    const rows = readChart(published);
    expect(rows.map(({ text }) => text)).toEqual([
      ...['100.00', '99.33', '98.75', '98.66', '98.00', '97.41', '92.14', '91.79', '89.43', '81.13 ▼'],
    ]);
    for (const { text, percent } of rows) expect(percent).toBeCloseTo(Number.parseFloat(text), 6);
  });

  test('names every indicator with its number, and the mark at its place', () => {
    const lines = linesIn(published);
    for (const text of ['10', 'การป้องกันการทุจริต', '8', 'การปรับปรุงการทำงาน', 'เกณฑ์ 85'])
      expect(lines).toContain(text);
    const { chart } = chapter(published);
    if (!chart) throw new Error('no chart');
    const { shapes } = chartScene(chart);
    const [least, most] = chart.ends.map(end => textsOf({ shapes }).find(({ text }) => text === end)?.x ?? 0);
    const line = shapes.flatMap(shape => (shape.kind === 'line' && shape.dashed ? [shape.x1] : []));
    expect(line).toHaveLength(1);
    expect(((line[0] ?? 0) - (least ?? 0)) / ((most ?? 0) - (least ?? 0))).toBeCloseTo(0.85);
  });

  test('is told with its highest and its lowest, and how many pass', () => {
    expect(toldIn(published)).toBe(
      'แผนภูมิแท่งเทียบคะแนนรายตัวชี้วัดกับเกณฑ์ 85 คะแนน เรียงตามอันดับ สูงสุดคือ ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้ 100.00 คะแนน ต่ำสุดคือ ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้ 81.13 คะแนน ผ่านเกณฑ์ 9 ตัวชี้วัด ไม่ผ่านเกณฑ์ 1 ตัวชี้วัด',
    );
  });

  test('goes by the cut-off of the office', () => {
    const strict = { ...published, cutoffs: { ...DEFAULT_CUTOFFS, pass: 91.5 } };
    expect(linesIn(strict)).toContain('เกณฑ์ 91.5');
    expect(readChart(strict).filter(({ text }) => text.includes('▼'))).toHaveLength(2);
    expect(toldIn(strict)).toContain('ผ่านเกณฑ์ 8 ตัวชี้วัด ไม่ผ่านเกณฑ์ 2 ตัวชี้วัด');
  });

  test('is in the digits of the document, in the picture and in what is told', () => {
    const thai = { ...published, digits: 'thai' } as const;
    expect(linesIn(thai)).toContain('๘๑.๑๓ ▼');
    expect([...linesIn(thai), toldIn(thai)].join()).not.toMatch(/[0-9]/);
  });
});

describe('where scores are missing', () => {
  const rows = readChart(gaps);

  test('there is no bar, and it is said; zero is a bar without length', () => {
    expect(rows.map(({ text, percent }) => [text, percent && Math.round(percent)])).toEqual([
      ['90.00', 90],
      ['85.00', 85],
      ['80.00 ▼', 80],
      ['0.00 ▼', 0],
      ['ยังไม่มีคะแนน', undefined],
      ['ยังไม่มีคะแนน', undefined],
      ['ยังไม่มีคะแนน', undefined],
      ['ยังไม่มีคะแนน', undefined],
      ['ยังไม่มีคะแนน', undefined],
      ['100.00 (ชั่วคราว)', 100],
    ]);
  });

  test('bars of each meaning have a pattern of their own, named below the chart', () => {
    const patternOf = (text: string) => {
      const { stripes, dashed = false } = rows.find(row => row.text === text)?.bar ?? {};
      return { isStriped: stripes !== undefined, dashed };
    };
    expect(patternOf('90.00')).toEqual({ isStriped: false, dashed: false });
    expect(patternOf('80.00 ▼')).toEqual({ isStriped: true, dashed: false });
    expect(patternOf('100.00 (ชั่วคราว)')).toEqual({ isStriped: false, dashed: true });
    expect(linesIn(gaps).slice(-3)).toEqual(['ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์ ▼', 'คะแนนชั่วคราว']);
    expect(linesIn(published).slice(-2)).toEqual(['ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์ ▼']);
  });

  test('the highest and the lowest are those of complete scores, and the others are counted', () => {
    expect(toldIn(gaps)).toMatch(
      /ในตัวชี้วัดที่คะแนนครบ สูงสุดคือ ตัวชี้วัดที่ 1 .* ได้ 90\.00 .* ต่ำสุดคือ ตัวชี้วัดที่ 3 .* ได้ 0\.00/,
    );
    expect(toldIn(gaps)).toMatch(/คะแนนชั่วคราว 1 ตัวชี้วัด ยังไม่มีคะแนน 5 ตัวชี้วัด$/);
  });

  test('nothing is called the highest where all scores are provisional', () => {
    const told = toldIn(factsOf({ ...GAPS, scores: itemScores(2565, '10.1') }));
    expect(told).toBe(
      'แผนภูมิแท่งเทียบคะแนนรายตัวชี้วัดกับเกณฑ์ 85 คะแนน เรียงตามอันดับ คะแนนชั่วคราว 1 ตัวชี้วัด ยังไม่มีคะแนน 9 ตัวชี้วัด',
    );
  });

  test('what is not assessed does not stand in the chart', () => {
    const facts = factsOf({ year: 2568, scores: alike(90), excluded: ['9', '10'] });
    expect(readChart(facts)).toHaveLength(8);
  });

  test('there is no chart without any', () => {
    expect(chapter(factsOf({ year: 2568, scores: {} })).chart).toBeUndefined();
    expect(chapter(factsOf({ year: 2568, scores: { 9: 90 }, excluded: ['9'] })).chart).toBeUndefined();
  });
});

describe('scores that are alike', () => {
  test('are told once where all are', () => {
    expect(toldIn(factsOf({ year: 2568, scores: alike(100), digits: 'arabic' }))).toContain(
      'ทุกตัวชี้วัดได้ 100.00 คะแนน',
    );
  });

  test('are named up to three, and counted from four on', () => {
    const told = toldIn(
      factsOf({ year: 2568, scores: { ...alike(90), 1: 70, 2: 70, 3: 70 }, digits: 'arabic' }),
    );
    expect(told).toContain('สูงสุดคือ 7 ตัวชี้วัด ได้ตัวชี้วัดละ 90.00 คะแนน');
    expect(told).toMatch(/ต่ำสุดคือ ตัวชี้วัดที่ 1 .* ตัวชี้วัดที่ 2 .* และตัวชี้วัดที่ 3 .* ได้ 70\.00 คะแนน/);
  });
});

test('a chart of very many bars is no higher than a page has room for, and each has its row', () => {
  const { chart } = chapter(published);
  const [first] = chart?.bars ?? [];
  if (!chart || !first) throw new Error('no chart');
  const bars = Array.from({ length: 60 }, (_, index) => ({ ...first, id: `${index + 1}` }));
  const scene = chartScene({ ...chart, bars });
  // As wide as the text of an upright page, in centimetres; headings stand above it.
  expect((scene.height / scene.width) * 16).toBeLessThan(22);
  expect(rowsOf(scene, { ...chart, bars })).toHaveLength(60);
  expect(faultsOf(scene, ESTIMATED)).toEqual([]);
});
