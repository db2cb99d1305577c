// Chapter 4: by instrument, the points to develop and the way to do it, as the plan has them.
import { analysisReport as words } from '../../text/th/documents/analysisReport';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { heading, subheading } from '../parts/blocks';
import { indicatorText, pointText } from '../parts/planLine';
import { byInstrument, lineTable, NOT_SET } from '../parts/planTable';
import { nodeName } from '../parts/score';
import type { Block } from '../tree';

export const suggestions = (facts: DocumentFacts): readonly Block[] => [
  heading(2, words.headings.suggestions),
  ...byInstrument(facts, facts.plan).flatMap(({ instrument, lines }, index) => {
    const name = instrument ? nodeName(instrument) : parts.plan.ownRows;
    return [
      subheading(words.headings.suggestionsOf({ number: index + 1, name })),
      lineTable({
        title: words.suggestions.title({ name }),
        lines,
        none: parts.plan.none({ name }),
        columns: [
          { head: words.suggestions.indicator, width: 22, text: indicatorText },
          { head: words.suggestions.point, width: 39, text: line => pointText(facts, line) },
          { head: words.suggestions.way, width: 39, text: ({ measure }) => measure, empty: NOT_SET },
        ],
      }),
    ];
  }),
];
