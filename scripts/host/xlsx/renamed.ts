// Formulas follow tabs that are called otherwise in a file.
import { withParts } from './formulaParts';

/** New names by old ones in lower case: formulas do not care about case. */
export type NewNames = ReadonlyMap<string, string>;

/** Only those that change. */
export const newNames = (before: readonly string[], after: readonly string[]): NewNames =>
  new Map(
    before.flatMap((name, index) => {
      const now = after[index] ?? name;
      return now === name ? [] : [[name.toLowerCase(), now] as const];
    }),
  );

/** @param formula with or without its `=`, or the range of a name */
export function withNewNames(formula: string, names: NewNames): string {
  if (names.size === 0 || !formula.includes('!')) return formula;
  return withParts(formula, ({ kind, text }) => (kind === 'tab' ? renamedTab(text, names) : text));
}

function renamedTab(text: string, names: NewNames): string {
  const written = text.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
  const nowOf = (tab: string): string | undefined => names.get(tab.toLowerCase());
  // `Jan:Dec!` are all tabs from one to another.
  const tabs = nowOf(written) === undefined ? written.split(':') : [written];
  if (tabs.every(tab => nowOf(tab) === undefined)) return text;
  const renamed = tabs.map(tab => nowOf(tab) ?? tab).join(':');
  return `'${renamed.replace(/'/g, "''")}'!`;
}
