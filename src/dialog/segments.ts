// Thai text in words, and in letters with the marks above and below them, as far as the browser knows them.

export interface Split {
  /** Pieces which put together are the text. */
  readonly words: (text: string) => readonly string[];
  readonly letters: (text: string) => readonly string[];
}

/** By what can be seen: spaces, and marks that belong to the letter before them. */
export const BY_EYE: Split = {
  words: text => text.match(/\S+\s*|\s+/g) ?? [],
  letters: text => text.match(/.(?:[\p{M}\u0E33]|\u200D.)*/gsu) ?? [],
};

interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string }>;
}

/** Not in every browser, and of later years than the page's own language. */
const { Segmenter: New } = Intl as {
  readonly Segmenter?: new (
    language: string,
    options: { readonly granularity: 'word' | 'grapheme' },
  ) => Segmenter;
};

function piecesBy(granularity: 'word' | 'grapheme'): Split['words'] | undefined {
  if (!New) return undefined;
  const segmenter = new New('th', { granularity });
  return text => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Nothing in a browser that cannot tell. */
export const wordsOf = piecesBy('word');

export const AS_KNOWN: Split = {
  words: wordsOf ?? BY_EYE.words,
  letters: piecesBy('grapheme') ?? BY_EYE.letters,
};
