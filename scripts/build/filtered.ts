// HtmlService passes a page through a filter that knows the JavaScript of ES5: it takes `//`, `/*`, `<!--` and `<?` for the
// beginning of a comment or of a template, wherever they stand, and cuts what follows. Minified code has no comments, so
// they stand in strings, templates and regular expressions, where they can be written in another way that means the same.
import { type Options, parse, type Token } from 'acorn';

/** What the filter would cut, or end a cut with. */
export const EATEN = /\/\/|\/\*|<!--|-->|<\?|\?>/;

const OPTIONS: Options = { ecmaVersion: 2019, sourceType: 'script' };

/** The same script with nothing that the filter eats. Fails with the place where it cannot be written otherwise. */
export function escapeEaten(name: string, code: string): string {
  // In these a backslash is a sign of its own.
  const raws = code.match(/String\.raw`(?:[^`\\]|\\.)*`/g) ?? [];
  for (const raw of raws) if (EATEN.test(raw)) throw new Error(`${name}: HtmlService would cut ${raw}`);
  const tokens: Token[] = [];
  parse(code, { ...OPTIONS, onToken: tokens });
  const parts: string[] = [];
  let at = 0;
  for (const { type, start, end } of tokens) {
    const written = ESCAPES[type.label];
    const raw = code.slice(start, end);
    if (!written || !EATEN.test(raw)) continue;
    parts.push(code.slice(at, start), written(raw));
    at = end;
  }
  const safe = parts.join('') + code.slice(at);
  const left = EATEN.exec(safe);
  if (left) throw new Error(`${name}: HtmlService would cut the script at ${around(safe, left.index)}`);
  parse(safe, OPTIONS);
  return safe;
}

const around = (code: string, at: number): string =>
  JSON.stringify(code.slice(Math.max(0, at - 30), at + 30));

/** A backslash before a letter that is none of the language's escapes changes nothing in a string. */
const inText = (raw: string): string =>
  raw.replace(/(?<=\/)[/*]|(?<=<)!(?=--)|(?<=--)>|(?<=<)\?|(?<=\?)>/g, sign => `\\${sign}`);

/** In a pattern a sign that is written as its number is one character everywhere: in a class, in a range, before `?`. */
function inPattern(raw: string): string {
  const end = raw.lastIndexOf('/');
  const signs = raw.slice(1, end).match(/\\?[\s\S]/g) ?? [];
  let isInClass = false;
  const safe = signs.map((sign, at) => {
    if (sign === '[') isInClass = true;
    if (sign === ']') isInClass = false;
    const before = signs.slice(0, at).join('');
    const after = signs.slice(at + 1).join('') || '/';
    return isCut(sign, before, after, isInClass) ? numberOf(sign) : sign;
  });
  return `/${safe.join('')}${raw.slice(end)}`;
}

const numberOf = (sign: string): string => `\\x${sign.slice(-1).charCodeAt(0).toString(16)}`;

/** Whether something that is cut begins or ends with this sign. */
function isCut(sign: string, before: string, after: string, isInClass: boolean): boolean {
  // There `<!` is no text but what the pattern must not follow.
  const isLookbehind = (text: string): boolean => !isInClass && text.endsWith('(?<');
  switch (sign.slice(-1)) {
    case '/':
      return /^[/*]/.test(after);
    case '<':
      return after.startsWith('?');
    case '>':
      return /(?:--|\?)$/.test(before);
    case '!':
      return before.endsWith('<') && after.startsWith('--') && !isLookbehind(before);
    case '-':
      return before.endsWith('<!') && after.startsWith('-') && isLookbehind(before.slice(0, -1));
    default:
      return false;
  }
}

const ESCAPES: Readonly<Record<string, ((raw: string) => string) | undefined>> = {
  string: inText,
  template: inText,
  regexp: inPattern,
};
