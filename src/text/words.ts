// The words of the page in both languages; those of the menu are in messages. Tabs, functions in cells and documents are
// Thai, because they are official papers of Thai offices.

import { en } from './en';
import { bilingual } from './th/bilingual';
import type { Words } from './wordsOf';

export const WORDS: Readonly<Record<'th' | 'en', Words>> = { th: bilingual, en };
