// An optional last line in small print: of which tab the scores are, by the rules of which fiscal year and how sure those are,
// and which version made the paper on which day. Announcements bear none: they are for everybody, and signed.
import { uncertaintiesOf } from '../../domain/framework/uncertain';
import { longDate } from '../../domain/thai/months';
import { sourceLine as words } from '../../text/th/documents/sourceLine';
import type { DocumentFacts } from '../facts';
import type { Block, DocumentTree } from '../tree';
import { yearOf } from './office';

/** Among the office's texts: off until it is set to this. */
export const SOURCE_LINE = { key: 'sourceLine', on: 'yes' } as const;

export const printsSource = (texts: DocumentFacts['fields']['texts']): boolean =>
  texts[SOURCE_LINE.key] === SOURCE_LINE.on;

/** The same document with the line at its end, where the office wants it. */
export const sourced =
  (build: (facts: DocumentFacts) => DocumentTree) =>
  (facts: DocumentFacts): DocumentTree => {
    const tree = build(facts);
    const line = lineOf(facts);
    if (!line) return tree;
    const last = tree.sections.length - 1;
    return {
      ...tree,
      sections: tree.sections.map((section, index) =>
        index === last ? { ...section, blocks: [...section.blocks, line] } : section,
      ),
    };
  };

function lineOf(facts: DocumentFacts): Block | undefined {
  const { source, today, fields, assessment } = facts;
  if (!source || !printsSource(fields.texts)) return undefined;
  return {
    kind: 'paragraph',
    note: true,
    runs: [
      { text: words.scores },
      { text: `"${source.tab}"`, asIs: true },
      { text: words.rules({ year: yearOf(facts), sure: sureness(assessment) }) },
      { text: words.product },
      { text: source.version, asIs: true },
      { text: words.day({ day: longDate(today) }) },
    ],
  };
}

function sureness({ framework }: DocumentFacts['assessment']): string {
  const parts = uncertaintiesOf(framework).map(({ about, items }) =>
    about === 'names' ? words.parts.names({ count: items.length }) : words.parts[about](),
  );
  return parts.length === 0 ? words.sure : words.unsure({ parts: parts.join(' ') });
}
