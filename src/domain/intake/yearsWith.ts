// In which fiscal years a code stands that the year asked does not have. All years are built for it, so it is looked up
// only for a finding.
import { FRAMEWORK_YEARS, frameworkOf } from '../framework/frameworks';
import { vocabularyOf } from './vocabulary';

/**
 * The years (B.E.) that have the code, as people say them; empty where none has it.
 *
 * @example yearsWith('O35') // '2562–2567'
 */
export function yearsWith(code: string): string {
  return inRuns(
    FRAMEWORK_YEARS.filter(year => {
      const framework = frameworkOf(year);
      return framework !== undefined && vocabularyOf(framework).byId.has(code);
    }),
  );
}

/** Ascending years, those that follow one another as a run: "2562–2564, 2567". */
export function inRuns(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map(run => (run.length > 1 ? `${run[0]}–${run[run.length - 1]}` : `${run[0]}`)).join(', ');
}
