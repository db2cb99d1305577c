// How the office comes from the result to its measures, as far as it has come, and when the result was announced.
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import type { DocumentFacts } from '../facts';
import { enumerated, heading, list, paragraph } from '../parts/blocks';
import { instrumentsOf } from '../parts/instrument';
import { agencyOf, yearOf } from '../parts/office';
import { isAnyTold, itemsOf } from '../parts/remarks';
import type { Block } from '../tree';
import { announcedOn, meetingOn } from './facts';

export function measures(facts: DocumentFacts): readonly Block[] {
  const year = yearOf(facts);
  const meeting = meetingOn(facts);
  return [
    heading(2, words.headings.measures({ year })),
    ...steps(facts),
    ...(meeting === '' ? [] : [paragraph(words.measures.meeting({ day: meeting }))]),
    paragraph(words.measures.announced({ year, day: announcedOn(facts) })),
  ];
}

function steps(facts: DocumentFacts): readonly Block[] {
  const { lead, leadWithoutPlan, analysed, analysedWithComments, sorted, planned, noPlan, noScores } =
    words.measures;
  const agency = agencyOf(facts);
  const scored = instrumentsOf(facts).filter(({ score }) => score !== undefined);
  if (scored.length === 0) return [paragraph(noScores({ agency }))];
  const names = enumerated(scored.map(({ node }) => node.id));
  const isTold = scored.some(({ node }) => isAnyTold(facts, itemsOf(facts, node)));
  const analysis = [(isTold ? analysedWithComments : analysed)({ names }), sorted];
  if (facts.plan.length === 0)
    return [paragraph(leadWithoutPlan({ agency })), list(true, analysis), paragraph(noPlan)];
  return [paragraph(lead({ agency })), list(true, [...analysis, planned])];
}
