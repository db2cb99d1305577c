// Analysis and measures: how the assessment works, the result and what its grade means, what to mend or keep, and the plan.
import { measuresReport as words } from '../text/th/documents/measuresReport';
import type { DocumentFacts } from './facts';
import { criteria } from './measuresReport/criteria';
import { instruments } from './measuresReport/instruments';
import { measures } from './measuresReport/measures';
import { points } from './measuresReport/points';
import { result } from './measuresReport/result';
import { approvals } from './parts/approvals';
import { heading, line, paragraph, paragraphs } from './parts/blocks';
import { cover } from './parts/cover';
import { freeTexts } from './parts/freeText';
import { monthOf } from './parts/month';
import { officeOf, yearOf } from './parts/office';
import { oneLine } from './titles';
import type { DocumentTree } from './tree';

export function measuresReport(facts: DocumentFacts): DocumentTree {
  const year = yearOf(facts);
  const title = words.title({ year });
  return {
    title: oneLine(title),
    digits: facts.digits,
    font: facts.fields.font,
    sections: [
      cover(facts, { kind: words.kind, title, foot: [monthOf(facts.fields.day)] }),
      {
        numbered: true,
        blocks: [
          heading(1, title),
          line(officeOf(facts), 'centre', true),
          heading(2, words.headings.principle),
          ...paragraphs(freeTexts(facts, 'measuresReport', words.texts)('principle')),
          ...instruments(facts),
          ...criteria(facts),
          ...measures(facts),
          ...result(facts),
          ...points(facts),
          paragraph(words.proposal({ next: year + 1 })),
          { kind: 'space', lines: 1 },
          approvals(facts),
        ],
      },
    ],
  };
}
