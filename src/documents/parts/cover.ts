// The cover of a report: its title, the office, and what stands at the foot.
import type { DocumentFacts } from '../facts';
import type { Section } from '../tree';
import { line } from './blocks';
import { agencyOf } from './office';

interface Cover {
  /** What kind of paper it is, above the title. */
  readonly kind?: string;
  /** Lines of the title. */
  readonly title: string;
  /** Between title and office: who wrote it. */
  readonly middle?: readonly string[];
  /** Below the office: the month. */
  readonly foot?: readonly string[];
}

export function cover(facts: DocumentFacts, { kind, title, middle = [], foot = [] }: Cover): Section {
  const centred = (texts: readonly string[]) =>
    texts.filter(text => text !== '').map(text => line(text, 'centre', true));
  return {
    blocks: [
      { kind: 'space', lines: 5 },
      ...centred([kind ?? '']),
      { kind: 'heading', level: 0, text: title },
      { kind: 'space', lines: 6 },
      ...centred(middle),
      { kind: 'space', lines: 6 },
      ...centred([agencyOf(facts), facts.fields.place]),
      ...(foot.length > 0 ? [{ kind: 'space', lines: 2 } as const] : []),
      ...centred(foot),
    ],
  };
}
