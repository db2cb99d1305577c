// English words of the sidebar's view "help".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { help as thai } from '../../th/views/help';

export const help: InAnyLanguage<typeof thai> = {
  title: 'Help',
};
