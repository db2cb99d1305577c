// The rules of the year: how scores are computed, the bands of the grades, and the national target.
import { uncertaintiesOf } from '../../domain/framework/uncertain';
import { round2 } from '../../domain/scoring/round';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import { uncertain } from '../../text/th/uncertain';
import type { DocumentFacts } from '../facts';
import { enumerated, heading, line, paragraph } from '../parts/blocks';
import { freeTexts } from '../parts/freeText';
import { yearOf } from '../parts/office';
import type { Block } from '../tree';
import { bandTable } from './bandTable';
import { scoringTable } from './scoringTable';

export function criteria(facts: DocumentFacts): readonly Block[] {
  const { headings, scoring, bands, target } = words;
  const { framework } = facts.assessment;
  const text = freeTexts(facts, 'measuresReport', words.texts);
  return [
    heading(2, headings.criteria),
    heading(3, headings.scoring),
    paragraph(scoring.lead),
    scoringTable(framework),
    heading(3, headings.bands),
    paragraph(bands.lead({ year: yearOf(facts), count: framework.bands.length })),
    bandTable(framework),
    ...(framework.bands.some(({ floor }) => floor !== undefined) ? [paragraph(bands.floors)] : []),
    ...toCheck(facts),
    heading(3, headings.target),
    paragraph(
      target({ year: text('targetYear'), share: text('targetShare'), pass: round2(framework.passMark) }),
    ),
  ];
}

/** Rules of the year that are not certain are to be compared with the manual before the paper is signed. */
function toCheck({ assessment }: DocumentFacts): readonly Block[] {
  const doubted = uncertaintiesOf(assessment.framework).flatMap(({ about }) =>
    about === 'names' ? [] : [uncertain[about]()],
  );
  return doubted.length > 0 ? [line(words.bands.check({ what: enumerated(doubted) }))] : [];
}
