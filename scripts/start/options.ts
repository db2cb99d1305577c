// What was typed behind `npm start --`.
import { UserError } from './userError';
import { words } from './words';

export interface Options {
  readonly help: boolean;
  readonly path?: string;
  readonly year?: string;
  readonly sheet?: string;
}

const NAMED = ['--year', '--sheet'] as const;

/** Reads `path --year 2565 --sheet=คะแนน`, in any order. Fails with a UserError. */
export function readOptions(args: readonly string[]): Options {
  const paths: string[] = [];
  const values = new Map<string, string>();
  let help = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const [option = '', joined] = arg.split(/=(.*)/s);
    if (arg === '--help' || arg === '-h') help = true;
    else if (NAMED.some(name => name === option)) values.set(option, given(option, joined ?? args[++i]));
    else if (arg.startsWith('-')) throw new UserError(words.errors.unknownOption(arg));
    else paths.push(arg);
  }
  if (paths.length > 1) throw new UserError(words.errors.severalFiles(paths));
  const [path] = paths;
  const year = values.get('--year');
  const sheet = values.get('--sheet');
  return {
    help,
    ...(path !== undefined && { path }),
    ...(year !== undefined && { year }),
    ...(sheet !== undefined && { sheet }),
  };
}

function given(option: string, value: string | undefined): string {
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new UserError(words.errors.emptyOption(option));
  return value;
}
