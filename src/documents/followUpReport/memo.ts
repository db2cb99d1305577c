// The memo in front of a follow-up report, with its four sections, the signature and the opinions.
import { readStatus } from '../../domain/plan/progress';
import { followUpReport as words } from '../../text/th/documents/followUpReport';
import type { DocumentFacts, FollowUpLine } from '../facts';
import { enumerated, heading, paragraph, paragraphs } from '../parts/blocks';
import { freeTexts } from '../parts/freeText';
import { memoHead, writerSignature } from '../parts/memoHead';
import { opinions } from '../parts/opinions';
import { resultSentence } from '../parts/result';
import type { Block } from '../tree';
import type { Reported } from './round';

export function memo(facts: DocumentFacts, subject: string, { lines, named }: Reported): readonly Block[] {
  const text = freeTexts(facts, 'followUpReport', words.texts);
  const { headings } = words;
  return [
    ...memoHead(facts, subject),
    heading(2, headings.origin),
    ...paragraphs(text('origin')),
    heading(2, headings.facts),
    paragraph(resultSentence(facts)),
    paragraph(words.inRound({ round: named.round, counts: counts(lines) })),
    heading(2, headings.law),
    ...paragraphs(text('law')),
    heading(2, headings.proposal),
    ...paragraphs(text('proposal')),
    ...paragraphs(text('closing')),
    writerSignature(facts),
    opinions(facts),
  ];
}

/** How many measures there are and how many of them have which status; words that are not known count as untold. */
function counts(lines: readonly FollowUpLine[]): string {
  if (lines.length === 0) return words.counts.none;
  const statuses = lines.map(({ status }) => {
    const read = readStatus(status);
    return read.kind === 'status' ? read.status : 'untold';
  });
  const parts = (['done', 'inProgress', 'notStarted', 'notDone', 'untold'] as const).flatMap(status => {
    const count = statuses.filter(one => one === status).length;
    return count > 0 ? [words.counts[status]({ count })] : [];
  });
  return `${words.counts.all({ count: lines.length })} ${enumerated(parts)}`;
}
