// Titles of more lines than one, which break between phrases. Before a break within a phrase stands a zero-width space,
// for Thai joins its words.

/** As it stands on paper: its lines, each with a break behind it but the last. */
export const broken = (title: string): string => title.replace(/\u200B\n/g, '\n');

/** As it stands in running text, in lists and in names of files. */
export const oneLine = (title: string): string => title.replace(/\u200B\n/g, '').replace(/\n/g, ' ');
