// What every view knows: the words, the settings, the table that was read, and how to go elsewhere.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../text/wordsOf';
import type { Value } from '../wire/calls';
import type { Reading } from '../wire/reading';
import type { Language, Settings } from '../wire/settings';
import type { Repairs } from './cellRepairs';
import type { Marking } from './marking';
import type { Reread } from './reread';
import type { SettingsForm } from './settingsForm';
import type { Starting } from './starting';
import type { TabDeeds } from './tabDeeds';
import type { TabsJob } from './tabsJob';
import type { View } from './viewNames';

/** Points 0–100 by node id, tried out in the page and nowhere else. */
export type Changes = ReadonlyMap<string, number>;
export const NO_CHANGES: Changes = new Map();

export interface Page {
  readonly words: Words;
  readonly language: Language;
  readonly opened: Value<'open'>;
  readonly settings: Settings;
  setSettings(settings: Settings): void;
  /** The table that all views speak of; none until one was read. */
  readonly reading: Reading | undefined;
  /** A new reading; what was tried out with another table is forgotten. */
  setReading(reading: Reading): void;
  readonly changes: Changes;
  setChanges(changes: Changes): void;
  /** Work and typing that outlive the view they belong to. */
  readonly starting: Starting;
  readonly reread: Reread;
  readonly repairs: Repairs;
  readonly marking: Marking;
  readonly tabDeeds: TabDeeds;
  readonly tabsJob: TabsJob;
  readonly settingsForm: SettingsForm;
  readonly view: View;
  go(view: View): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a view outside the page');
  return page;
}
