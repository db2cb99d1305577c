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
