// What an execution may call, by its authorisation mode.

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** onOpen of an add-on that was not used in this file yet: a menu and the user's language, nothing else. */
const ALLOWED_IN_NONE =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.(addItem|addSeparator|addToUi)|Session\.getActiveUserLocale)$/;

/** Simple triggers reach the file that is open, but cannot show pages. */
const REFUSED_IN_LIMITED = /^Ui\.show/;

/** Why the call is refused; undefined if it is allowed. */
export function refusalFor(mode: AuthMode, call: string): string | undefined {
  switch (mode) {
    case 'FULL':
      return undefined;
    case 'LIMITED':
      return REFUSED_IN_LIMITED.test(call) ? denied(call) : undefined;
    case 'NONE':
      return ALLOWED_IN_NONE.test(call) ? undefined : denied(call);
    case 'CUSTOM_FUNCTION':
      // Google allows some services. This host allows none: results must depend on arguments only.
      return denied(call);
  }
}

function denied(call: string): string {
  return `You do not have permission to call ${call}`;
}
