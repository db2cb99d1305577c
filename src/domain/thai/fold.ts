// Folds away what the eye does not see, so that two cells that look the same compare the same. Exact on purpose:
// Unicode's NFKC would turn O1² into O12 and take ำ apart.
import { toArabicDigits } from './digits';

/** Format characters (zero-width, direction, soft hyphen, byte order), variation selectors, fillers. */
const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u3164|[\ufe00-\ufe0f]/gu;
/** Control characters count as space, so that they never join two numbers. */
const SPACES = /[\s\p{Cc}]+/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TAGS = /<\/?[a-z][^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Visible ASCII and Thai with single spaces; the tag and entity characters < & > left out. */
const ALREADY_PLAIN =
  /^[!-%'-;=?-~\u0e01-\u0e3a\u0e3f-\u0e5b]+(?: [!-%'-;=?-~\u0e01-\u0e3a\u0e3f-\u0e5b]+)*$/;

/**
 * The text as a reader sees it: no tags, no zero-width or direction marks, one kind of space, full-width forms as ASCII.
 *
 * @example plainText('O\u200d12<br>') // 'O12'
 */
export function plainText(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  return text
    .replace(TAGS, ' ')
    .replace(/&[a-z]+;/gi, entity => ENTITIES[entity.toLowerCase()] ?? entity)
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .trim();
}

/**
 * A key under which two wordings of one name meet: digits Arabic, lower case, letters, marks and digits only,
 * and the usual doubles of Thai typing made one (เเ for แ, ํ+า for ำ).
 *
 * @example nameKey('คะเเนน ') === nameKey('คะแนน') // true
 */
export function nameKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = makeKey(text);
  keys.set(text, key);
  return key;
}

// A sheet asks for the key of one text several times, and offices use the same titles.
const keys = new Map<string, string>();
const MOST_KEYS = 2000;

function makeKey(text: string): string {
  return toArabicDigits(plainText(text))
    .toLowerCase()
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
