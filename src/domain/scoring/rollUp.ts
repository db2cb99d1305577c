// From entered scores to a score for every node of the framework. Not scored is not zero: a node is complete, partial
// (a provisional score and how much of it is known), empty, or excluded from the assessment.
import type { Framework, FrameworkNode } from '../framework/node';
import { shapeOf } from '../framework/shape';
import { round2 } from './round';

export interface EnteredScores {
  /** Points 0–100 by node id, at any level of the tree. */
  readonly scores: ReadonlyMap<string, number>;
  /** Nodes that are not assessed this year; they leave the denominator. */
  readonly excluded?: ReadonlySet<string>;
}

export interface NodeScore {
  readonly node: FrameworkNode;
  readonly state: 'complete' | 'partial' | 'empty' | 'excluded';
  /** Points 0–100 at full precision; provisional when the node is partial. */
  readonly score: number | undefined;
  /** Where a complete score comes from: the node's own children, or the sheet. */
  readonly source: 'computed' | 'entered' | undefined;
  /** Share of the node's effective weight that is known, 0–1. */
  readonly coverage: number;
  /** The score that the sheet gives for this node itself, used or not. */
  readonly entered: number | undefined;
}

export interface RollUp {
  readonly framework: Framework;
  /** One for each node of the framework, in document order; the root is first. */
  readonly nodes: readonly NodeScore[];
}

/** An entered score may differ from the computed one by this much: both are rounded to 2 decimals in print. */
export const AGREEMENT = 0.005;

const NONE_EXCLUDED: ReadonlySet<string> = new Set();

/**
 * Rolls entered scores up the tree: a node's score is the weighted mean of its children that are assessed. The deepest
 * complete data wins: an entered score counts only where the children do not give one.
 *
 * Rule: scoring table of the assessment manual (docs/rules.md); reproduces published results.
 */
export function rollUp(framework: Framework, entered: EnteredScores): RollUp {
  const { nodes, childrenOf } = shapeOf(framework);
  const excluded = entered.excluded ?? NONE_EXCLUDED;
  const eachLevel = framework.rounding === 'eachLevel';
  const results = new Array<NodeScore>(nodes.length);

  for (let position = nodes.length - 1; position >= 0; position--) {
    const node = nodes[position] as FrameworkNode;
    const given = entered.scores.get(node.id);
    const children = childrenOf[position] as readonly number[];
    if (excluded.has(node.id)) {
      results[position] = result(node, 'excluded', undefined, undefined, 0, given);
    } else if (children.length === 0) {
      results[position] =
        given === undefined
          ? result(node, 'empty', undefined, undefined, 0, given)
          : result(node, 'complete', given, 'entered', 1, given);
    } else {
      results[position] = ofChildren(node, children, results, given, eachLevel);
    }
  }
  return { framework, nodes: results };
}

function ofChildren(
  node: FrameworkNode,
  children: readonly number[],
  results: readonly NodeScore[],
  given: number | undefined,
  eachLevel: boolean,
): NodeScore {
  let assessed = 0;
  let known = 0;
  let sum = 0;
  let complete = true;
  for (const position of children) {
    const child = results[position] as NodeScore;
    if (child.state === 'excluded') continue;
    const weight = child.node.weight;
    assessed += weight;
    if (child.state !== 'complete') complete = false;
    if (child.score === undefined) continue;
    const share = weight * child.coverage;
    known += share;
    sum += share * child.score;
  }
  if (assessed === 0) return result(node, 'excluded', undefined, undefined, 0, given);
  if (!complete && given !== undefined) return result(node, 'complete', given, 'entered', 1, given);
  if (known === 0) return result(node, 'empty', undefined, undefined, 0, given);
  const mean = sum / known;
  const score = eachLevel ? round2(mean) : mean;
  return complete
    ? result(node, 'complete', score, 'computed', 1, given)
    : result(node, 'partial', score, undefined, known / assessed, given);
}

function result(
  node: FrameworkNode,
  state: NodeScore['state'],
  score: number | undefined,
  source: NodeScore['source'],
  coverage: number,
  entered: number | undefined,
): NodeScore {
  return { node, state, score, source, coverage, entered };
}

/** The result of one node, by its id. */
export function scoreOf(rolled: RollUp, id: string): NodeScore | undefined {
  const position = shapeOf(rolled.framework).positionOf.get(id);
  return position === undefined ? undefined : rolled.nodes[position];
}
