// What is wrong with a Word file, in words: what Microsoft's validator does not see, and what Word refuses or shows otherwise.
import { type Check, officeFile, type Parts } from './officeFile';
import { contentTypes } from './package/contentTypes';
import { reached } from './package/reached';
import { relationships } from './package/relationships';
import { wellFormed } from './package/wellFormed';
import { bookmarks } from './word/bookmarks';
import { fields } from './word/fields';
import { heads } from './word/heads';
import { lastParagraph } from './word/lastParagraph';
import { numbering } from './word/numbering';
import { pictures } from './word/pictures';
import { spans } from './word/spans';
import { styles } from './word/styles';
import { texts } from './word/texts';
import { widths } from './word/widths';

export const WORD_CHECKS = {
  wellFormed,
  contentTypes,
  relationships,
  reached,
  lastParagraph,
  spans,
  widths,
  heads,
  styles,
  numbering,
  fields,
  bookmarks,
  pictures,
  texts,
} as const satisfies Readonly<Record<string, Check>>;

export type WordCheck = keyof typeof WORD_CHECKS;

/** Each with the name of its check, and once. */
export function wordFaults(parts: Parts): readonly string[] {
  const file = officeFile(parts);
  return Object.entries(WORD_CHECKS).flatMap(([name, check]) => [
    ...new Set(check(file).map(fault => `${name}: ${fault}`)),
  ]);
}
