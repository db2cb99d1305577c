// Generated offices for the laws of papers: a year, scores at any level with gaps, remarks on some nodes, and rows of plan and
// follow-up of which any cell may be empty. What people type is made of words that no template has.
import { CHOICE, itemKey, periodKey } from '../../../src/documents/clarification/typed';
import { SOURCE_LINE } from '../../../src/documents/parts/sourceLine';
import { DEFAULT_CUTOFFS } from '../../../src/domain/analysis/standing';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import type { FrameworkNode } from '../../../src/domain/framework/node';
import { leavesOf, nodesAt, nodesOf } from '../../../src/domain/framework/tree';
import { planKey } from '../../../src/domain/plan/points';
import { STATUS_WORDS } from '../../../src/domain/plan/progressWords';
import { factsOf, followUpLine, planLine } from '../../documents/facts';
import { framework } from '../../domain/framework/shipped';
import fc from '../../fastCheck';
import { anyPoints } from '../arbitraries';

export type Office = ReturnType<typeof factsOf>;

/** How much an office knows of its scores. */
const KNOWN = [
  'items',
  'indicators',
  'some items',
  'anything',
  'nothing',
  'all full',
  'full so far',
] as const;

const anyTyped = (what: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 99 }).map(number => `${what}${number}`) },
  );

/** Points of a node: full and none are as common as anything between. */
const pointsOf = (node: FrameworkNode): fc.Arbitrary<number> =>
  node.allOrNothing
    ? fc.constantFrom(0, 100, 100)
    : fc.oneof(anyPoints, fc.constantFrom(0, 85, 95, 100, 100));

function scoresOf(year: number, known: (typeof KNOWN)[number]): fc.Arbitrary<Record<string, number>> {
  const { root } = framework(year);
  const nodes = {
    items: leavesOf(root),
    'some items': leavesOf(root),
    indicators: nodesAt(framework(year), 'indicator'),
    anything: nodesOf(framework(year)),
    nothing: [],
    'all full': leavesOf(root),
    'full so far': leavesOf(root),
  }[known];
  const isWhole = ['items', 'indicators', 'all full'].includes(known);
  const pointsIn = (node: FrameworkNode) => (known.includes('full') ? fc.constant(100) : pointsOf(node));
  return fc
    .tuple(...nodes.map(node => (isWhole ? pointsIn(node) : fc.option(pointsIn(node), { nil: undefined }))))
    .map(points =>
      Object.fromEntries(
        nodes.flatMap(({ id }, index) => {
          const score = points[index];
          return score === undefined ? [] : [[id, score]];
        }),
      ),
    );
}

const anyCommentsOf = (year: number): fc.Arbitrary<Record<string, string>> =>
  fc
    .dictionary(fc.constantFrom(...nodesOf(framework(year)).map(({ id }) => id)), anyTyped('ว่าด้วย'), {
      maxKeys: 6,
    })
    .map(comments => comments);

const anyReport = {
  status: fc.constantFrom('', ...Object.values(STATUS_WORDS).flatMap(([word]) => word ?? [])),
  result: anyTyped('ทำไป'),
  obstacles: anyTyped('ติดขัด'),
  suggestions: anyTyped('เสนอ'),
};

const anyDone = {
  measure: anyTyped('มาตรา'),
  steps: anyTyped('ทำตาม'),
  responsible: anyTyped('หน่วย'),
};

const anyInstrument = (year: number): fc.Arbitrary<string> =>
  fc.constantFrom('', ...nodesAt(framework(year), 'instrument').map(({ id }) => id));

/** What the office typed about items that it contests, and that papers shall tell where they come from. */
const anyTextsOf = (year: number): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      fc.record({
        [SOURCE_LINE.key]: fc.constantFrom('', SOURCE_LINE.on),
        [periodKey(year, 'first')]: anyTyped('วันแรก'),
        [periodKey(year, 'last')]: anyTyped('วันท้าย'),
      }),
      fc.subarray(leavesOf(framework(year).root).filter(({ allOrNothing }) => allOrNothing)),
    )
    .map(([texts, others]) => ({
      ...texts,
      ...Object.fromEntries(others.map(({ id }) => [itemKey(year, id, 'contest'), CHOICE.contested])),
    }));

const anyPlanLine = (year: number) =>
  fc
    .record({
      key: fc.constantFrom('', ...nodesOf(framework(year)).slice(1).map(planKey)),
      instrument: anyInstrument(year),
      point: anyTyped('ประเดน'),
      finding: anyTyped('เห็นว่า'),
      start: anyTyped('ตั้งแต่'),
      monitoring: anyTyped('ติดตามที่'),
      ...anyDone,
      ...anyReport,
    })
    .map(planLine);

const anyFollowUpLine = (year: number) =>
  fc
    .record({
      round: fc.constantFrom('half' as const, 'year' as const),
      instrument: anyInstrument(year),
      time: anyTyped('เวลา'),
      ...anyDone,
      ...anyReport,
    })
    .map(followUpLine);

export const anyPaperOffice: fc.Arbitrary<Office> = fc
  .tuple(fc.constantFrom(...FRAMEWORK_YEARS), fc.constantFrom(...KNOWN))
  .chain(([year, known]) =>
    fc.record({
      year: fc.constant(year),
      scores: scoresOf(year, known),
      comments: anyCommentsOf(year),
      excluded: fc.subarray(
        nodesOf(framework(year))
          .slice(1)
          .map(({ id }) => id),
        { maxLength: 2 },
      ),
      cutoffs: fc.constantFrom(DEFAULT_CUTOFFS, { strongAbove: 90, weakBelow: 90, pass: 80 }),
      fields: fc.record({ texts: anyTextsOf(year) }),
      source: fc.constant({ tab: 'แท็บ', version: '9.9.9' }),
      plan: fc.array(anyPlanLine(year), { maxLength: 6 }),
      followUp: fc.array(anyFollowUpLine(year), { maxLength: 6 }),
      today: fc.record({
        year: fc.constantFrom(year, year + 1, year + 2),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    }),
  )
  .map(factsOf);
