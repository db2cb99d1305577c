// English words for a call to the server.

import type { InAnyLanguage } from '../../inAnyLanguage';
import type { calls as thai } from '../../th/views/calls';

export const calls: InAnyLanguage<typeof thai> = {
  working: 'Working…',
  slow: 'This takes longer than usual, perhaps because of a slow connection. Wait, or try again.',
  stillWriting:
    'This takes longer than usual, but it is still running. Please wait; there is no need to press again.',
  retry: 'Try again',
  failures: {
    callFailed:
      'The spreadsheet cannot be reached. Nothing of yours is lost. Check the connection and try again.',
    stopped: 'Google stopped this because it took too long. Nothing of yours is lost. Try again: it goes on.',
    wrongAnswer:
      'This page and the script of the file are of different versions. Close it and open it again from the menu.',
    severalAccounts:
      'Google refused the call. This often happens when several accounts are signed in: sign out of the others, or open the file in a private window with one account.',
  },
  noPlatform:
    'Add-ons cannot work in this file. If its name ends in .xlsx, choose File ▸ Save as Google Sheets and open the new file.',
};
