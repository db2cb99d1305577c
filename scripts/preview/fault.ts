// What may go wrong with a call from the sidebar, for tests: the ways of Google that a page has to live with.
import type { RunOptions } from '../host/execute';
import type { Call } from './wire';

export type Fault =
  /** The failure handler is called. */
  | { readonly kind: 'fails'; readonly message: string }
  /** No answer ever comes. */
  | { readonly kind: 'hangs' }
  /** The script runs only after this. */
  | { readonly kind: 'waits'; readonly until: Promise<unknown> }
  /** The script runs under these circumstances: a held lock, a service that fails at its n-th call. */
  | { readonly kind: 'runs'; readonly options: RunOptions };

/** Asked before each call; `index` counts the calls from 0. */
export type Failing = (call: Call, index: number) => Fault | undefined;

/** What Google says to a page that belongs to another account than the one that is signed in first. */
export const PERMISSION_DENIED: Fault = {
  kind: 'fails',
  message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
};
