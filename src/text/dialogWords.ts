// The words of the window of the documents in both languages, without those of the sidebar.
import { refusals } from './en/refusals';
import { calls } from './en/views/calls';
import { documents } from './en/views/documents';
import { papers } from './en/views/papers';
import type { InAnyLanguage } from './inAnyLanguage';
import { refusals as thaiRefusals } from './th/refusals';
import { calls as thaiCalls } from './th/views/calls';
import { documents as thaiDocuments } from './th/views/documents';
import { papers as thaiPapers } from './th/views/papers';

const thai = {
  refusals: thaiRefusals,
  calls: thaiCalls,
  documents: thaiDocuments,
  papers: thaiPapers,
} as const;

export type DialogWords = InAnyLanguage<typeof thai>;

export const DIALOG_WORDS: Readonly<Record<'th' | 'en', DialogWords>> = {
  th: thai,
  en: { refusals, calls, documents, papers },
};
