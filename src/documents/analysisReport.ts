// The analysis report: cover, foreword, contents, result, analysis, suggestions, what is done next year, all scores.
import { analysisReport as words } from '../text/th/documents/analysisReport';
import { parts as common } from '../text/th/documents/parts';
import { analysis } from './analysisReport/analysis';
import { appendix } from './analysisReport/appendix';
import { nextYear } from './analysisReport/nextYear';
import { result } from './analysisReport/result';
import { suggestions } from './analysisReport/suggestions';
import type { DocumentFacts } from './facts';
import { approvals } from './parts/approvals';
import { heading, paragraph, paragraphs } from './parts/blocks';
import { cover } from './parts/cover';
import { freeTexts } from './parts/freeText';
import { authorSignature } from './parts/memoHead';
import { monthOf } from './parts/month';
import { agencyOf, yearOf } from './parts/office';
import { oneLine } from './titles';
import type { DocumentTree } from './tree';

export function analysisReport(facts: DocumentFacts): DocumentTree {
  const title = words.title({ year: yearOf(facts) });
  const text = freeTexts(facts, 'analysisReport', words.texts);
  const { writer } = facts.fields;
  return {
    title: oneLine(title),
    digits: facts.digits,
    font: facts.fields.font,
    sections: [
      cover(facts, {
        title,
        middle: [`(${writer.name || common.dots})`, writer.position || common.dots, common.author],
        foot: [monthOf(facts.fields.day)],
      }),
      {
        blocks: [
          { kind: 'heading', level: 1, text: words.approval.heading },
          paragraph(
            words.approval.proposal({
              title: oneLine(title),
              agency: agencyOf(facts),
              next: yearOf(facts) + 1,
            }),
          ),
          { kind: 'space', lines: 2 },
          approvals(facts),
        ],
      },
      {
        blocks: [
          heading(1, words.foreword),
          ...paragraphs(text('foreword')),
          { kind: 'space', lines: 2 },
          { ...authorSignature(facts), bare: true },
        ],
      },
      { blocks: [{ kind: 'contents', title: words.contents, pages: words.pages }] },
      {
        numbered: true,
        blocks: [
          heading(1, title),
          heading(2, words.headings.background),
          ...paragraphs(text('background')),
          ...result(facts),
          ...analysis(facts),
          ...suggestions(facts),
          ...nextYear(facts),
          { kind: 'newPage' },
          ...appendix(facts),
        ],
      },
    ],
  };
}
