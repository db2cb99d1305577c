// What the sentences of the plan by the seven topics claim.
import * as told from '../facts';
import type { Office } from '../office';
import { isFound, listed, lostIn, type PaperClaims, yes } from './ask';

const hasNothingWeak = (office: Office, topic: string): boolean => {
  const indicators = told.topicIndicators(office, topic);
  const items = told.topicItems(office, topic);
  return (
    indicators.length + items.length > 0 &&
    items.every(item => told.points(item) === 100) &&
    indicators.every(one => told.isComplete(one) && told.points(one) >= office.cutoffs.weakBelow)
  );
};

export const sevenTopicsPlan: PaperClaims = {
  claims: {
    'sevenTopicsPlan.topicFacts.indicator': (office, { id, score }) =>
      told.isNode(office, 'indicator', id, score),
    'sevenTopicsPlan.topicFacts.full': (office, { count }) =>
      told.TOPICS.some(
        topic => told.topicItems(office, topic).filter(item => told.points(item) === 100).length === count,
      ),
    'sevenTopicsPlan.topicFacts.lost': (office, { codes }) =>
      listed(office, codes).every(item => item !== undefined && told.isBelowFull(item)),
    'sevenTopicsPlan.topicFacts.items': (office, { codes }) =>
      listed(office, codes).every(item => item !== undefined && told.isScored(item)),
    'sevenTopicsPlan.found.weak': isFound('weak'),
    'sevenTopicsPlan.found.strong': isFound('strong'),
    'sevenTopicsPlan.found.middle': isFound('middle'),
    'sevenTopicsPlan.found.provisional': (office, { score }) =>
      office.assessment.nodes.some(one => one.state === 'partial' && told.scoreWord(one) === score),
  },
  limits: {
    'sevenTopicsPlan.topicFacts.unknown': office =>
      2 *
      told.TOPICS.filter(
        topic => told.topicItems(office, topic).length + told.topicIndicators(office, topic).length === 0,
      ).length,
    'sevenTopicsPlan.found.notFound': yes(office => lostIn(office).some(({ length }) => length > 0)),
    'sevenTopicsPlan.found.full': yes(office =>
      told.at(office, 'item').some(item => item.node.allOrNothing && told.points(item) === 100),
    ),
    /** Only of topics in which nothing is to be mended. */
    'sevenTopicsPlan.keep.measure': office =>
      told.TOPICS.filter(topic => hasNothingWeak(office, topic)).length,
  },
};
