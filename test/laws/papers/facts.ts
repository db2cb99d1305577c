// What is true of a generated office, asked in the plainest way: of the numbers that were entered, the remarks, and the rows.
import type { FrameworkNode, Level } from '../../../src/domain/framework/node';
import { leavesOf, nodesAt } from '../../../src/domain/framework/tree';
import { planTopicOf, SEVEN_TOPICS } from '../../../src/domain/plan/sevenTopics';
import type { NodeScore } from '../../../src/domain/scoring/rollUp';
import { points2, round2 } from '../../../src/domain/scoring/round';
import type { Office } from './office';

export const points = ({ score }: NodeScore): number => round2(score ?? -1);

/** As papers print it. */
export function scoreWord(at: NodeScore): string {
  if (at.state === 'excluded') return 'ไม่ประเมิน';
  if (at.score === undefined) return 'ยังไม่มีคะแนน';
  return at.state === 'partial' ? `${points2(at.score)} (ชั่วคราว)` : points2(at.score);
}

export const at = ({ assessment }: Office, level: Level): readonly NodeScore[] =>
  assessment.nodes.filter(({ node }) => node.level === level);

const within = (office: Office, node: FrameworkNode, level: Level): readonly NodeScore[] => {
  const ids = new Set<string>();
  const collect = (one: FrameworkNode): void => {
    ids.add(one.id);
    one.children.forEach(collect);
  };
  collect(node);
  return at(office, level).filter(one => ids.has(one.node.id));
};

export const itemsIn = (office: Office, node: FrameworkNode): readonly NodeScore[] =>
  within(office, node, 'item').filter(({ state }) => state !== 'excluded');

export const indicatorsIn = (office: Office, node: FrameworkNode): readonly NodeScore[] =>
  within(office, node, 'indicator');

export const isChecklist = (node: FrameworkNode): boolean => leavesOf(node).some(leaf => leaf.allOrNothing);
export const isScored = ({ score }: NodeScore): boolean => score !== undefined;
export const isComplete = ({ state }: NodeScore): boolean => state === 'complete';
export const isBelowFull = (one: NodeScore): boolean => isScored(one) && points(one) < 100;
export const isTold = ({ comments }: Office, { node }: NodeScore): boolean =>
  (comments.get(node.id) ?? '').trim() !== '';

export const complete = (office: Office, level: Level): readonly NodeScore[] =>
  at(office, level).filter(isComplete);

/** Whether a node of the level has the name at the end of what is printed, and the score. */
export const isNode = (office: Office, level: Level, name: unknown, score?: unknown): boolean =>
  at(office, level).some(
    one => named(one.node).includes(String(name)) && (score === undefined || scoreWord(one) === score),
  );

const named = ({ id, name }: FrameworkNode): readonly string[] => [
  id,
  name,
  `${id} ${name}`,
  `${name} (${id})`,
  `ตัวชี้วัดที่ ${id} ${name}`,
  `ตัวชี้วัดย่อยที่ ${id} ${name}`,
];

/** The nodes of a level whose names stand in a text. */
export const namedIn = (office: Office, level: Level, text: unknown): readonly NodeScore[] =>
  at(office, level).filter(({ node }) => String(text).includes(`${node.id} ${node.name}`));

export const isAnyScored = ({ assessment }: Office): boolean => assessment.total.score !== undefined;

/** Items of the checklists of a topic that have a score. */
export const topicItems = (office: Office, topic: string): readonly NodeScore[] =>
  at(office, 'item').filter(
    one =>
      one.node.allOrNothing && isScored(one) && planTopicOf(office.assessment.framework, one.node) === topic,
  );

export const topicIndicators = (office: Office, topic: string): readonly NodeScore[] =>
  at(office, 'indicator').filter(
    one => isScored(one) && planTopicOf(office.assessment.framework, one.node) === topic,
  );

export const TOPICS = SEVEN_TOPICS.map(({ id }) => id);

export const instruments = (office: Office): readonly NodeScore[] =>
  nodesAt(office.assessment.framework, 'instrument').flatMap(
    node => office.assessment.nodes.find(one => one.node === node) ?? [],
  );

/** The complete indicators of an instrument that print the least. */
export function lowest(office: Office, instrument: FrameworkNode): readonly NodeScore[] {
  const known = indicatorsIn(office, instrument).filter(isComplete);
  const least = Math.min(...known.map(points));
  return known.filter(one => points(one) === least);
}
