// The words of the menu's messages in both languages, without those of the page, which the server does not need.
import { google } from './en/google';
import { pass } from './en/pass';
import { refusals } from './en/refusals';
import { run } from './en/run';
import type { InAnyLanguage } from './inAnyLanguage';
import { pass as thaiPass } from './th/cells';
import { google as thaiGoogle } from './th/google';
import { refusals as thaiRefusals } from './th/refusals';
import { run as thaiRun } from './th/run';

const thai = { run: thaiRun, refusals: thaiRefusals, google: thaiGoogle, pass: thaiPass } as const;

export type Messages = InAnyLanguage<typeof thai>;

export const MESSAGES: Readonly<Record<'th' | 'en', Messages>> = {
  th: thai,
  en: { run, refusals, google, pass },
};
