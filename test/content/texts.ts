// What the tests of the content share.
import type { Measure } from '../../src/domain/plan/measure';

/** Every text of a measure that an officer may read, and so may publish. */
export const textsOf = ({ measure, steps, responsible, monitoring, missed, evidence }: Measure): string[] => [
  measure,
  ...steps,
  responsible,
  monitoring,
  ...missed,
  ...evidence,
];

/** Every sentence of a module of texts; what a template is filled with becomes a sign that no text holds. */
export function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return sentencesOf(words(new Proxy({}, { get: () => '□' })));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}
