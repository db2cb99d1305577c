// What the cell that should hold a code says: an item, a node above it, a bare number, a heading, or something that
// cannot be read without guessing.
import type { Reading } from './cell';
import { type CodeReading, refused } from './codeReading';
import { readLettered, readLookAlike, readMisread, readSeveral, readUnknownCode } from './lettered';
import { readInstrument, readTotal } from './named';
import { readDotted, readNumber } from './numbered';
import type { Vocabulary } from './vocabulary';

export function readCode(reading: Reading, vocabulary: Vocabulary): CodeReading {
  switch (reading.kind) {
    case 'blank':
      return { kind: 'blank' };
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
const readCodeText = (text: string, vocabulary: Vocabulary): CodeReading =>
  readText(text, vocabulary, behind => readText(behind, vocabulary, undefined));

/** @param readBehind reads what stands behind a list number; nothing, where that is what is read */
function readText(
  text: string,
  vocabulary: Vocabulary,
  readBehind: ((text: string) => CodeReading) | undefined,
): CodeReading {
  const bare = withoutWrapping(text);
  const explicit = GROUP_WORD.test(text);
  return (
    readSeveral(bare, vocabulary) ??
    readLettered(bare, vocabulary, false) ??
    readInstrument(bare, vocabulary) ??
    readLookAlike(bare, vocabulary) ??
    readNumber(bare, explicit, vocabulary, readBehind) ??
    readMisread(bare, vocabulary) ??
    readUnknownCode(bare) ??
    readTotal(text) ?? { kind: 'words', text }
  );
}

const ITEM_WORD = /^(?:ข้อที่|ข้อ|รหัส|ตัวชี้วัดที่|ตัวชี้วัด|item|no\.?)\s*(?=[\s([]*[A-Za-z0-9๐-๙|])/i;
const GROUP_WORD = /^(?:ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด|ตชว\.?(?:ที่)?|indicator)\s*(?=[0-9๐-๙])/i;
/** Brackets, quotes and bullets; a dash only in front of a letter, where it is no minus. */
const OPENING = /^(?:[\s([{<"'“‘«•●▪◦·*#✓✔]|[-–—](?=\s*[A-Za-z]))+/;

const withoutWrapping = (text: string): string =>
  text.replace(OPENING, '').replace(GROUP_WORD, '').replace(ITEM_WORD, '').replace(OPENING, '');
