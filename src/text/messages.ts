// The words of the menu's messages in both languages, without those of the page, which the server does not need.
import { pass } from './en/pass';
import { refusals } from './en/refusals';
import { run } from './en/run';
import { cells } from './th/cells';
import { refusals as thaiRefusals } from './th/refusals';
import { run as thaiRun } from './th/run';
import type { Words } from './words';

export type Messages = Pick<Words, 'run' | 'refusals' | 'pass'>;

export const MESSAGES: Readonly<Record<'th' | 'en', Messages>> = {
  th: { run: thaiRun, refusals: thaiRefusals, pass: cells.pass },
  en: { run, refusals, pass },
};
