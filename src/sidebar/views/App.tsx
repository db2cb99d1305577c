// The sidebar as a whole: opens, keeps what all views share, and shows the one that is asked for.
import { useEffect, useState } from 'preact/hooks';
import { Status } from '../../page/parts/Status';
import { useCall } from '../../page/useCall';
import { WORDS } from '../../text/words';
import type { Value } from '../../wire/calls';
import type { Reading } from '../../wire/reading';
import { DEFAULT_SETTINGS, type Language, languageOf, type Settings } from '../../wire/settings';
import { useRepairs } from '../cellRepairs';
import { useMarking } from '../marking';
import { type Changes, NO_CHANGES, type Page, PageContext } from '../page';
import { Frame } from '../parts/Frame';
import { proposedYear } from '../proposedYear';
import { useReread } from '../reread';
import { useSettingsForm } from '../settingsForm';
import { useStarting } from '../starting';
import { useTabDeeds } from '../tabDeeds';
import { isSameTable, useTabsJob } from '../tabsJob';
import type { View } from '../viewNames';
import { Check } from './Check';
import { Help } from './Help';
import { Repair } from './Repair';
import { Result } from './Result';
import { SettingsForm } from './SettingsForm';
import { Start } from './Start';
import { Tabs } from './Tabs';

const VIEWS = {
  start: Start,
  check: Check,
  result: Result,
  repair: Repair,
  tabs: Tabs,
  settings: SettingsForm,
  help: Help,
} as const;

/** Of the browser, until the account's is known. */
const FIRST_LANGUAGE = languageOf(DEFAULT_SETTINGS, navigator.language);

export function App() {
  const [opened, setOpened] = useState<Value<'open'>>();
  const open = useCall('open', setOpened);
  useEffect(() => {
    void open.run({});
  }, [open.run]);
  useEffect(() => {
    document.documentElement.lang = FIRST_LANGUAGE;
  }, []);
  if (opened) return <Opened opened={opened} />;
  return (
    <main>
      <Status call={open} words={WORDS[FIRST_LANGUAGE]} />
    </main>
  );
}

function Opened({ opened }: { opened: Value<'open'> }) {
  const [settings, setSettings] = useState<Settings>(opened.settings);
  const [language, setLanguage] = useState<Language>(languageOf(opened.settings, opened.locale));
  const [view, setView] = useState<View>('start');
  const [reading, setReading] = useState<Reading>();
  const [changes, setChanges] = useState<Changes>(NO_CHANGES);
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const takeSettings = (next: Settings): void => {
    setSettings(next);
    // Whoever looks at the other language for a while is not sent back by saving a cut-off.
    if (next.language !== settings.language) setLanguage(languageOf(next, opened.locale));
  };
  const takeReading = (next: Reading): void => {
    setReading(next);
    if (!isSameTable(reading, next)) setChanges(NO_CHANGES);
  };
  const proposed = proposedYear({ opened, settings });
  const reread = useReread(reading, takeReading);
  const page: Page = {
    words,
    language,
    opened,
    settings,
    setSettings: takeSettings,
    reading,
    setReading: takeReading,
    changes,
    setChanges,
    starting: useStarting({ view, proposed, setReading: takeReading, go: setView }),
    reread,
    repairs: useRepairs(reading, reread),
    marking: useMarking(reading, takeReading),
    tabDeeds: useTabDeeds(reading, reread),
    tabsJob: useTabsJob(reading, takeReading),
    settingsForm: useSettingsForm(settings, opened.repaired, takeSettings),
    view,
    go: setView,
  };
  const Current = VIEWS[view];
  return (
    <PageContext.Provider value={page}>
      <Frame onLanguage={() => setLanguage(language === 'th' ? 'en' : 'th')}>
        <Current key={view} />
      </Frame>
    </PageContext.Provider>
  );
}
