// Calls the server through google.script.run and checks what comes back.
import { answerSchema, type CallName, type Input, type Value } from '../wire/calls';
import type { Refusal } from '../wire/refusal';

/** Why a call brought nothing: the server refused, or something between page and server failed. */
export type Failure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'callFailed' | 'wrongAnswer' | 'severalAccounts' | 'noPlatform' };

interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: { readonly message?: string }) => void): Runner;
  sidebarCall(name: string, input: unknown): void;
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
        const checked = answerSchema(name).safeParse(answer);
        if (!checked.success) reject({ kind: 'wrongAnswer' });
        else if (checked.data.ok) resolve(checked.data.value as Value<Name>);
        else reject({ kind: 'refused', refusal: checked.data.refusal });
      })
      .withFailureHandler(({ message = '' }) => {
        reject({ kind: /PERMISSION_DENIED/.test(message) ? 'severalAccounts' : 'callFailed' });
      })
      .sidebarCall(name, input);
  });
}
