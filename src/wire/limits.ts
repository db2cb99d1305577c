// Limits of what the page may send, in characters.

/** Of pasted text: more than any report has. */
export const LONGEST_TEXT = 400_000;

/** Of a name: the office, a unit, a person, a position. */
export const LONGEST_NAME = 200;

/** Of one text of a document in the office's own words: some two pages. */
export const LONGEST_OWN_TEXT = 6_000;

/** Of officers who give an opinion on a memo. */
export const MOST_OPINIONS = 10;
