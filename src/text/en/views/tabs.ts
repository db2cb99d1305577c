// English words of the sidebar's view "tabs".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { tabs as thai } from '../../th/views/tabs';

export const tabs: InAnyLanguage<typeof thai> = {
  title: 'Make the tabs',
};
