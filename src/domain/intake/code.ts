// What the cell that should hold a code says: an item, a node above it, a bare number, a heading, or something that
// cannot be read without guessing.
import type { FrameworkNode } from '../framework/node';
import { toArabicDigits } from '../thai/digits';
import { nameKey } from '../thai/fold';
import type { Reading } from './cell';
import type { FindingCode, FindingParams } from './finding';
import { fromOtherDigits, fromThaiKeyboard, LOOK_ALIKES, MAYBE_ALIKES } from './glyphs';
import type { Vocabulary } from './vocabulary';

export type CodeReading =
  | { readonly kind: 'blank' }
  /** A node, and the text that stands behind its code. `alike`: read through a look-alike character. */
  | { readonly kind: 'node'; readonly node: FrameworkNode; readonly text: string; readonly alike: boolean }
  /** A number without a letter. `explicit`: the cell itself calls it an indicator. `misread`: ids it may be a misreading of. */
  | {
      readonly kind: 'bare';
      readonly number: number;
      readonly text: string;
      readonly explicit: boolean;
      readonly misread: readonly string[];
    }
  /** A range or list of codes: a heading or a subtotal. */
  | { readonly kind: 'several' }
  /** A row of a sum or mean. `overall`: it calls itself the office's total. */
  | { readonly kind: 'total'; readonly overall: boolean }
  | {
      readonly kind: 'refused';
      readonly finding: FindingCode;
      readonly params: FindingParams;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'words'; readonly text: string };

const BLANK: CodeReading = { kind: 'blank' };

export function readCode(reading: Reading, vocabulary: Vocabulary): CodeReading {
  switch (reading.kind) {
    case 'blank':
      return BLANK;
    case 'text':
      return readCodeText(reading.text, vocabulary);
    case 'number':
      return Number.isInteger(reading.value)
        ? { kind: 'bare', number: reading.value, text: '', explicit: false, misread: [] }
        : readDotted(String(reading.value), '', vocabulary);
    case 'date': {
      // 9.1 typed into a sheet of Thai locale becomes 9 January.
      const ids = [`${reading.day}.${reading.month}`, `${reading.month}.${reading.day}`];
      return refused(
        'dateAsCode',
        {},
        ids.filter((id, index) => vocabulary.byId.has(id) && ids.indexOf(id) === index),
      );
    }
    default:
      return refused('unreadableCode', {}, []);
  }
}

/** Reads a code from plain text (see `plainText`). */
export function readCodeText(text: string, vocabulary: Vocabulary): CodeReading {
  const bare = withoutWrapping(text);
  return (
    readSeveral(bare, vocabulary) ??
    readLettered(bare, vocabulary, false) ??
    readInstrument(bare, vocabulary) ??
    readLookAlike(bare, vocabulary) ??
    readNumber(bare, text, vocabulary) ??
    readMisread(bare, vocabulary) ??
    readUnknownCode(bare) ??
    readTotal(text) ?? { kind: 'words', text }
  );
}

