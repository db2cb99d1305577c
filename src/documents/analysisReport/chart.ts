// The chart of chapter 3: the indicators in the order of the ranking table below it, with what it tells in words.
import type { Ranked } from '../../domain/analysis/ranking';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { points2, round2 } from '../../domain/scoring/round';
import { chart as words } from '../../text/th/documents/chart';
import type { DocumentFacts } from '../facts';
import { enumerated } from '../parts/blocks';
import { extremesOf } from '../parts/extremes';
import { nodeName, scoreText } from '../parts/score';
import type { Bar, BarLook, Chart } from '../tree';

/** More indicators of one score than these are counted. */
const MOST_NAMED = 3;

/** Nothing where no indicator has a score. */
export function indicatorChart(facts: DocumentFacts, ranked: readonly Ranked[]): readonly Chart[] {
  const bars = ranked.map(barOf);
  if (bars.every(({ length }) => length === undefined)) return [];
  const pass = round2(facts.cutoffs.pass);
  return [
    {
      kind: 'chart',
      title: words.title,
      told: toldOf(facts, bars),
      bars,
      mark: { at: pass, text: words.mark({ pass }) },
      ends: ['0', '100'],
    },
  ];
}

/** As long as the number that is printed, not as the one behind it. */
function barOf({ indicator, passed }: Ranked): Bar {
  const { node, score } = indicator;
  const bar = { id: node.id, name: node.name, text: scoreText(indicator) };
  if (score === undefined) return bar;
  const look = passed === undefined ? 'provisional' : passed ? 'reaches' : 'below';
  return { ...bar, length: { points: round2(score), look } };
}

function toldOf(facts: DocumentFacts, bars: readonly Bar[]): string {
  const { told } = words;
  const countOf = (look: BarLook | undefined): number =>
    bars.filter(({ length }) => length?.look === look).length;
  const counted = (look: BarLook | undefined, say: (p: { count: number }) => string): readonly string[] => {
    const count = countOf(look);
    return count > 0 ? [say({ count })] : [];
  };
  const isComplete = countOf('provisional') + countOf(undefined) === 0;
  return [
    told.shows({ pass: round2(facts.cutoffs.pass) }),
    ...extremes(facts, isComplete),
    ...counted('reaches', told.reaches),
    ...counted('below', told.below),
    ...counted('provisional', told.provisional),
    ...counted(undefined, told.none),
  ].join(' ');
}

/** Of the indicators that are complete. */
function extremes(facts: DocumentFacts, areAll: boolean): readonly string[] {
  const { told } = words;
  const { highest, lowest, areAlike } = extremesOf(facts);
  const [first] = highest;
  if (!first) return [];
  return [
    ...(areAll ? [] : [told.ofComplete]),
    areAlike
      ? told.alike({ points: pointsOf(first) })
      : told.extremes({ highest: named(highest), lowest: named(lowest) }),
  ];
}

/** Indicators of one score. */
function named(alike: readonly NodeScore[]): string {
  const points = alike[0] ? pointsOf(alike[0]) : '';
  if (alike.length > MOST_NAMED) return words.told.several({ count: alike.length, points });
  return words.told.named({ names: enumerated(alike.map(({ node }) => nodeName(node))), points });
}

const pointsOf = ({ score }: NodeScore): string => points2(score ?? 0);
