// How codes are misread and mistyped: characters that look like another, and what a Thai keyboard writes when a code is
// typed without switching to English.
import { toArabicDigits } from '../thai/digits';

/** Look-alikes that scanners and other alphabets leave, by the letter they stand for. Read as the letter, with a note. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '|': 'I',
  l: 'I',
  ǀ: 'I',
  І: 'I',
  Ӏ: 'I',
  Ι: 'I',
  ı: 'I',
  İ: 'I',
  Ⅰ: 'I',
  ⅼ: 'I',
  '│': 'I',
  '¦': 'I',
  '∣': 'I',
  О: 'O',
  о: 'O',
  Ο: 'O',
  ο: 'O',
  〇: 'O',
  '○': 'O',
  '◯': 'O',
  '๐': 'O',
  '0': 'O',
  Е: 'E',
  е: 'E',
  Ε: 'E',
};

/** Characters that may stand for the letter but may as well be something else: only suggested. */
export const MAYBE_ALIKES: Readonly<Record<string, string>> = {
  '1': 'I',
  '๑': 'I',
  '!': 'I',
  Q: 'O',
  q: 'O',
  '๏': 'O',
};

/** Keys of the Thai Kedmanee layout, by what the English layout has on them. */
const KEDMANEE: Readonly<Record<string, string>> = {
  ร: 'I',
  ณ: 'I',
  น: 'O',
  ฯ: 'O',
  ำ: 'E',
  ฎ: 'E',
  ๅ: '1',
  '/': '2',
  '-': '3',
  ภ: '4',
  ถ: '5',
  '\u0e38': '6',
  '\u0e36': '7',
  ค: '8',
  ต: '9',
  จ: '0',
};

/** What the keys would have written in English, or nothing when some character is not on such a key. */
export function fromThaiKeyboard(text: string): string | undefined {
  const typed = [...toArabicDigits(text)].map(
    character => KEDMANEE[character] ?? (/\d/.test(character) ? character : undefined),
  );
  return typed.length > 1 && typed.every(character => character !== undefined) ? typed.join('') : undefined;
}

/** Anything that is neither ASCII nor Thai. */
const OTHER_SCRIPT = /[^ -~\u0e00-\u0e7f]/;
const DIGIT_BLOCKS = [0x0660, 0x06f0, 0x0966, 0x0ed0, 0x1040, 0x17e0];

/** Digits of other scripts (Lao, Khmer, Arabic …) as ASCII digits; they look like Thai ones but are not what was meant. */
export function fromOtherDigits(text: string): string {
  if (!OTHER_SCRIPT.test(text)) return text;
  return text.replace(/\p{Nd}/gu, character => {
    const code = character.charCodeAt(0);
    const zero = DIGIT_BLOCKS.find(start => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
}

/** Names of the letters as Thai writes them. */
const LETTER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^โอ\s*\.?\s*(?=\d)/, 'O'],
  [/^ไอ\s*\.?\s*(?=\d)/, 'I'],
  [/^อี\s*\.?\s*(?=\d)/, 'E'],
];

/** `โอ 12` → `O12`, or nothing when the text does not begin with the name of a letter. */
export function fromLetterName(text: string): string | undefined {
  const arabic = toArabicDigits(text);
  const [name, letter] = LETTER_NAMES.find(([pattern]) => pattern.test(arabic)) ?? [];
  return name && letter ? arabic.replace(name, letter) : undefined;
}

/** Letters that are read or typed in the place of a digit. */
const AS_DIGIT: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1', О: '0', о: '0' };

/** `1OO` → `100`. */
export function asDigits(text: string): string {
  return text.replace(/[oli|Оо]/gi, letter => AS_DIGIT[letter.toLowerCase()] ?? letter);
}

/** `O1l` → `O11`; nothing for a text that is not one letter and then digits, or letters in their place. */
export function lettersAsDigits(text: string): string | undefined {
  return /^[A-Za-z|](?=.*[\dl|])[\dOolI|]{1,2}$/.test(text)
    ? (LOOK_ALIKES[text.charAt(0)] ?? text.charAt(0)) + asDigits(text.slice(1))
    : undefined;
}
