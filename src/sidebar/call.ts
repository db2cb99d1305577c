// Calls the server through google.script.run and checks what comes back.
import { type Answer, CALLS, type CallName } from '../wire/calls';

/** Why a call failed: the account may not, or something between page and server. */
export type CallFailure = 'severalAccounts' | 'callFailed';

interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: { readonly message?: string }) => void): Runner;
  readonly [call: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

export function call<Name extends CallName>(name: Name): Promise<Answer<Name>> {
  return new Promise((resolve, reject: (failure: CallFailure) => void) => {
    const runner = google.script.run
      .withSuccessHandler(answer => {
        const checked = CALLS[name].safeParse(answer);
        if (checked.success) resolve(checked.data as Answer<Name>);
        else reject('callFailed');
      })
      .withFailureHandler(({ message = '' }) => {
        reject(/PERMISSION_DENIED/.test(message) ? 'severalAccounts' : 'callFailed');
      });
    (runner[name] as () => void)();
  });
}
