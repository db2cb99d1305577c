// What is told of the pages of a document to those who do not see them.
import type { Needs } from '../../needs';

export const pages = {
  page: (p: Needs<'page' | 'count'>) => `หน้า ${p.page} จาก ${p.count}`,
  /** A table that began on a page before. */
  continued: (p: Needs<'title'>) => `${p.title} (ต่อ)`,
} as const;
