// Takes a formula of a file apart: texts in quotes, references to tabs, cells, and what is between. So much is enough to
// move or rename what a formula refers to without understanding it.

export type FormulaPart =
  /** Texts, names of functions, numbers, signs: stay as they are. */
  | { readonly kind: 'other'; readonly text: string }
  /** `'ปี 65'!`, `Scores!`, `Jan:Dec!`: the tabs before the cells that are meant. */
  | { readonly kind: 'tab'; readonly text: string }
  /** `A1`, `$B$2`. */
  | { readonly kind: 'cell'; readonly text: string }
  /** `A:C`, `$2:$9`. */
  | { readonly kind: 'lines'; readonly text: string };

const LETTER = '\\p{L}\\p{M}\\p{N}_.\\\\?';
const PARTS: readonly (readonly [FormulaPart['kind'], RegExp])[] = [
  ['other', /"(?:[^"]|"")*"/y],
  ['tab', /'(?:[^']|'')+'!/y],
  ['tab', new RegExp(`(?:\\[\\d+\\])?[${LETTER}]+(?::[${LETTER}]+)?!`, 'uy')],
  // Columns of a table are named in brackets, whatever stands there.
  ['other', /\[(?:[^[\]]|\[[^[\]]*\])*\]/y],
  ['lines', new RegExp(`\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?![${LETTER}(])`, 'iuy')],
  ['lines', new RegExp(`\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}(?![${LETTER}(])`, 'uy')],
  ['cell', new RegExp(`\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?![${LETTER}(])`, 'iuy')],
  ['other', new RegExp(`[${LETTER}$]+`, 'uy')],
  ['other', /[\s\S]/y],
];

/** The parts of a formula without its `=`; put together they are the formula. */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (let at = 0; at < formula.length; ) {
    const [kind, text] = partAt(formula, at);
    parts.push({ kind, text });
    at += text.length;
  }
  return parts;
}

function partAt(formula: string, at: number): [FormulaPart['kind'], string] {
  for (const [kind, form] of PARTS) {
    form.lastIndex = at;
    const match = form.exec(formula);
    if (match) return [kind, match[0]];
  }
  return ['other', formula.slice(at)];
}

/** The formula with some of its parts changed. */
export const withParts = (formula: string, change: (part: FormulaPart) => string): string =>
  formulaParts(formula).map(change).join('');
