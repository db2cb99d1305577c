// Texts that are kept each by its key: one that was emptied is taken away, and what is usual stands in its place again.
export const withoutBlanks = (texts: { readonly [key: string]: string | undefined }) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as { [key: string]: string };
