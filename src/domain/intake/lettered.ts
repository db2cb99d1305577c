// Codes with a letter: written rightly, through a look-alike character, or so badly that they can only be guessed at.
import type { FrameworkNode } from '../framework/node';
import { toArabicDigits } from '../thai/digits';
import { type CodeReading, refused } from './codeReading';
import {
  fromLetterName,
  fromOtherDigits,
  fromThaiKeyboard,
  LOOK_ALIKES,
  lettersAsDigits,
  MAYBE_ALIKES,
} from './glyphs';
import type { Vocabulary } from './vocabulary';

/** `O1-O9`, `O1, O2`, `O1 ถึง O9`: no item. */
export function readSeveral(text: string, { several }: Vocabulary): CodeReading | undefined {
  return several.test(toArabicDigits(text)) ? { kind: 'several' } : undefined;
}

/** `O12`, `o-12`, `E๑๑)`, `O012`, `O12 รายงาน…`. */
export function readLettered(text: string, vocabulary: Vocabulary, alike: boolean): CodeReading | undefined {
  const match = /^([A-Za-z])\s*[-‐‑–—−_./:]?\s*0*(\d+)(.*)$/.exec(toArabicDigits(text));
  if (!match) return undefined;
  const [, letter = '', digits = '', rest = ''] = match;
  const instrument = vocabulary.letters.get(letter.toUpperCase());
  if (!instrument) return undefined;
  const behind = textBehind(rest);
  const id = `${instrument.letter}${Number(digits)}`;
  if (behind === undefined)
    return refused('unreadableCode', {}, meantBy(id, letter + digits, rest, vocabulary));
  const node = vocabulary.byId.get(id);
  if (node) return { kind: 'node', node, text: behind, alike };
  const finding = hasItems(instrument) ? 'noSuchItem' : 'itemsUnknown';
  return refused(finding, { code: id, instrument: instrument.id }, []);
}

const BEHIND_TITLE = /^(.*[^\s([])\s*[([]\s*(?:ข้อ(?:ที่)?\s*)?([A-Za-z]\s*[-.]?\s*[0-9๐-๙]+)\s*[)\]]$/;

/** `โครงสร้าง (O1)`. */
export function readCodeBehind(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  // Most texts are titles without one.
  if (!text.endsWith(')') && !text.endsWith(']')) return undefined;
  const [, title, code = ''] = BEHIND_TITLE.exec(text) ?? [];
  const reading = title === undefined ? undefined : readLettered(code, vocabulary, false);
  return reading?.kind === 'node' ? { ...reading, text: title as string } : undefined;
}

/** The text behind a code, or nothing when what stands there makes the code itself doubtful. */
function textBehind(rest: string): string | undefined {
  if (/^[\s.:,;)\]}>|"'”’»*#–—-]*$/.test(rest)) return '';
  // A number behind the code, or one letter or number glued to it (O12ก, O12(1)), is a part of an item at best.
  if (/^\s+\d+\s*$/.test(rest) || /^[.,/-]\d/.test(rest) || PART.test(rest)) return undefined;
  const text = rest.replace(/^[\s.:,;)\]}>|"'”’»*#–—-]+/, '');
  const glued = text === rest;
  return glued && !/^[\u0e00-\u0e4f("“]/.test(text) ? undefined : text;
}

const PART = /^\s*[([]\d+[)\]]\s*$|^[ก-ฮ]\.?$/;

/** "O1 2" may be O12, "O1O" O10 and "O12 (1)" a part of O12; "O1²" may be O1 or O12, so it suggests nothing. */
function meantBy(id: string, start: string, rest: string, { byId }: Vocabulary): readonly string[] {
  const repaired = lettersAsDigits(start + rest)?.toUpperCase();
  const meant = /^\s+\d+\s*$/.test(rest) ? `${id}${rest.trim()}` : PART.test(rest) ? id : (repaired ?? '');
  return byId.has(meant) ? [meant] : [];
}

const hasItems = (node: FrameworkNode): boolean => node.level === 'item' || node.children.some(hasItems);

/** `|7`, `О12` with a Cyrillic О, `๐ ๑๘`. */
export function readLookAlike(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  const first = text.charAt(0);
  const letter = LOOK_ALIKES[first];
  if (letter === undefined || !vocabulary.letters.has(letter)) return undefined;
  const rest = text.slice(1);
  // A zero is a letter only directly in front of a number: "0.5" and "0" are numbers.
  if (/[0๐]/.test(first) && !/^\s*[0-9๐-๙]/.test(rest)) return undefined;
  return readLettered(letter + rest, vocabulary, true);
}

/** What becomes a code only by guessing: other digits, a wrong keyboard, a letter beside the right one. */
export function readMisread(text: string, vocabulary: Vocabulary): CodeReading | undefined {
  // A long text is a title; it can only be a code if a digit of some script stands near its beginning.
  if (text.length > 12 && !/\p{Nd}/u.test(text.slice(0, 6))) return undefined;
  const first = MAYBE_ALIKES[text.charAt(0)];
  const guesses = [
    fromOtherDigits(text),
    fromThaiKeyboard(text),
    first === undefined ? undefined : first + text.slice(1),
    lettersAsDigits(text),
    fromLetterName(text),
    // The letter twice, or once as a zero.
    /^([A-Za-z])\1|^0[Oo]/.test(text) ? text.slice(1) : undefined,
  ];
  for (const guess of guesses) {
    if (guess === undefined || guess === text) continue;
    const reading = readLettered(guess, vocabulary, false);
    if (reading?.kind === 'node') return refused('unreadableCode', {}, [reading.node.id]);
  }
  return undefined;
}

/** A short text with a letter and a number in it was meant as a code: `O⑫`, `A12`, `IT7`, `0O12`. */
export function readUnknownCode(text: string): CodeReading | undefined {
  const isShort = text.length <= 6 && /^[\p{L}\p{M}\p{N}]+[.)]?$/u.test(text);
  return isShort && /\p{L}/u.test(text) && !/[\u0e00-\u0e4f]/.test(text) && /\p{N}/u.test(text)
    ? refused('unreadableCode', {}, [])
    : undefined;
}
