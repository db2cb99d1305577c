// Follow-up report with its memo: what became of each measure in one reporting round.
import type { Round } from '../domain/plan/reportingRound';
import { followUpReport as words } from '../text/th/documents/followUpReport';
import type { DocumentFacts } from './facts';
import { memo } from './followUpReport/memo';
import { report } from './followUpReport/report';
import { reportOf } from './followUpReport/round';
import { cover } from './parts/cover';
import { oneLine } from './titles';
import type { DocumentTree } from './tree';

/** @param chosen without it the round that the office's fields name, else the latest in which anything is reported, else the one that is due */
export function followUpReport(facts: DocumentFacts, chosen?: Round): DocumentTree {
  const reported = reportOf(facts, chosen);
  const title = words.title(reported.named);
  const subject = oneLine(title);
  return {
    title: subject,
    digits: facts.digits,
    font: facts.fields.font,
    sections: [
      { blocks: memo(facts, subject, reported) },
      cover(facts, { title }),
      { landscape: true, numbered: true, blocks: report(facts, title, reported) },
    ],
  };
}
