// Whose document it is and of which year, as it is written in running text: in full, however the office typed it.
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { fullOfficeName, fullPlace } from '../officeName';

export const yearOf = ({ assessment }: DocumentFacts): number => assessment.framework.year;

/** Dots where the office has not told its name. */
export const agencyOf = ({ fields }: DocumentFacts): string => fullOfficeName(fields.agency) || parts.dots;

/** District and province; '' where they are not told. */
export const placeOf = ({ fields }: DocumentFacts): string => fullPlace(fields.place);

/** The office with district and province. */
export const officeOf = (facts: DocumentFacts): string =>
  [agencyOf(facts), placeOf(facts)].filter(Boolean).join(' ');
