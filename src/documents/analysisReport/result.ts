// Chapter 2: total and grade, and of each instrument the lowest indicator with the items to mend.
import type { FrameworkNode } from '../../domain/framework/node';
import { pathTo } from '../../domain/framework/tree';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { analysisReport as words } from '../../text/th/documents/analysisReport';
import type { DocumentFacts } from '../facts';
import { enumerated, heading, list, paragraph, subheading } from '../parts/blocks';
import { instrumentsOf, isChecklist, lowestIn, lowestSentence } from '../parts/instrument';
import { yearOf } from '../parts/office';
import { commentOn, isAnyTold, isLost, itemsOf, remarkOn } from '../parts/remarks';
import { resultSentence, resultTable } from '../parts/result';
import { nodeName } from '../parts/score';
import type { Block } from '../tree';

export const result = (facts: DocumentFacts): readonly Block[] => [
  heading(2, words.headings.result({ year: yearOf(facts) })),
  paragraph(resultSentence(facts)),
  resultTable(facts),
  ...withoutItems(facts),
  ...instrumentsOf(facts).flatMap((instrument, index) => [
    subheading(words.headings.resultOf({ number: index + 1, name: nodeName(instrument.node) })),
    paragraph(lowestSentence(facts, instrument)),
    ...itemsToMend(facts, instrument),
  ]),
];

/** Of which instruments no item is known, said once. */
function withoutItems(facts: DocumentFacts): readonly Block[] {
  const unknown = instrumentsOf(facts).filter(
    ({ node }) =>
      lowestIn(facts, node).length > 0 && itemsAsked(facts, node).every(({ score }) => score === undefined),
  );
  const names = enumerated(unknown.map(({ node }) => node.id));
  return names === '' ? [] : [paragraph(words.itemsUnknown({ names }))];
}

/** What is found or not found can be mended one by one, so of a checklist the items of all indicators are told. */
const itemsAsked = (facts: DocumentFacts, instrument: FrameworkNode): readonly NodeScore[] =>
  (isChecklist(instrument) ? [instrument] : lowestIn(facts, instrument).map(({ node }) => node)).flatMap(
    part => itemsOf(facts, part),
  );

function itemsToMend(facts: DocumentFacts, { node }: NodeScore): readonly Block[] {
  if (lowestIn(facts, node).length === 0) return [];
  const items = itemsAsked(facts, node);
  const scored = items.filter(({ score }) => score !== undefined);
  const toMend = items.filter(at => isLost(at) || (at.score === undefined && commentOn(facts, at) !== ''));
  if (toMend.length > 0) {
    const { withComments, bare } = words.toMend;
    return [paragraph(isAnyTold(facts, toMend) ? withComments : bare), ...byGroup(facts, toMend)];
  }
  return scored.length > 0 ? [paragraph(words.nothingToMend)] : [];
}

/** The items under the names of their indicator and sub-indicator. */
function byGroup(facts: DocumentFacts, items: readonly NodeScore[]): readonly Block[] {
  const groups = new Map<FrameworkNode, NodeScore[]>();
  for (const item of items) {
    const group = pathTo(facts.assessment.framework, item.node.id).slice(-2)[0] ?? item.node;
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  let printed: FrameworkNode | undefined;
  return [...groups].flatMap(([group, members]) => {
    const indicator = pathTo(facts.assessment.framework, group.id).find(({ level }) => level === 'indicator');
    const names = indicator && indicator !== printed && indicator !== group ? [indicator, group] : [group];
    printed = indicator;
    return [
      ...names.map(node => subheading(nodeName(node))),
      list(
        false,
        members.map(at => remarkOn(facts, at)),
      ),
    ];
  });
}
