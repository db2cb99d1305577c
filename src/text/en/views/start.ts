// English words of the sidebar's view "start".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { start as thai } from '../../th/views/start';

export const start: InAnyLanguage<typeof thai> = {
  title: 'Start',
};
