// The Thai words that have an English counterpart, by key.
import { findings, pass, severity } from './cells';
import { refusals } from './refusals';
import { run } from './run';
import { uncertain } from './uncertain';
import { check } from './views/check';
import { frame } from './views/frame';
import { help } from './views/help';
import { repair } from './views/repair';
import { result } from './views/result';
import { settings } from './views/settings';
import { start } from './views/start';
import { tabs } from './views/tabs';

export const bilingual = {
  severity,
  findings,
  pass,
  uncertain,
  refusals,
  run,
  sidebar: { frame, start, check, result, repair, tabs, settings, help },
} as const;
