// Announcement of the measures of the coming year: the result, the measures as numbered clauses, day and signature.
import { announcement as words } from '../text/th/documents/announcement';
import { parts } from '../text/th/documents/parts';
import { clausesOf } from './announcement/clauses';
import type { DocumentFacts } from './facts';
import { line, paragraphs } from './parts/blocks';
import { fullDay } from './parts/day';
import { freeTexts } from './parts/freeText';
import { agencyOf, yearOf } from './parts/office';
import { resultSentence } from './parts/result';
import type { DocumentTree } from './tree';

export function announcement(facts: DocumentFacts): DocumentTree {
  const next = yearOf(facts) + 1;
  const text = freeTexts(facts, 'announcement', words.texts);
  const { day, chief } = facts.fields;
  const clauses = clausesOf(facts);
  const duty = words.clause({ number: clauses.length + 1, text: text('duty') });
  return {
    title: words.title({ next }),
    digits: facts.digits,
    font: facts.fields.font,
    sections: [
      {
        blocks: [
          { kind: 'emblem', note: parts.memo.emblem },
          { kind: 'heading', level: 0, text: words.heading({ agency: agencyOf(facts) }) },
          line(words.subject({ next }), 'centre', true),
          line(words.rule, 'centre'),
          ...paragraphs(`${text('preamble')} ${resultSentence(facts, words.office)}`),
          ...paragraphs(text('purpose')),
          ...clauses.flat(),
          ...paragraphs(duty),
          ...paragraphs(text('closing')),
          { kind: 'space', lines: 1 },
          line(words.day({ day: day ? withEra(fullDay(day)) : words.noDay }), 'centre'),
          { kind: 'signature', name: chief.name, position: chief.position, at: 'centre', bare: true },
        ],
      },
    ],
  };
}

/** The era before the year, as announcements have it; a year of another era, and a day that tells it, stay as they are. */
const withEra = (day: string): string =>
  day.includes(words.era) ? day : day.replace(/\s+([2๒][4-6๔-๖][0-9๐-๙]{2})\s*$/, ` ${words.era} $1`);
