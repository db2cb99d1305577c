// Reads a file of the script project. Who pastes files by hand may have named one otherwise: then it is said which one must
// be named how.
import { Refused } from '../app/refused';
import { isForeign, kindOf } from './refusals';

export function htmlFile<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const kind = kindOf(error);
    // Nothing but a missing file is refused here for long, in whatever language.
    if (kind === 'noFile' || (!kind && isForeign(error))) throw new Refused('noFile', { file });
    throw error;
  }
}