const ITEM_WORD = /^(?:ข้อที่|ข้อ|รหัส|item|no\.?)\s*(?=[\s([]*[A-Za-z0-9๐-๙|])/i;
const GROUP_WORD = /^(?:ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด|indicator)\s*(?=[0-9๐-๙])/i;
const OPENING = /^[\s([{<"'“‘«]+/;

function withoutWrapping(text: string): string {
  return text.replace(ITEM_WORD, '').replace(GROUP_WORD, '').replace(OPENING, '');
}

/** `O1-O9`, `O1, O2`, `O1 ถึง O9`: no item. */
function readSeveral(text: string, { several }: Vocabulary): CodeReading | undefined {
  return several.test(toArabicDigits(text)) ? { kind: 'several' } : undefined;
}

/** `O12`, `o-12`, `E๑๑)`, `O012`, `O12 รายงาน…`. */
function readLettered(text: string, vocabulary: Vocabulary, alike: boolean): CodeReading | undefined {
  const match = /^([A-Za-z])\s*[-_./]?\s*0*(\d+)(.*)$/.exec(toArabicDigits(text));
  if (!match) return undefined;
  const [, letter = '', digits = '', rest = ''] = match;
  const instrument = vocabulary.letters.get(letter.toUpperCase());
  if (!instrument) return undefined;
  const behind = textBehind(rest);
  const id = `${instrument.letter}${Number(digits)}`;
  if (behind === undefined) {
    // "O1 2" may be O12; "O1²" may be O1 or O12, so it suggests nothing.
    const joined = /^\s+\d+\s*$/.test(rest) ? `${id}${rest.trim()}` : '';
    return refused('unreadableCode', {}, vocabulary.byId.has(joined) ? [joined] : []);
  }
  const node = vocabulary.byId.get(id);
  if (node) return { kind: 'node', node, text: behind, alike };
  const finding = hasItems(instrument) ? 'noSuchItem' : 'itemsUnknown';
  return refused(finding, { code: id, instrument: instrument.id }, []);
}

/** The text behind a code, or nothing when what stands there makes the code itself doubtful. */
function textBehind(rest: string): string | undefined {
  if (/^[\s.:,;)\]}>|"'”’»*#–—-]*$/.test(rest)) return '';
  if (/^\s+\d+\s*$/.test(rest) || /^[.,/-]\d/.test(rest)) return undefined;
  const text = rest.replace(/^[\s.:,;)\]}>|"'”’»*#–—-]+/, '');
  const glued = text === rest;
  return glued && !/^[\u0e00-\u0e4f("“]/.test(text) ? undefined : text;
}

const hasItems = (node: FrameworkNode): boolean => node.level === 'item' || node.children.some(hasItems);

/** `OIT`, `ด้าน IIT`, `IIT (ร้อยละ 30)`; `OIT12` is no code, and a hospital's `MOIT 3` belongs elsewhere. */
function readInstrument(text: string, { byId, letters }: Vocabulary): CodeReading | undefined {
  if (/^MOIT(?![A-Za-z])/i.test(text)) return refused('otherFramework', { name: 'MOIT' }, []);
  const match = /^(?:ผลคะแนน|คะแนน|ด้าน|แบบวัด|แบบสำรวจ|แบบ)?\s*([A-Za-z]{2,})(.*)$/.exec(toArabicDigits(text));
  const node = match ? byId.get((match[1] ?? '').toUpperCase()) : undefined;
  if (!match || !node) return undefined;
  const number = /^\s*[-.]?\s*0*(\d+)\s*$/.exec(match[2] ?? '');
  if (!number) return { kind: 'node', node, text: '', alike: false };
  const letter = [...letters].find(([, instrument]) => instrument === node)?.[0] ?? '';
  const ids = [`${letter}${number[1]}`, `${number[1]}`].filter(id => byId.has(id));
  return refused('unreadableCode', {}, ids);
}

/** `|7`, `О12` with a Cyrillic О, `๐ ๑๘`. */
function readLookAlike(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  const first = text.charAt(0);
  const letter = LOOK_ALIKES[first];
  if (letter === undefined || !vocabulary.letters.has(letter)) return undefined;
  const rest = text.slice(1);
  // A zero is a letter only directly in front of a number: "0.5" and "0" are numbers.
  if (/[0๐]/.test(first) && !/^\s*[0-9๐-๙]/.test(rest)) return undefined;
  return readLettered(letter + rest, vocabulary, true);
}

/** `9`, `(๑๗)`, `9.1 ข้อมูลพื้นฐาน`, `ตัวชี้วัดที่ ๑ การป้องกันการทุจริต`. */
function readNumber(text: string, whole: string, vocabulary: Vocabulary): CodeReading | undefined {
  const match = /^(\d+(?:\.\d+)?)(?:[\s.:)\]–—-]+(.*)|([^\d.,/%].*))?$/.exec(toArabicDigits(text));
  if (!match) return undefined;
  const digits = match[1] ?? '';
  const behind = (match[2] ?? match[3] ?? '').trim();
  if (digits.includes('.')) return readDotted(digits, behind, vocabulary);
  const thai = /[๐-๙]/.test(text.slice(0, digits.length));
  const arabic = /[0-9]/.test(text.slice(0, digits.length));
  const misread = thai || digits.length > 2 ? readAsLetter(digits, vocabulary) : [];
  if (thai && arabic) {
    return refused(
      'unreadableCode',
      {},
      misread.length > 0 ? misread : idsWithNumber(Number(digits), vocabulary),
    );
  }
  return { kind: 'bare', number: Number(digits), text: behind, explicit: GROUP_WORD.test(whole), misread };
}

function readDotted(digits: string, text: string, { byId }: Vocabulary): CodeReading {
  const node = byId.get(digits);
  if (node) return { kind: 'node', node, text, alike: false };
  // 9.9 is no sub-indicator of the year; 97.41 was never meant as one.
  return /^\d\d?\.\d$/.test(digits) && text === ''
    ? refused('noSuchItem', { code: digits }, [])
    : { kind: 'words', text: `${digits} ${text}`.trim() };
}

/** Items that digits may be a misreading of: scanners read I as ๑, and mix up ๑ and ๒. */
function readAsLetter(digits: string, { byId, letters }: Vocabulary): readonly string[] {
  const letter = MAYBE_ALIKES[digits.charAt(0)];
  if (letter === undefined || !letters.has(letter) || digits.length < 2) return [];
  const number = digits.slice(1);
  const ids = [`${letter}${Number(number)}`];
  if (number.length > 1 && number.startsWith('2')) ids.push(`${letter}1${number.slice(1)}`);
  return ids.filter(id => byId.has(id));
}

/** Every item of the year with this number. */
export function idsWithNumber(number: number, { byId, letters }: Vocabulary): readonly string[] {
  return [...letters.keys()]
    .map(letter => `${letter}${number}`)
    .filter(id => byId.has(id))
    .sort(byLikelihood);
}

/** O first: a bare number is most often the number of an OIT item, the only table that offices get item by item. */
const byLikelihood = (a: string, b: string): number => (a < b ? 1 : -1);

/** What becomes a code only by guessing: other digits, a wrong keyboard, a letter beside the right one. */
function readMisread(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  const first = MAYBE_ALIKES[text.charAt(0)];
  const guesses = [
    fromOtherDigits(text),
    fromThaiKeyboard(text),
    first === undefined ? undefined : first + text.slice(1),
  ];
  for (const guess of guesses) {
    if (guess === undefined || guess === text) continue;
    const reading = readLettered(guess, vocabulary, false);
    if (reading?.kind === 'node') return refused('unreadableCode', {}, [reading.node.id]);
  }
  return undefined;
}

/** A short text with a letter and a number in it was meant as a code: `O⑫`, `A12`, `IT7`. */
function readUnknownCode(text: string): CodeReading | undefined {
  const isShort = text.length <= 6 && !/\s/.test(text);
  return isShort && /^[A-Za-z]/.test(text) && /\p{N}/u.test(text)
    ? refused('unreadableCode', {}, [])
    : undefined;
}

const TOTAL_KEYS =
  /^(รวม|ผลรวม|คะแนนรวม|ผลคะแนนรวม|คะแนนเฉลี่ย|เฉลี่ย|ค่าเฉลี่ย|คะแนนita|ผลคะแนนita|คะแนนผลการประเมิน|total|average|mean|sum|grandtotal)/;
const OVERALL_KEYS = /คะแนนรวม|รวมทั้งหมด|รวมทั้งสิ้น|ita|totalscore/;

/** `รวม`, `ค่าเฉลี่ย`, `คะแนนรวม ITA`. */
export function readTotal(text: string): CodeReading | undefined {
  const key = nameKey(text);
  return TOTAL_KEYS.test(key) ? { kind: 'total', overall: OVERALL_KEYS.test(key) } : undefined;
}

function refused(finding: FindingCode, params: FindingParams, suggestions: readonly string[]): CodeReading {
  return { kind: 'refused', finding, params, suggestions };
}
