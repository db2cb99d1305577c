// Limits of what the page may send, in characters.

/** Of pasted text: more than any report has. */
export const LONGEST_TEXT = 400_000;

/** Of a name: the office, a unit, a person, a position. */
export const LONGEST_NAME = 200;

/** Of one text of a document in the office's own words: some two pages. */
export const LONGEST_OWN_TEXT = 6_000;

/** Of a link that was given before, and of the reason for which an item is contested. */
export const LONGEST_LINK = 1_000;
export const LONGEST_REASON = 2_000;

/**
 * Of all that is typed about the contested items of one assessment, some 25 full reasons: a Thai character takes 3 bytes, and
 * the properties of a file hold 500 KB, half of which other things may take.
 */
export const MOST_CLARIFIED = 20_000;

/** Of officers who give an opinion on a memo. */
export const MOST_OPINIONS = 10;
