// The name of a downloaded file: what it is, whose, and of which year. A long name of an office is cut between words.
import { AS_KNOWN, type Split } from './segments';

/** Characters that a file system forbids, and those that nobody sees. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Of the whole name in bytes, with room for what browsers add: file systems take 255, and a Thai letter has three. */
const LONGEST = 225;
/** What must not stand last in a part that was cut. */
const LOOSE_END = /[\s([{"'.,\-–—/]+$/;

interface Named {
  readonly name: string;
  readonly agency: string;
  readonly year: number;
}

/** @example fileName({ name: 'ประกาศ', agency: 'อบต.ตัวอย่าง', year: 2565 }, 'docx') // 'ประกาศ อบต.ตัวอย่าง 2565.docx' */
export function fileName({ name, agency, year }: Named, ending: string, split: Split = AS_KNOWN): string {
  const what = safe(name);
  const room = LONGEST - bytesOf(`${what}  ${year}.${ending}`);
  return `${[what, shortened(safe(agency), room, split), year].filter(part => part !== '').join(' ')}.${ending}`;
}

const safe = (text: string): string => text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();

/** As many words as there is room for; letters where not even one fits, each with its marks. */
function shortened(text: string, room: number, { words, letters }: Split): string {
  if (bytesOf(text) <= room) return text;
  const [whole, torn] = [words, letters].map(pieces => fitting(pieces(text), room).replace(LOOSE_END, ''));
  return whole || torn || '';
}

function fitting(pieces: readonly string[], room: number): string {
  let text = '';
  for (const piece of pieces) {
    if (bytesOf((text + piece).trimEnd()) > room) break;
    text += piece;
  }
  return text;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
