// The Thai sentences that the page shows, by key; each has an English counterpart.
import { findings, pass } from './cells';
import { refusals } from './refusals';
import { uncertain } from './uncertain';
import { calls } from './views/calls';
import { check } from './views/check';
import { findings as inPage } from './views/findings';
import { frame } from './views/frame';
import { help } from './views/help';
import { repair } from './views/repair';
import { result } from './views/result';
import { settings } from './views/settings';
import { start } from './views/start';
import { tabs } from './views/tabs';

export const bilingual = {
  findings: { ...findings, ...inPage },
  pass,
  uncertain,
  refusals,
  calls,
  sidebar: { frame, start, check, result, repair, tabs, settings, help },
} as const;
