// The language of the user, for whoever must be told something although even the file may not be read.
import { openFile } from '../app/file';
import { DEFAULT_SETTINGS, type Language, languageOf } from '../wire/settings';
import { openWorld } from './world';

export function languageAnyway(): Language {
  try {
    return openFile(openWorld()).language;
  } catch {
    return languageOfAccount();
  }
}

function languageOfAccount(): Language {
  try {
    return languageOf(DEFAULT_SETTINGS, Session.getActiveUserLocale());
  } catch {
    return 'th';
  }
}
