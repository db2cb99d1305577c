// What a table of several offices is, and what to do with it, in English.

export const manyOffices = (p: Readonly<Record<string, string | number>>): string =>
  `The table holds scores of ${p.count} offices (${short(String(p.names))}), which make no single total. Copy the heads and the scores of one office to another tab and use that one.`;

const LONGEST = 60;
const short = (names: string): string => (names.length > LONGEST ? `${names.slice(0, LONGEST)}…` : names);
