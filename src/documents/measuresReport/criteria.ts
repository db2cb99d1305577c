// The rules of the year: how scores are computed, the bands of the grades, and the national target.
import { round2 } from '../../domain/scoring/round';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import type { DocumentFacts } from '../facts';
import { heading, paragraph } from '../parts/blocks';
import { yearOf } from '../parts/office';
import type { Block } from '../tree';
import { bandTable } from './bandTable';
import { targetOf } from './facts';
import { scoringTable } from './scoringTable';

export function criteria(facts: DocumentFacts): readonly Block[] {
  const { headings, scoring, bands, target } = words;
  const { framework } = facts.assessment;
  return [
    heading(2, headings.criteria),
    heading(3, headings.scoring),
    paragraph(scoring.lead),
    scoringTable(framework),
    heading(3, headings.bands),
    paragraph(bands.lead({ year: yearOf(facts), count: framework.bands.length })),
    bandTable(framework),
    ...(framework.bands.some(({ floor }) => floor !== undefined) ? [paragraph(bands.floors)] : []),
    heading(3, headings.target),
    paragraph(target({ ...targetOf(facts), pass: round2(framework.passMark) })),
  ];
}
