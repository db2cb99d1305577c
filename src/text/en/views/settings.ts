// English words of the sidebar's view "settings".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { settings as thai } from '../../th/views/settings';

export const settings: InAnyLanguage<typeof thai> = {
  title: 'Settings',
};
