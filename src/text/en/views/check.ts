// English words of the sidebar's view "check".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { check as thai } from '../../th/views/check';

export const check: InAnyLanguage<typeof thai> = {
  title: 'Check the data',
};
