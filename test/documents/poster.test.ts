// The picture of the result: what it tells, that nothing runs over the edge or into something else, and its SVG.
import { describe, expect, test } from '@jest/globals';
import type { DocumentFacts } from '../../src/documents/facts';
import type { Shape } from '../../src/documents/picture/shapes';
import { posterScene } from '../../src/documents/poster';
import { assess } from '../../src/domain/analysis/assessment';
import type { FrameworkNode } from '../../src/domain/framework/node';
import { faultsOf, TOOLS, textsOf } from './boxes';
import { factsOf, itemScores } from './facts';

const SURVEY = { 1: 99.33, 2: 97.41, 3: 98, 4: 98.75, 5: 98.66, 6: 91.79, 7: 89.43, 8: 81.13 };

/** Numbers of a published result: 94.19, grade A. */
const PUBLISHED = {
  year: 2565,
  scores: { ...SURVEY, ...itemScores(2565, 'OIT', ['O12', 'O17', 'O20']) },
} as const;

const LONG = 'องค์การบริหารส่วนตำบลเฉลิมพระเกียรติพระบรมธาตุตัวอย่างที่มีชื่อยาวกว่าชื่อใดในประเทศเพื่อทดสอบ';

type Rect = Extract<Shape, { kind: 'rect' }>;

const linesIn = (facts: DocumentFacts): string[] => textsOf(posterScene(facts)).map(({ text }) => text);

