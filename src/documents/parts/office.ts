// Whose document it is and of which year, as it is written in running text.
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';

export const yearOf = ({ assessment }: DocumentFacts): number => assessment.framework.year;

/** Dots where the office has not told its name. */
export const agencyOf = ({ fields }: DocumentFacts): string => fields.agency || parts.dots;

/** The office with district and province. */
export const officeOf = (facts: DocumentFacts): string =>
  [agencyOf(facts), facts.fields.place].filter(Boolean).join(' ');
