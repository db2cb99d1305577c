// The built Code.js, called as Sheets calls it: a fresh bare realm for every call.
import { readFileSync } from 'node:fs';
import { Code } from '../../scripts/host/code';
import { Realm } from '../../scripts/host/realm';
import { ROOT } from '../../scripts/root';

export const CODE_FILE = `${ROOT}dist/Code.js`;

let code: Code | undefined;

/** Calls a custom function of the built bundle. */
export function call(name: string, ...args: readonly unknown[]): unknown {
  code ??= new Code(readFileSync(CODE_FILE, 'utf8'));
  return new Realm(code, { authMode: 'CUSTOM_FUNCTION' }).call(name, args);
}

/** The same for a function that gives a table; without its header row. */
export function callTable(name: string, ...args: readonly unknown[]): (string | number)[][] {
  return (call(name, ...args) as (string | number)[][]).slice(1);
}

/** The message that a call throws. */
export function messageOf(name: string, ...args: readonly unknown[]): string {
  try {
    call(name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} was expected to throw`);
}
