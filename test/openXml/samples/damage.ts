// Ways to damage a file that is whole: to show that a check finds what it is for.
import type { Parts } from '../officeFile';

export interface Damage<Name extends string> {
  readonly what: string;
  /** The check that finds it. */
  readonly check: Name;
  readonly change: Change;
}

type Change = (parts: Parts) => Parts;

/** The first of what is found; fails where nothing is. */
export const replaced =
  (path: string, from: string | RegExp, to: string): Change =>
  parts => {
    const before = new TextDecoder().decode(parts.get(path));
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to replace in ${path}`);
    return new Map(parts).set(path, Buffer.from(after));
  };

export const dropped =
  (path: string): Change =>
  parts => {
    const left = new Map(parts);
    if (!left.delete(path)) throw new Error(`there is no ${path} to drop`);
    return left;
  };

export const added =
  (path: string, bytes: Uint8Array | string): Change =>
  parts =>
    new Map(parts).set(path, Buffer.from(bytes));

export const inTurn =
  (...changes: readonly Change[]): Change =>
  parts =>
    changes.reduce((all, change) => change(all), parts);
