// English words around the views of the sidebar.

import type { InAnyLanguage } from '../../inAnyLanguage';
import type { frame as thai } from '../../th/views/frame';

export const frame: InAnyLanguage<typeof thai> = {
  stepsLabel: 'Steps',
  steps: { start: 'Start', check: 'Check', result: 'Result', repair: 'Repair', tabs: 'Tabs' },
  settings: 'Settings',
  help: 'Help',
  otherLanguage: 'ภาษาไทย',
  readAgain: 'Read again',
  readAgainOf: p => `Read again: tab "${p.tab}"`,
  cancel: 'Cancel',
};
