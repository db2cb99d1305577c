// Brings the text of a time frame to one way of writing: Arabic digits, one hyphen, no words that say nothing, and marks
// in capital letters (which no text has left by then) for what carries the meaning: M4M is April, Q a quarter, F a fiscal
// year, Y a year.
import { toArabicDigits } from '../thai/digits';
import { plainText } from '../thai/fold';
import { LONG_MONTHS, SHORT_MONTHS } from '../thai/months';

const HYPHENS = /[\u2010-\u2015\u2043\u2212\u223c\u301c~_]/g;
/** A date of three numbers, before hyphens and dots are taken for something else. */
const NUMERIC_DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;

/** Endings that are often left out or misspelt; the stem alone tells the month. */
const ENDING = /(?:คม|ยน|พันธ์)$/;
const LOOSE_ENDING = '(?:คม|ยน|พันธุ?์?)?';

const MONTHS: readonly RegExp[] = LONG_MONTHS.map((name, index) => {
  const long = name.replace(ENDING, '').replace('ฎ', '[ฎฏ]') + LOOSE_ENDING;
  const short = (SHORT_MONTHS[index] ?? '')
    .split('.')
    .filter(letters => letters !== '')
    .join('\\.?\\s*');
  return new RegExp(`(?:${long}|${short})\\.?`, 'g');
});

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:ของ|ประจำ)\s*(?=ปี|เดือน\s*M|M)|เดือน\s*(?=M)|วันที่\s*(?=[\dM])|พ\.?\s*ศ\.?/g, ''],
  [/(?:ไตรมา[สศ](?:\s*ที่)?|q)\s*(?=\d)/g, 'Q'],
  [/ปี\s*งบ(?:ประมาณ|\.)?/g, 'F'],
  [/ปี/g, 'Y'],
];

/** A cell with nothing but a hyphen says that there is none. */
export const isDash = (text: string): boolean => /^-+$/.test(text.replace(HYPHENS, '-'));

/**
 * The text in marks.
 *
 * @example timeMarks('เดือน ม.ค. ๖๖ – มีนาคม พ.ศ. 2566') // 'M1M66-M3M2566'
 */
export function timeMarks(text: string): string {
  const plain = toArabicDigits(plainText(text))
    .toLowerCase()
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .replace(HYPHENS, '-');
  const months = MONTHS.reduce((marked, month, index) => marked.replace(month, `M${index + 1}M`), plain);
  const marked = WORDS.reduce((so, [word, mark]) => so.replace(word, mark), months);
  return (
    marked
      // A space between two numbers keeps them apart; any other one says nothing.
      .replace(/\s+(?!\d)/g, '')
      .replace(/(^|[^\d])\s+/g, '$1')
      .replace(/^-(?=.)|[.;:]+$/g, '')
      .replace(NUMERIC_DATE, '$1/$3/$4')
      // A sheet shows 1-ม.ค.-66 and ม.ค.-66 for its own dates.
      .replace(/(\d)-(?=M\d+M-(?:\d{2}|\d{4})(?:-|$))/g, '$1')
      .replace(/(M\d+M)-(?=(?:[5-9]\d|\d{4})(?:-|$))/g, '$1')
  );
}
