// What was typed behind `npm run preview --`.
import { UserError } from '../start/userError';
import { words } from './words';

export interface Options {
  readonly help: boolean;
  readonly isEmpty: boolean;
  readonly path?: string;
  /** A free one without it. */
  readonly port?: number;
}

/** Reads `path --port 8080` or `--empty`, in any order. Fails with a UserError. */
export function readOptions(args: readonly string[]): Options {
  const paths: string[] = [];
  let port: number | undefined;
  let help = false;
  let isEmpty = false;
  for (let i = 0; i < args.length; i++) {
    const [option = '', joined] = (args[i] ?? '').split(/=(.*)/s);
    if (option === '--help' || option === '-h') help = true;
    else if (option === '--empty') isEmpty = true;
    else if (option === '--port') port = portOf(joined ?? args[++i] ?? '');
    else if (option.startsWith('-')) throw new UserError(words.errors.unknownOption(option));
    else paths.push(args[i] ?? '');
  }
  if (paths.length > 1) throw new UserError(words.errors.severalFiles(paths));
  const [path] = paths;
  if (isEmpty && path !== undefined) throw new UserError(words.errors.emptyWithFile);
  return { help, isEmpty, ...(path !== undefined && { path }), ...(port !== undefined && { port }) };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new UserError(words.errors.badPort(text));
  return port;
}
