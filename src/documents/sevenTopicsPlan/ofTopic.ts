// What the scores tell of one of the seven topics: the indicators and the items of the checklist that belong to it, what was
// found, and whether it only has to be kept as it is.
import { standingOf } from '../../domain/analysis/standing';
import type { FrameworkNode } from '../../domain/framework/node';
import { nodesAt } from '../../domain/framework/tree';
import { type PlanTopic, planTopicOf } from '../../domain/plan/sevenTopics';
import { type NodeScore, scoreOf } from '../../domain/scoring/rollUp';
import { sevenTopicsPlan as words } from '../../text/th/documents/sevenTopicsPlan';
import type { DocumentFacts } from '../facts';
import { isLost } from '../parts/remarks';
import { nodeName, scoreText } from '../parts/score';

interface OfTopic {
  /** What was assessed. */
  readonly question: string;
  readonly finding: string;
  /** Something is known of it, and nothing of that is weak or without points. */
  readonly isToKeep: boolean;
}

/** @param topic of a row that the plan does not have */
export function ofTopic(facts: DocumentFacts, topic: PlanTopic): OfTopic {
  const { topicFacts } = words;
  const indicators = scoredAt(facts, topic, 'indicator');
  const items = scoredAt(facts, topic, 'item').filter(({ node }) => node.allOrNothing);
  const lost = items.filter(isLost);
  const ofItems = [
    items.length > lost.length ? topicFacts.full({ count: items.length - lost.length }) : '',
    lost.length > 0 ? topicFacts.lost({ codes: idsOf(lost) }) : '',
  ];
  const found = [
    ...indicators.map(at => topicFacts.indicator({ id: at.node.id, score: scoreText(at) })),
    ...ofItems,
  ].filter(text => text !== '');
  const assessed = [
    ...indicators.map(({ node }) => nodeName(node)),
    items.length > 0 ? topicFacts.items({ codes: idsOf(items) }) : '',
  ].filter(text => text !== '');
  const isWeak = ({ state, score = 0 }: NodeScore): boolean =>
    state !== 'complete' || standingOf(score, facts.cutoffs) === 'weak';
  return {
    question: assessed.join('\n') || topicFacts.unknown,
    finding: found.join('\n') || topicFacts.unknown,
    isToKeep: found.length > 0 && lost.length === 0 && !indicators.some(isWeak),
  };
}

/** The nodes of a level that belong to the topic and have a score. */
const scoredAt = (
  { assessment }: DocumentFacts,
  topic: PlanTopic,
  level: FrameworkNode['level'],
): readonly NodeScore[] =>
  nodesAt(assessment.framework, level)
    .filter(node => planTopicOf(assessment.framework, node) === topic)
    .flatMap(({ id }) => scoreOf(assessment, id) ?? [])
    .filter(({ score }) => score !== undefined);

const idsOf = (nodes: readonly NodeScore[]): string => nodes.map(({ node }) => node.id).join(' ');
