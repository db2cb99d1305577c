// Memo by which an office contests scores of items: which ones, within which days, and why. What was given before, and when,
// is attached.
import { clarification as words } from '../text/th/documents/clarification';
import { parts } from '../text/th/documents/parts';
import { attachment } from './clarification/attachment';
import { type Contestable, contestable } from './clarification/items';
import { periodOf } from './clarification/typed';
import type { DocumentFacts } from './facts';
import { enumerated, heading, list, paragraph, paragraphs } from './parts/blocks';
import { freeTexts } from './parts/freeText';
import { memoHead, writerSignature } from './parts/memoHead';
import { yearOf } from './parts/office';
import { opinions } from './parts/opinions';
import { nodeName, scoreText } from './parts/score';
import type { Block, DocumentTree } from './tree';

export function clarification(facts: DocumentFacts): DocumentTree {
  const text = freeTexts(facts, 'clarification', words.texts);
  const found = contestable(facts);
  /** A proposal of the template's holds only where something is contested. */
  const said = (name: 'proposal' | 'closing', other: string): string =>
    found.contested.length > 0 || isOwn(facts, name) ? text(name) : other;
  const id = found.checklists.map(({ node }) => node.id).join(' ');
  const subject = words.subject({ id, year: yearOf(facts) });
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
          paragraph(periodIn(facts)),
          heading(2, words.headings.facts),
          ...factsIn(found),
          heading(2, words.headings.proposal),
          ...paragraphs(said('proposal', words.noProposal)),
          ...paragraphs(said('closing', words.noClosing)),
          writerSignature(facts),
          opinions(facts),
        ],
      },
      { landscape: true, numbered: true, blocks: attachment(facts, found) },
    ],
  };
}

const isOwn = ({ fields }: DocumentFacts, name: string): boolean =>
  (fields.texts[`clarification.${name}`] ?? '').trim() !== '';

/** As it was typed. */
function periodIn(facts: DocumentFacts): string {
  const { first, last } = periodOf(facts.fields.texts, yearOf(facts));
  return words.period({ first: dayIn(first) || parts.dots, last: dayIn(last) || parts.dots });
}

/** The words before a day stand in the sentence. */
const dayIn = (text: string): string => text.replace(/^(?:ตั้งแต่|ถึง)?\s*(?:วันที่\s*)?/, '');

function factsIn({ checklists, lost, contested, open, nothing }: Contestable): readonly Block[] {
  const assessed = checklists.filter(({ state }) => state !== 'excluded');
  const results = assessed.map(at => {
    const name = nodeName(at.node);
    return at.score === undefined ? words.noResult({ name }) : words.result({ name, score: scoreText(at) });
  });
  if (nothing) return [...results, words.nothing[nothing]].map(paragraph);
  const others = lost.filter(at => !contested.includes(at));
  const unscored = open > 0 ? [paragraph(words.notScored({ count: open }))] : [];
  if (contested.length === 0)
    return [...[...results, words.nothing.nothingChosen({ count: lost.length })].map(paragraph), ...unscored];
  return [
    ...results.map(paragraph),
    paragraph(words.lost({ count: lost.length, contested: contested.length })),
    list(
      true,
      contested.map(({ node }) => nodeName(node)),
    ),
    ...(others.length > 0
      ? [
          paragraph(
            words.others({
              count: others.length,
              items: enumerated(others.map(({ node }) => nodeName(node))),
            }),
          ),
        ]
      : []),
    ...unscored,
  ];
}
