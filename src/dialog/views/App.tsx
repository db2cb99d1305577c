// The window of the documents as a whole: what the page and the documents need is read at once, then the desk is set up.
import { useEffect } from 'preact/hooks';
import { Status } from '../../page/parts/Status';
import { useCall } from '../../page/useCall';
import { DIALOG_WORDS } from '../../text/dialogWords';
import type { Input } from '../../wire/calls';
import { DEFAULT_SETTINGS, languageOf } from '../../wire/settings';
import { Opening } from '../parts/Opening';
import { Desk } from './Desk';

/** Of the browser, until the account's is known. */
const FIRST_LANGUAGE = languageOf(DEFAULT_SETTINGS, navigator.language);

export function App({ asked }: { asked: Input<'openDocuments'> }) {
  const open = useCall('open');
  const read = useCall('openDocuments');
  useEffect(() => {
    void open.run({});
    void read.run(asked);
  }, [open.run, read.run, asked]);
  const opened = open.done?.value;
  const language = opened ? languageOf(opened.settings, opened.locale) : FIRST_LANGUAGE;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const words = DIALOG_WORDS[language];
  if (opened && read.done)
    return <Desk words={words} settings={opened.settings} material={read.done.value} />;
  return (
    <main class="opening">
      {opened ? <Opening words={words} opened={opened} call={read} /> : <Status call={open} words={words} />}
    </main>
  );
}
