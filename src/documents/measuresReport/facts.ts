// What only the office knows and this report tells: the national target, and the days of announcement and meeting.
import { printable } from '../../domain/thai/printable';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { ReportFact } from '../fieldNames';
import { fullDay } from '../parts/day';
import { filled } from '../parts/freeText';
import { yearOf } from '../parts/office';
import { reportFact } from '../reportFacts';

/** As the office filled it in; '' where it did not. */
const told = (facts: DocumentFacts, name: ReportFact): string =>
  printable(filled(facts, reportFact(facts.fields.texts, name, yearOf(facts)))).trim();

/** The words before a day stand in the sentence. */
const dayIn = (text: string): string => fullDay(text.replace(/^(?:เมื่อ)?วันที่\s*/, ''));

/** What is not known is left open; the target is of the year that was assessed, unless the office names another. */
export const targetOf = (facts: DocumentFacts) => ({
  share: told(facts, 'targetShare').replace(/^ร้อยละ\s*|\s*%$/g, '') || words.noShare,
  year: told(facts, 'targetYear').replace(/^พ\.?\s*ศ\.?\s*/, '') || `${yearOf(facts)}`,
});

export const announcedOn = (facts: DocumentFacts): string => dayIn(told(facts, 'announced')) || parts.dots;

/** '' where no meeting is told of. */
export const meetingOn = (facts: DocumentFacts): string => dayIn(told(facts, 'meeting'));
