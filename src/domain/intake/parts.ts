// What a unit is judged by: the nodes of one level of one instrument, which one person filled in.
import type { FrameworkNode, Level } from '../framework/node';
import { shapeOf } from '../framework/shape';
import type { Vocabulary } from './vocabulary';

export interface Part {
  readonly instrument: FrameworkNode;
  readonly level: Level;
  /** Nothing below the instrument gives all points or none: respondents answered it. */
  readonly isSurvey: boolean;
}

// Asked of the same nodes for every office.
const parts = new WeakMap<FrameworkNode, Part>();
const levels = new WeakMap<FrameworkNode, Map<Level, Part>>();

export function partOf(node: FrameworkNode, vocabulary: Vocabulary): Part {
  const known = parts.get(node);
  if (known !== undefined) return known;
  const instrument = instrumentOf(node, vocabulary);
  const ofInstrument = levels.get(instrument) ?? new Map<Level, Part>();
  const { level } = node;
  const part = ofInstrument.get(level) ?? { instrument, level, isSurvey: !hasCheck(instrument) };
  levels.set(instrument, ofInstrument.set(level, part));
  parts.set(node, part);
  return part;
}

export const isSurvey = (node: FrameworkNode, vocabulary: Vocabulary): boolean =>
  partOf(node, vocabulary).isSurvey;

const hasCheck = (one: FrameworkNode): boolean => one.allOrNothing === true || one.children.some(hasCheck);

function instrumentOf(node: FrameworkNode, { framework }: Vocabulary): FrameworkNode {
  const { nodes, parentOf, positionOf } = shapeOf(framework);
  let position = positionOf.get(node.id) ?? 0;
  while ((parentOf[position] ?? -1) > 0) position = parentOf[position] as number;
  return nodes[position] as FrameworkNode;
}
