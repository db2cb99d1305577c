// What is told of the pages of a document to those who do not see them.
type Params = Readonly<Record<string, string | number>>;

export const pages = {
  page: (p: Params) => `หน้า ${p.page} จาก ${p.count}`,
  /** A table that began on a page before. */
  continued: (p: Params) => `${p.title} (ต่อ)`,
} as const;
