// Which points an action plan needs: the rules that decide, from one assessment.
import type { Assessment } from '../analysis/assessment';
import { byRecovery, recoveryOf } from '../analysis/recovery';
import type { Cutoffs } from '../analysis/standing';
import type { FrameworkNode } from '../framework/node';
import { pathTo } from '../framework/tree';
import type { NodeScore } from '../scoring/rollUp';
import { round2 } from '../scoring/round';

export interface PlanPoint {
  /** The same for the same matter in every run: the topic of an item, else made of the node's id. */
  readonly key: string;
  /** An item, an indicator whose items are not known, or an instrument whose standard is to be kept. */
  readonly at: NodeScore;
  readonly instrument: FrameworkNode;
  /** None for an instrument's row. */
  readonly indicator: FrameworkNode | undefined;
  /** Points of the total that 100 would give back. */
  readonly recovery: number;
}

/** The key under which a node stands in a plan. */
export const planKey = (node: FrameworkNode): string => {
  if (node.topic !== undefined) return node.topic;
  return node.level === 'instrument' ? `keep-${node.id}` : `${node.level}-${node.id}`;
};

/**
 * The points of a plan, those that give back most first, standards to keep last:
 * (a) every all-or-nothing item below 100;
 * (b) every item below 100 in an indicator below the weak or the pass cut-off;
 * (c) in each instrument's lowest indicator, the items below that indicator's own score;
 * the indicator itself where only its score is known; and one row for an instrument with nothing to mend;
 * beside these every node below 100 that the officer marked.
 *
 * @param marked node ids
 */
export function planPoints(
  assessment: Assessment,
  cutoffs: Cutoffs,
  marked: ReadonlySet<string> = NOTHING,
): readonly PlanPoint[] {
  const instruments = assessment.nodes.filter(({ node }) => node.level === 'instrument');
  const points = instruments.flatMap(instrument => ofInstrument(assessment, instrument, cutoffs));
  const ruled = new Set(points.map(({ at }) => at));
  const chosen = assessment.nodes.filter(
    at => marked.has(at.node.id) && isScored(at) && pointsOf(at) < 100 && !ruled.has(at),
  );
  return [...points, ...chosen.map(at => pointOf(assessment, at))]
    .map((point, order) => ({ point, order }))
    .sort((a, b) => byRecovery(a.point.recovery, b.point.recovery) || a.order - b.order)
    .map(({ point }) => point);
}

/** A point for every node that has, or could have, a row: to keep the numbers of rows right that are no longer needed. */
export function allPoints(assessment: Assessment): ReadonlyMap<string, PlanPoint> {
  const points = assessment.nodes
    .filter(({ node }) => node.level !== 'total')
    .map(at => pointOf(assessment, at));
  return new Map(points.map(point => [point.key, point]));
}

const NOTHING: ReadonlySet<string> = new Set();

function ofInstrument(assessment: Assessment, instrument: NodeScore, cutoffs: Cutoffs): readonly PlanPoint[] {
  const within = assessment.nodes.filter(
    ({ node }) => node !== instrument.node && isBelow(assessment, node, instrument.node),
  );
  const indicators = within.filter(({ node, state }) => node.level === 'indicator' && state === 'complete');
  // Numbers of record, as everywhere that scores are compared: who prints alike is alike.
  const lowest = Math.min(...indicators.map(at => round2(pointsOf(at))));
  const limit = round2(Math.max(cutoffs.weakBelow, cutoffs.pass));

  const needed = new Set<NodeScore>();
  for (const at of within) if (at.node.allOrNothing && isScored(at) && pointsOf(at) < 100) needed.add(at);
  for (const indicator of indicators) {
    const own = round2(pointsOf(indicator));
    const isWeak = own < limit;
    const isLowest = own === lowest && own < 100;
    if (!isWeak && !isLowest) continue;
    const items = within.filter(
      at => isItem(at) && isScored(at) && isBelow(assessment, at.node, indicator.node),
    );
    if (items.length === 0) needed.add(indicator);
    for (const item of items) {
      if (round2(pointsOf(item)) < (isWeak ? 100 : own)) needed.add(item);
    }
  }
  const rows = within.filter(at => needed.has(at));
  if (rows.length === 0 && instrument.state === 'complete') return [pointOf(assessment, instrument, 0)];
  return rows.map(at => pointOf(assessment, at));
}

function pointOf(assessment: Assessment, at: NodeScore, recovery = recoveryOf(assessment, at)): PlanPoint {
  const path = pathTo(assessment.framework, at.node.id);
  return {
    key: planKey(at.node),
    at,
    instrument: path.find(node => node.level === 'instrument') ?? at.node,
    indicator: path.find(node => node.level === 'indicator'),
    recovery,
  };
}

const isItem = ({ node }: NodeScore): boolean => node.level === 'item';
const isScored = ({ state }: NodeScore): boolean => state === 'complete';
const pointsOf = ({ score }: NodeScore): number => score ?? 100;

const isBelow = ({ framework }: Assessment, node: FrameworkNode, above: FrameworkNode): boolean =>
  pathTo(framework, node.id).includes(above);
