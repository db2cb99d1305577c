// English words of the sidebar's view "result".
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { result as thai } from '../../th/views/result';

export const result: InAnyLanguage<typeof thai> = {
  title: 'Result',
};
