// English words of the sidebar's view "repair".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { repair as thai } from '../../th/views/repair';

export const repair: InAnyLanguage<typeof thai> = {
  title: 'What to repair first',
};
