// How the office comes from the result to its measures, and when the result was announced.
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import type { DocumentFacts } from '../facts';
import { heading, list, paragraph } from '../parts/blocks';
import { freeTexts } from '../parts/freeText';
import { agencyOf, yearOf } from '../parts/office';
import type { Block } from '../tree';

export function measures(facts: DocumentFacts): readonly Block[] {
  const year = yearOf(facts);
  const day = freeTexts(facts, 'measuresReport', words.texts)('announced');
  return [
    heading(2, words.headings.measures({ year })),
    paragraph(words.measures.lead({ agency: agencyOf(facts) })),
    list(true, words.measures.steps),
    paragraph(words.measures.announced({ year, day })),
  ];
}
