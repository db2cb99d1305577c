// Announcement of the measures of the coming year: the result, the measures as numbered clauses, day and signature.
import { announcement as words } from '../text/th/documents/announcement';
import { parts } from '../text/th/documents/parts';
import type { DocumentFacts, PlanLine } from './facts';
import { line, paragraph, paragraphs, subheading } from './parts/blocks';
import { freeTexts } from './parts/freeText';
import { agencyOf, yearOf } from './parts/office';
import { byInstrument, timeOf } from './parts/planTable';
import { resultSentence } from './parts/result';
import { nodeName } from './parts/score';
import type { Block, DocumentTree } from './tree';

export function announcement(facts: DocumentFacts): DocumentTree {
  const next = yearOf(facts) + 1;
  const text = freeTexts(facts, 'announcement', words.texts);
  const { day, chief } = facts.fields;
  const clauses = clausesOf(facts);
  const duty = words.clause({ number: clauses.length + 1, text: text('duty') });
  return {
    title: words.title({ next }),
    digits: facts.digits,
    sections: [
      {
        blocks: [
          { kind: 'emblem', note: parts.memo.emblem },
          { kind: 'heading', level: 0, text: words.heading({ agency: agencyOf(facts) }) },
          line(words.subject({ next }), 'centre', true),
          line(words.rule, 'centre'),
          ...paragraphs(text('preamble')),
          paragraph(resultSentence(facts)),
          ...paragraphs(text('purpose')),
          ...clauses.flat(),
          ...paragraphs(duty),
          ...paragraphs(text('closing')),
          { kind: 'space', lines: 1 },
          line(words.day({ day: day ? withEra(day) : words.noDay }), 'centre'),
          { kind: 'signature', name: chief.name, position: chief.position, at: 'centre' },
        ],
      },
    ],
  };
}

/** The era before the year, as announcements have it; a year of another era, and a day that tells it, stay as they are. */
const withEra = (day: string): string =>
  day.includes(words.era) ? day : day.replace(/\s+([2๒][4-6๔-๖][0-9๐-๙]{2})\s*$/, ` ${words.era} $1`);

/** A clause for each instrument, with its measures. */
function clausesOf(facts: DocumentFacts): readonly (readonly Block[])[] {
  return byInstrument(facts, facts.plan).map(({ instrument, lines }, index) => {
    const name = instrument ? words.ofInstrument({ name: nodeName(instrument) }) : parts.plan.ownRows;
    const measures = measuresOf(lines);
    return [
      subheading(words.clause({ number: index + 1, text: name })),
      ...(measures.length > 0
        ? measures.map((measure, at) =>
            paragraph(words.measure({ clause: index + 1, number: at + 1, measure })),
          )
        : [paragraph(facts.plan.length > 0 ? words.none : words.noPlan)]),
    ];
  });
}

/** Each measure with who does it and when; rows that say the same are announced once. */
const measuresOf = (lines: readonly PlanLine[]): readonly string[] => [...new Set(lines.map(measureText))];

function measureText(row: PlanLine): string {
  const measure = row.measure.trim() || row.steps.trim() || pointText(row);
  const time = timeOf(row).trim();
  // Units that stand in lines of the plan stand in the running text of the clause.
  const responsible = row.responsible.trim().replace(/\s*\n\s*/g, ' ');
  return [measure, responsible && words.responsible({ responsible }), time && words.time({ time })]
    .filter(Boolean)
    .join(' ');
}

/** A row without a measure is not left out. */
const pointText = ({ code, point }: PlanLine): string =>
  [code, point, words.noMeasure].filter(Boolean).join(' ');
