// Calls the server through google.script.run. Page and server are built together and tell each other their version, so
// an answer that comes is what its type says.
import type { Answer, CallName, Input, Value } from '../wire/calls';
import type { Refusal } from '../wire/refusal';
import { VERSION } from '../wire/version';

/** Why a call brought nothing: the server refused, or something between page and server failed. */
export type Failure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'callFailed' | 'wrongAnswer' | 'severalAccounts' | 'stopped' | 'noPlatform';
      /** What Google itself says, for whoever is asked for help. */
      readonly said?: string;
    };

interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: { readonly message?: string }) => void): Runner;
  sidebarCall(name: string, input: unknown, version: string): void;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** Resolves with the value; rejects with a Failure and nothing else. */
export function callServer<Name extends CallName>(name: Name, input: Input<Name>): Promise<Value<Name>> {
  return new Promise((resolve, reject: (failure: Failure) => void) => {
    // Sheets opens .xlsx files without converting them, and there the page has no server.
    if (typeof google === 'undefined' || !google.script?.run) {
      reject({ kind: 'noPlatform' });
      return;
    }
    google.script.run
      .withSuccessHandler(answer => {
        // A Date anywhere in an answer makes all of it null.
        const told = answer as Answer<Value<Name>> | null;
        if (!told) reject({ kind: 'wrongAnswer' });
        else if (told.ok) resolve(told.value);
        else reject({ kind: 'refused', refusal: told.refusal });
      })
      .withFailureHandler(({ message = '' }) => {
        reject({ kind: kindOf(message), said: message });
      })
      .sidebarCall(name, input, VERSION);
  });
}

/**
 * The server answers whatever happens in it: what fails here was refused before it ran, as where several accounts are
 * signed in, was ended for its time, or never arrived.
 */
const kindOf = (message: string): 'callFailed' | 'severalAccounts' | 'stopped' =>
  /permission|authoriz|อนุญาต|สิทธิ์/i.test(message)
    ? 'severalAccounts'
    : /execution time|เกินเวลา/.test(message)
      ? 'stopped'
      : 'callFailed';
