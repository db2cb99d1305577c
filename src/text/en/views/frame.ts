// English words around the views of the sidebar.

import type { InAnyLanguage } from '../../inAnyLanguage';
import type { frame as thai } from '../../th/views/frame';

export const frame: InAnyLanguage<typeof thai> = {
  stepsLabel: 'Steps',
  steps: { start: 'Start', check: 'Check', result: 'Result', repair: 'Repair', tabs: 'Tabs' },
  settings: 'Settings',
  help: 'Help',
  otherLanguage: 'ภาษาไทย',
  working: 'Working…',
  slow: 'This takes longer than usual, perhaps because of a slow connection. Wait, or try again.',
  stillWriting:
    'This takes longer than usual, but it is still running. Please wait; there is no need to press again.',
  retry: 'Try again',
  readAgain: 'Read again',
  readAgainOf: p => `Read again: tab "${p.tab}"`,
  cancel: 'Cancel',
  failures: {
    callFailed:
      'The spreadsheet cannot be reached. Nothing of yours is lost. Check the connection and try again.',
    wrongAnswer:
      'This sidebar and the script of the file are of different versions. Close the sidebar and open it again.',
    severalAccounts:
      'Google refused the call. This often happens when several accounts are signed in: sign out of the others, or open the file in a private window with one account.',
  },
  noPlatform:
    'Add-ons cannot work in this file. If its name ends in .xlsx, choose File ▸ Save as Google Sheets and open the new file.',
};
