// What is wrong with a framework, as codes: for the shipped years under test, and for a framework that an office
// writes itself.
import type { Framework, FrameworkNode, GradeBand } from './node';
import { nodesOf } from './tree';

export type FrameworkFault =
  /** Two nodes of one id: a score could mean either. */
  | { readonly code: 'duplicateId'; readonly id: string }
  /** Not a positive finite number. */
  | { readonly code: 'badWeight'; readonly id: string; readonly weight: number }
  | { readonly code: 'emptyName'; readonly id: string }
  /** Years are compared by topic, so two items of one topic cannot be told apart. */
  | { readonly code: 'duplicateTopic'; readonly topic: string; readonly ids: readonly [string, string] }
  | { readonly code: 'noBands' }
  /** The last band does not take every total from 0: some totals would have no grade. */
  | { readonly code: 'lastBandNotZero'; readonly grade: string }
  /** A band that can never be reached, because the one before it takes all its totals. */
  | { readonly code: 'bandsNotDescending'; readonly grade: string; readonly previous: string }
  | { readonly code: 'passMarkOutOfRange'; readonly passMark: number };

export function checkFramework(framework: Framework): readonly FrameworkFault[] {
  const nodes = nodesOf(framework);
  return [
    ...nodes.flatMap(nodeFaults),
    ...duplicateIds(nodes),
    ...duplicateTopics(nodes),
    ...bandFaults(framework.bands),
    ...passMarkFaults(framework.passMark),
  ];
}

function nodeFaults({ id, name, weight }: FrameworkNode): FrameworkFault[] {
  const faults: FrameworkFault[] = [];
  if (!(Number.isFinite(weight) && weight > 0)) faults.push({ code: 'badWeight', id, weight });
  if (name.trim() === '') faults.push({ code: 'emptyName', id });
  return faults;
}

function duplicateIds(nodes: readonly FrameworkNode[]): FrameworkFault[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of nodes) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map(id => ({ code: 'duplicateId', id }));
}

function duplicateTopics(nodes: readonly FrameworkNode[]): FrameworkFault[] {
  const first = new Map<string, string>();
  return nodes.flatMap(({ id, topic }): FrameworkFault[] => {
    if (topic === undefined) return [];
    const other = first.get(topic);
    if (other === undefined) first.set(topic, id);
    return other === undefined ? [] : [{ code: 'duplicateTopic', topic, ids: [other, id] }];
  });
}

function bandFaults(bands: readonly GradeBand[]): FrameworkFault[] {
  const last = bands[bands.length - 1];
  if (!last) return [{ code: 'noBands' }];
  const faults = bands.flatMap((band, index): FrameworkFault[] => {
    const previous = bands[index - 1];
    return !previous || isBelow(band, previous)
      ? []
      : [{ code: 'bandsNotDescending', grade: band.grade, previous: previous.grade }];
  });
  if (last.min !== 0 || (last.floor ?? 0) > 0) faults.push({ code: 'lastBandNotZero', grade: last.grade });
  return faults;
}

// Two bands may share a least total if the better one asks more of every instrument: ผ่านดี and ผ่าน, both from 85.
const isBelow = (band: GradeBand, better: GradeBand): boolean =>
  band.min < better.min || (band.min === better.min && (band.floor ?? 0) < (better.floor ?? 0));

function passMarkFaults(passMark: number): FrameworkFault[] {
  return passMark >= 0 && passMark <= 100 ? [] : [{ code: 'passMarkOutOfRange', passMark }];
}
