// What tabs are called in a file: Excel takes shorter names than Google Sheets, and fewer letters in them.
import { printable } from '../../../src/domain/thai/printable';

export const LONGEST_NAME = 31;
/** Excel keeps it for itself, however it is written. */
const RESERVED = 'history';

/** At most 31 characters, none of `:\\/?*[]`, no apostrophe at either end. */
export function fileName(name: string): string {
  const letters = printable(name).replace(/[:\\/?*[\]]/g, '_');
  // The cut may leave half a letter, or an apostrophe at the end.
  const cut = printable(letters.slice(0, LONGEST_NAME)).replace(/^'|'$/g, '_');
  return cut.toLowerCase() === RESERVED ? `${cut}_` : cut || '_';
}
