// What a file or a page can hold of a text: cells carry control characters, halves of letters and codes that are no
// characters, and one of them keeps a whole document from opening.

/** Tabs and line breaks are text. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** @example printable('ผล\uffffงาน') // 'ผลงาน' */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '');
