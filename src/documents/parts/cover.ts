// The cover of a report: its title, the office, and what stands at the foot.
import type { DocumentFacts } from '../facts';
import type { Section } from '../tree';
import { agencyOf, placeOf } from './office';

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
  const said = (texts: readonly string[]) => texts.filter(text => text !== '');
  return {
    blocks: [
      {
        kind: 'cover',
        above: said([kind ?? '']),
        title,
        middle: said(middle),
        foot: said([agencyOf(facts), placeOf(facts), ...foot]),
      },
    ],
  };
}
