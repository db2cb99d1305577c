// Takes the comments out of a script as a lexer of ES5 does: it knows strings and regular expressions, and takes a template
// literal for code. A comment leaves a space, or the end of the line that it held.

const STRING = /"(?:[^"\\\n\r]|\\[\s\S])*"|'(?:[^'\\\n\r]|\\[\s\S])*'/y;
const COMMENT = /\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\//y;
const REGEXP = /\/(?:[^/\\[\n\r]|\\[^\n\r]|\[(?:[^\]\\\n\r]|\\[^\n\r])*\])+\/[\w$]*/y;
const SPACE = /\s+/y;
/** Names, and numbers with all that belongs to them. */
const WORD = /\d[\d.]*(?:[eE][+-]\d+)?[\w$]*|\.\d+(?:[eE][+-]?\d+)?|[\w$\u0080-\u2027\u202a-\uffff]+/y;

/** After these words a slash begins a regular expression. */
const BEFORE_REGEXP = new Set('case delete do else in instanceof new return throw typeof void'.split(' '));
/** The parentheses after these hold a condition: what follows them is no operator. */
const WITH_CONDITION = new Set(['if', 'while', 'for', 'with']);

export function withoutComments(code: string): string {
  const parts: string[] = [];
  const conditions: boolean[] = [];
  let last = '';
  let isOperand = false;
  for (let at = 0; at < code.length; ) {
    const { kind, text } = tokenAt(code, at, isOperand);
    at += text.length;
    parts.push(kind === 'comment' ? leftOf(text) : text);
    if (kind === 'comment' || kind === 'space') continue;
    // A property may be called like a keyword.
    const name = last === '.' && kind === 'word' ? 'name' : text;
    if (text === '(') conditions.push(WITH_CONDITION.has(last));
    const isCondition = text === ')' && conditions.pop() === true;
    isOperand = kind === 'literal' || (!isCondition && isEndOfOperand(name, kind === 'word'));
    last = name;
  }
  return parts.join('');
}

const leftOf = (comment: string): string => (/[\n\r\u2028\u2029]/.test(comment) ? '\n' : ' ');

/** In this order: the first that fits is meant. */
const KINDS = [
  ['space', SPACE],
  ['comment', COMMENT],
  ['literal', STRING],
  ['literal', REGEXP],
  ['word', WORD],
] as const;

interface Token {
  readonly kind: (typeof KINDS)[number][0] | 'sign';
  readonly text: string;
}

function tokenAt(code: string, at: number, isOperand: boolean): Token {
  for (const [kind, pattern] of KINDS) {
    if (pattern === REGEXP && isOperand) continue;
    pattern.lastIndex = at;
    const text = pattern.exec(code)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'sign', text: /^(\+\+|--)/.exec(code.slice(at, at + 2))?.[0] ?? code.charAt(at) };
}

/** Whether a slash after this divides. */
const isEndOfOperand = (token: string, isWord: boolean): boolean =>
  isWord ? !BEFORE_REGEXP.has(token) : [')', ']', '++', '--'].includes(token);
