// The assessment of a table that was read, computed with the domain's own code.
import { type Assessment, assess } from '../domain/analysis/assessment';
import type { EnteredScores } from '../domain/scoring/rollUp';
import type { Reading } from '../wire/reading';

export interface Office {
  readonly entered: EnteredScores;
  readonly assessment: Assessment;
}

const offices = new WeakMap<Reading, Office>();

/** The same object for the same reading. */
export function officeOf(reading: Reading): Office {
  const known = offices.get(reading);
  if (known) return known;
  const entered = {
    scores: new Map(Object.entries(reading.scores)),
    excluded: new Set(reading.excluded),
  };
  const office = { entered, assessment: assess(reading.framework, entered) };
  offices.set(reading, office);
  return office;
}
