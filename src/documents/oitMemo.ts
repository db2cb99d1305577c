// Memo on the results of the checklist: what lost points and why, opinions, and all items attached.
import { knownPercent } from '../domain/analysis/knownPercent';
import type { NodeScore } from '../domain/scoring/rollUp';
import { points2 } from '../domain/scoring/round';
import { oitMemo as words } from '../text/th/documents/oitMemo';
import { parts } from '../text/th/documents/parts';
import type { DocumentFacts } from './facts';
import { enumerated, heading, list, paragraph, paragraphs } from './parts/blocks';
import { freeTexts } from './parts/freeText';
import { indicatorScores } from './parts/indicatorScores';
import { instrumentsOf, isChecklist } from './parts/instrument';
import { isKnownBelow, itemTables } from './parts/itemTable';
import { memoHead, writerSignature } from './parts/memoHead';
import { yearOf } from './parts/office';
import { opinions } from './parts/opinions';
import { causeOf, isAnyTold, isLost, itemsOf } from './parts/remarks';
import { nodeName } from './parts/score';
import type { Block, DocumentTree } from './tree';

export function oitMemo(facts: DocumentFacts): DocumentTree {
  const text = freeTexts(facts, 'oitMemo', words.texts);
  const checklists = instrumentsOf(facts).filter(({ node }) => isChecklist(node));
  const subject = words.subject({
    id: checklists.map(({ node }) => node.id).join(' '),
    year: yearOf(facts),
  });
  return {
    title: subject,
    digits: facts.digits,
    font: facts.fields.font,
    sections: [
      {
        blocks: [
          ...memoHead(facts, subject),
          heading(2, words.headings.origin),
          ...paragraphs(text('origin')),
          heading(2, words.headings.facts),
          ...(checklists.length > 0
            ? checklists.flatMap(checklist => found(facts, checklist))
            : [paragraph(words.noChecklist)]),
          heading(2, words.headings.proposal),
          ...paragraphs(text('proposal')),
          ...paragraphs(text('closing')),
          writerSignature(facts),
          opinions(facts),
        ],
      },
      ...checklists.map(checklist => ({ numbered: true, blocks: attachment(facts, checklist) })),
    ],
  };
}

/** The score, and every item without full points with its cause. */
function found(facts: DocumentFacts, checklist: NodeScore): readonly Block[] {
  if (checklist.state === 'excluded')
    return [paragraph(parts.lowest.excluded({ instrument: checklist.node.id }))];
  return [paragraph(resultOf(checklist)), ...lostItems(facts, checklist)];
}

function resultOf(checklist: NodeScore): string {
  const { node, state, score } = checklist;
  const name = nodeName(node);
  if (score === undefined) return words.noResult({ name });
  const said = { name, score: points2(score) };
  return state === 'partial'
    ? words.provisional({ ...said, known: knownPercent(checklist) })
    : words.result({ ...said, indicators: enumerated(node.children.map(nodeName)) });
}

function lostItems(facts: DocumentFacts, { node }: NodeScore): readonly Block[] {
  const items = itemsOf(facts, node);
  const open = items.filter(({ score }) => score === undefined);
  const lost = items.filter(isLost);
  if (open.length === items.length) return [paragraph(words.itemsUnknown)];
  return [
    ...(lost.length > 0
      ? [
          paragraph((isAnyTold(facts, lost) ? words.lostWithCauses : words.lost)({ count: lost.length })),
          list(
            true,
            lost.map(at => lostItem(facts, at, isAnyTold(facts, lost))),
          ),
        ]
      : [paragraph(open.length > 0 ? words.nothingLostYet : words.nothingLost)]),
    ...(open.length > 0 ? [paragraph(words.notScored({ count: open.length }))] : []),
  ];
}

/** With its cause; the place of one that is not told is left open among items that have theirs. */
const lostItem = (facts: DocumentFacts, at: NodeScore, isOpen: boolean): string =>
  [nodeName(at.node), causeOf(facts, at) || (isOpen ? parts.remark.cause({ comment: parts.dots }) : '')]
    .filter(Boolean)
    .join(' ');

function attachment(facts: DocumentFacts, { node }: NodeScore): readonly Block[] {
  const title = words.headings.attachment({ id: node.id, year: yearOf(facts) });
  const unknown = node.children.filter(indicator => !isKnownBelow(facts, indicator));
  return [
    heading(1, title),
    indicatorScores(facts, node, words.summary({ year: yearOf(facts) })),
    ...node.children.flatMap(indicator =>
      isKnownBelow(facts, indicator)
        ? [heading(2, nodeName(indicator)), ...itemTables(facts, indicator)]
        : [],
    ),
    ...(unknown.length > 0
      ? [paragraph(parts.items.unknown({ name: enumerated(unknown.map(nodeName)) }))]
      : []),
  ];
}
