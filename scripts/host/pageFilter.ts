// What HtmlService may do to a page before it is shown: cut comments and instructions of markup wherever they stand, in scripts
// too, then comments of scripts as a lexer of ES5 finds them. Google does not say; pages in the field have lost such parts, or
// were refused. A page should come through as it is.
import { parse } from 'acorn';
import { withoutComments } from './es5Comments';
import { ServiceError } from './service';

const MARKUP = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;
/** Data blocks are no scripts. */
const DATA = /\stype\s*=\s*["']?(?!module|(?:text|application)\/(?:java|ecma)script)/i;

/** The page as it is shown. Refuses what is cut off in the middle, or a script that no longer parses. */
export function filtered(page: string): string {
  const left = page.replace(MARKUP, '');
  const cut = /<!--|<\?/.exec(left);
  if (cut) throw malformed(left, cut.index);
  const shown = left.replace(SCRIPT, (_, open: string, script: string, end: string) =>
    DATA.test(open) ? open + script + end : open + parsed(withoutComments(script)) + end,
  );
  const rest = shown.replace(SCRIPT, '');
  const torn = /<\/?script\b/i.exec(rest);
  if (torn) throw malformed(rest, torn.index);
  return shown;
}

function parsed(script: string): string {
  try {
    parse(script, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch (error) {
    const { pos = 0 } = error as { pos?: number };
    throw malformed(script, pos);
  }
  return script;
}

const malformed = (text: string, at: number): ServiceError =>
  new ServiceError(`Malformed HTML content: ${text.slice(Math.max(0, at - 40), at + 40).trim()}`);
