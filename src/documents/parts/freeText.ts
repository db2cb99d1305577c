// Texts that the office may put in its own words. They name year and office by marks, so that words which are kept for
// next time never keep a number of this year.
import type { DocumentFacts } from '../facts';
import { agencyOf, officeOf, yearOf } from './office';

/**
 * Tells a text of a document by its name: the office's words where there are any, else the template's. The office's words
 * stand in the fields under `document.name`.
 */
export const freeTexts =
  <Name extends string>(facts: DocumentFacts, document: string, templates: Readonly<Record<Name, string>>) =>
  (name: Name): string => {
    const own = facts.fields.texts[`${document}.${name}`] ?? '';
    return filled(facts, own.trim() === '' ? templates[name] : own);
  };

/** `{ปี}`, `{ปีถัดไป}`, `{หน่วยงาน}` and `{หน่วยงานและที่ตั้ง}` become what they stand for. */
export function filled(facts: DocumentFacts, text: string): string {
  const values = new Map([
    ['ปี', `${yearOf(facts)}`],
    ['ปีถัดไป', `${yearOf(facts) + 1}`],
    ['หน่วยงาน', agencyOf(facts)],
    ['หน่วยงานและที่ตั้ง', officeOf(facts)],
  ]);
  return text.replace(/\{([^{}]+)\}/g, (mark, name: string) => values.get(name) ?? mark);
}
