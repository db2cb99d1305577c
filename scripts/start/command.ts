// A command as a user types it: tells how it is used when asked, and ends in plain words where it cannot be done.
import { UserError } from './userError';

export interface Command<Options extends { readonly help: boolean }> {
  /** Throws a UserError for what it does not know. */
  readonly readOptions: (args: string[]) => Options;
  readonly usage: readonly string[];
  /** The lines to print. */
  readonly run: (options: Options) => Promise<readonly string[]>;
}

/** The exit code. */
export async function runCommand<Options extends { readonly help: boolean }>(
  { readOptions, usage, run }: Command<Options>,
  args: string[],
): Promise<number> {
  try {
    const options = readOptions(args);
    console.log((options.help ? usage : await run(options)).join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}
