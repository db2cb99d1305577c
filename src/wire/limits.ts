// Limits of what the page may send.

/** Of pasted text, in characters: more than any report has. */
export const LONGEST_TEXT = 400_000;
