// Answers that are asked for several times: tables repeat their words, and a run reads them more than once.

/** So many texts are no table of one office any more. */
const MOST = 2000;

/** What is made of a text; made once, as long as there are not too many. */
export function kept<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  // That nothing is made of a text is an answer, too.
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before as T;
  if (known.size >= MOST) known.clear();
  const made = make(text);
  known.set(text, made);
  return made;
}
