// The questions that the view may ask, each named by what it is about: cells, what they show, and what would be written.
// So a question has the same name in two readings exactly when nothing of that has changed.
import { toldOnce } from '../../../domain/intake/toldOnce';
import type { ReadFinding } from '../../../wire/reading';
import { type Proposals, proposalsOf } from './proposals';

/** About the cell of one finding. */
export const aboutOne = ({ code, place, subject, shown, suggestions }: ReadFinding): string =>
  JSON.stringify([code, place, subject, shown, suggestions]);

/** About many cells: of findings of this code, or of all. */
export const aboutMany = (proposals: Proposals, code = ''): string => JSON.stringify([code, proposals]);

/** Whether a question of this name can be asked of these findings. */
export const canAsk = (findings: readonly ReadFinding[], name: string): boolean =>
  toldOnce(findings).some(finding => aboutOne(finding) === name) ||
  ['', ...new Set(findings.map(({ code }) => code))].some(
    code => aboutMany(proposalsOf(findings, code || undefined), code) === name,
  );
