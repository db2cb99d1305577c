// Why an execution did not end well, in Google's words.
import type { Finished } from '../host/execute';

export function failureOf({ outcome }: Finished<unknown>): string | undefined {
  if (outcome === 'done') return undefined;
  return outcome === 'killed' ? 'Exceeded maximum execution time' : outcome.threw;
}
