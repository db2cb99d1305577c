// Separators of formulas that scripts write. Semicolons part arguments in every locale; commas only where they are no decimal
// signs. Within braces they part rows and columns, so formulas with braces are left as they are.
import { hasDecimalComma, type Modes } from './world';

/** Texts and names of tabs, in which nothing separates. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** As the file holds it, with commas; undefined where the locale cannot read it. */
export function withCommas(formula: string, modes: Pick<Modes, 'locale'>): string | undefined {
  const parts = formula.split(QUOTED);
  const bare = parts.filter((_, index) => index % 2 === 0).join('');
  if (bare.includes('{')) return formula;
  if (hasDecimalComma(modes) && bare.includes(',')) return undefined;
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(';', ',') : part)).join('');
}
