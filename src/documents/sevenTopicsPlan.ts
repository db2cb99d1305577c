// Plan by the seven topics: what was asked, what was found, what is done, when and by whom; then what stands in the way.
import { sevenTopicsPlan as words } from '../text/th/documents/sevenTopicsPlan';
import type { DocumentFacts } from './facts';
import { approvals } from './parts/approvals';
import { heading, line, paragraph, paragraphs } from './parts/blocks';
import { collected } from './parts/collected';
import { freeTexts } from './parts/freeText';
import { officeOf, yearOf } from './parts/office';
import { resultSentence } from './parts/result';
import { topicTable } from './sevenTopicsPlan/topicTable';
import { oneLine } from './titles';
import type { DocumentTree } from './tree';

export function sevenTopicsPlan(facts: DocumentFacts): DocumentTree {
  const year = yearOf(facts);
  const title = words.title({ year, next: year + 1 });
  const text = freeTexts(facts, 'sevenTopicsPlan', words.texts);
  const { headings } = words;
  return {
    title: oneLine(title),
    digits: facts.digits,
    font: facts.fields.font,
    sections: [
      {
        landscape: true,
        numbered: true,
        blocks: [
          heading(1, title),
          line(officeOf(facts), 'centre', true),
          paragraph(resultSentence(facts)),
          ...paragraphs(text('lead')),
          topicTable(facts),
          heading(2, headings.constraints),
          ...paragraphs(text('constraints')),
          heading(3, headings.obstacles),
          ...collected(
            text('obstacles'),
            facts.plan.map(({ obstacles }) => obstacles),
          ),
          heading(3, headings.suggestions),
          ...collected(
            text('suggestions'),
            facts.plan.map(({ suggestions }) => suggestions),
          ),
          paragraph(words.proposal({ next: year + 1 })),
          { kind: 'space', lines: 1 },
          approvals(facts),
        ],
      },
    ],
  };
}
