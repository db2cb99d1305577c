// Every English sentence that the page shows, by the keys of the Thai ones.
import { findings } from './en/findings';
import { pass } from './en/pass';
import { refusals } from './en/refusals';
import { uncertain } from './en/uncertain';
import { calls } from './en/views/calls';
import { check } from './en/views/check';
import { frame } from './en/views/frame';
import { help } from './en/views/help';
import { repair } from './en/views/repair';
import { result } from './en/views/result';
import { settings } from './en/views/settings';
import { start } from './en/views/start';
import { tabs } from './en/views/tabs';
import type { Words } from './wordsOf';

export const en: Words = {
  findings,
  pass,
  uncertain,
  refusals,
  calls,
  sidebar: { frame, start, check, result, repair, tabs, settings, help },
};
