// What a command may fail with that its user can mend is printed as it is worded; anything else keeps its stack trace.
import { UserError } from './userError';

/** The exit code: that of the work, or 1. */
export async function inPlainWords(work: () => number | Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}