const allLike = (score: number) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index + 1}`, score]));

describe('the picture of a result', () => {
  const lines = linesIn(factsOf({ ...PUBLISHED, digits: 'arabic' }));

  test('holds no letters that are none', () => {
    const facts = factsOf({ ...PUBLISHED, digits: 'arabic', fields: { agency: 'อบต.\uffffตัวอย่าง\ud83d\0' } });
    expect(linesIn(facts)).toEqual(lines);
  });

  test('tells total, grade, verdict, year and office', () => {
    for (const text of ['94.19', 'A', 'อบต.ตัวอย่าง', 'ประจำปีงบประมาณ พ.ศ. 2565'])
      expect(lines).toContain(text);
    expect(lines.join('\n')).toContain('ผ่านเกณฑ์ (ตั้งแต่ 85 คะแนน)');
  });

  test('tells the instruments and the ten indicators in order, with their scores', () => {
    expect(lines.filter(text => /^\d+\.\d\d$/.test(text))).toEqual([
      '94.19',
      ...['98.43', '87.45', '96.07'],
      ...['99.33', '97.41', '98.00', '98.75', '98.66', '91.79', '89.43', '81.13', '92.14', '100.00'],
    ]);
    expect(lines).toContain('การใช้ทรัพย์สินของราชการ');
  });

  test('names the best indicator and the one to work on', () => {
    const best = lines.indexOf('คะแนนสูงสุด');
    expect(lines.slice(best, best + 4)).toEqual([
      'คะแนนสูงสุด',
      'การป้องกันการทุจริต 100.00',
      'มุ่งพัฒนาต่อ',
      'การปรับปรุงการทำงาน 81.13',
    ]);
  });

  test('marks what is below the cut-off with a sign beside its colour, and only that', () => {
    // One in the legend, one at indicator 8.
    expect(lines.filter(text => text.includes('▼'))).toHaveLength(2);
    const strict = factsOf({ ...PUBLISHED, cutoffs: { strongAbove: 95, weakBelow: 90, pass: 90 } });
    expect(linesIn(strict).filter(text => text.includes('▼'))).toHaveLength(3);
  });

  test('draws each bar as long as its score, and the cut-off at its place', () => {
    const { shapes } = posterScene(factsOf(PUBLISHED));
    const bars = shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.x === 560);
    const [track, filled] = bars;
    expect(bars).toHaveLength(20);
    expect(filled?.width).toBeCloseTo((track?.width ?? 0) * 0.9933);
    const cutoff = shapes.find(shape => shape.kind === 'line');
    expect(cutoff?.x1).toBeCloseTo(560 + (track?.width ?? 0) * 0.85);
  });

  test('colours the share of the total on the ring', () => {
    const { shapes } = posterScene(factsOf({ year: 2568, scores: allLike(50) }));
    expect(shapes.flatMap(shape => (shape.kind === 'ring' ? [shape.share] : []))).toEqual([0.5]);
  });

  test('writes Thai digits where the office does', () => {
    const thai = linesIn(factsOf(PUBLISHED)).join('\n');
    expect(thai).toContain('๙๔.๑๙');
    expect(thai).not.toMatch(/[0-9]/);
  });

  test('has the words of the office at its foot', () => {
    const facts = factsOf({ ...PUBLISHED, fields: { texts: { 'poster.thanks': 'ร่วมกันสร้างความโปร่งใส' } } });
    expect(linesIn(facts)).toContain('ร่วมกันสร้างความโปร่งใส');
  });

  test('tells what it shows to readers who do not see it', () => {
    expect(posterScene(factsOf(PUBLISHED)).title).toMatch(/2565.*อบต\.ตัวอย่าง.*94\.19.*A/);
  });
});

describe('a result with gaps', () => {
  test('is provisional without grade and verdict, and says how much is known', () => {
    const text = linesIn(factsOf({ year: 2567, scores: { 1: 70, 2: 60, 3: 90 }, digits: 'arabic' })).join(
      '\n',
    );
    expect(text).toContain('ยังไม่มีระดับ');
    expect(text).toContain('คะแนนชั่วคราว มีข้อมูลร้อยละ 18');
    expect(text).not.toContain('ผ่านเกณฑ์ (');
  });

  test('is never shown as zero', () => {
    const lines = linesIn(factsOf({ year: 2566, scores: {}, excluded: ['10'], digits: 'arabic' }));
    expect(lines.join('\n')).not.toContain('0.00');
    expect(lines).toContain('ไม่ประเมิน');
    expect(lines.filter(text => text === 'ยังไม่มีตัวชี้วัดที่คะแนนครบ')).toHaveLength(2);
  });

  test('names no indicator to work on where all are alike', () => {
    const text = linesIn(factsOf({ year: 2568, scores: allLike(100), digits: 'arabic' })).join(' ');
    expect(text).toContain('10 ตัวชี้วัด ได้ตัวชี้วัดละ 100.00');
    expect(text).toContain('ทุกตัวชี้วัดได้คะแนนเท่ากัน');
  });
});

/** A framework of an office's own, with every instrument twice. */
function doubled(): DocumentFacts {
  const base = factsOf({ year: 2568, scores: {} });
  const known = base.assessment.framework;
  const again = (node: FrameworkNode): FrameworkNode => ({
    ...node,
    id: `${node.id}ก`,
    children: node.children.map(again),
  });
  const children = [...known.root.children, ...known.root.children.map(again)];
  const own = { ...known, root: { ...known.root, children } };
  return { ...base, assessment: assess(own, { scores: new Map([['9', 50]]) }) };
}

const HARD: readonly (readonly [string, DocumentFacts])[] = [
  ['a published result', factsOf(PUBLISHED)],
  [
    'long names',
    factsOf({ ...PUBLISHED, fields: { agency: LONG, place: LONG, texts: { 'poster.thanks': LONG + LONG } } }),
  ],
  ['nothing at all', factsOf({ year: 2569, scores: {}, fields: { agency: '', place: '' } })],
  ['the longest grade', factsOf({ year: 2568, scores: allLike(12.34) })],
  ['twice as many instruments', doubled()],
  ['a part of the scores', factsOf({ year: 2567, scores: { 1: 100, 9: 100 } })],
];

describe.each(HARD)('the picture of %s', (_, facts) => {
  test.each(TOOLS)('keeps every text on the page and apart from the others, with %s', (_name, tools) => {
    expect(faultsOf(posterScene(facts, tools), tools)).toEqual([]);
  });

  test('cuts no text', () => {
    const all = linesIn(facts).join('').replaceAll(/\s/g, '');
    for (const text of [facts.fields.agency, facts.fields.place])
      expect(all).toContain(text.replaceAll(/\s/g, ''));
  });
});
