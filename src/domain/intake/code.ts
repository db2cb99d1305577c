// What the cell that should hold a code says: an item, a node above it, a bare number, a heading, or something that
// cannot be read without guessing.
import { nameKey } from '../thai/fold';
import { kept } from '../thai/kept';
import type { Reading } from './cell';
import { type CodeReading, refused } from './codeReading';
import {
  readCodeBehind,
  readLettered,
  readLookAlike,
  readMisread,
  readSeveral,
  readUnknownCode,
} from './lettered';
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
      if (Math.abs(reading.value) > 1e15) return refused('unreadableCode', {}, []);
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
  kept(vocabulary.codes, text, () =>
    readText(text, vocabulary, behind => readText(behind, vocabulary, undefined)),
  );

/** @param readBehind reads what stands behind a list number; nothing, where that is what is read */
function readText(
  text: string,
  vocabulary: Vocabulary,
  readBehind: ((text: string) => CodeReading) | undefined,
): CodeReading {
  if (THAI_WORDS.test(text)) return readTotal(text, vocabulary.framework.year) ?? { kind: 'words', text };
  if (YEAR.test(text)) return { kind: 'words', text };
  const bare = withoutWrapping(text);
  const word = GROUP_WORD.exec(text)?.[0] ?? brokenWord(text)?.[1];
  return (
    readSeveral(bare, vocabulary) ??
    readLettered(bare, vocabulary, false) ??
    readInstrument(bare, vocabulary) ??
    readLookAlike(bare, vocabulary) ??
    calledSo(word, readNumber(bare, word !== undefined, vocabulary, readBehind)) ??
    readCodeBehind(bare, vocabulary) ??
    readMisread(bare, vocabulary) ??
    readUnknownCode(bare) ??
    readTotal(text, vocabulary.framework.year) ?? { kind: 'words', text }
  );
}

/** Most titles: no digit, no other letter, and too long to be a code that was typed on the wrong keyboard. */
const THAI_WORDS = /^[\u0e01-\u0e4c\s]{13,}$/;

/** "FY65", "ITA-2565". */
const YEAR = /^(?:FY|ITA)[\s'’-]*(?:[5-7๕-๗][0-9๐-๙]|[2๒][0-9๐-๙]{3})$/i;

/** Keeps the word for an indicator that had to be guessed at. */
function calledSo(word: string | undefined, reading: CodeReading | undefined): CodeReading | undefined {
  if (word === undefined || reading?.kind !== 'bare' || WELL_SPELT.test(nameKey(word))) return reading;
  return { ...reading, misspelt: word.trim() };
}

const WELL_SPELT = /^(?:(?:ตัวชี้วัด(?:ย่อย)?|ตชว)(?:ที่)?|indicator)$/;
const ITEM_WORD = /^(?:ข้อที่|ด้าน(?:ที่)?|ข้อ|รหัส|ตัวชี้วัดที่|ตัวชี้วัด|item|no\.?)\s*(?=[\s([]*[A-Za-z0-9๐-๙|])/i;
const GROUP_WORD = /^(?:ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด|ตชว\.?(?:ที่)?|indicator)\s*(?=[0-9๐-๙])/i;
/** These words with marks astray and syllables twice: "ตัวชีว้ ัดที่", "ตัวชี้วัชี้ วัดที่", "ขอที". */
const M = '\\s\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\ufffd';
const BROKEN_WORD = new RegExp(
  `^(?:(ต[ตว${M}]*ช[ตวช${M}]*ด[ดท${M}]*(?:ย[ยอท${M}]*)?)|ข[${M}]*อ[${M}]*(?:ท[${M}]*)?)(?=[([]*[A-Za-z0-9๐-๙|])`,
);
/** Most texts begin with another letter. */
const brokenWord = (text: string): RegExpExecArray | null =>
  text.startsWith('ต') || text.startsWith('ข') ? BROKEN_WORD.exec(text) : null;

/** Brackets, quotes and bullets; a dash only in front of a letter, where it is no minus. */
const OPENING = /^(?:[\s([{<"'“‘«•●▪◦·*#✓✔]|[-–—](?=\s*[A-Za-z]))+/;

function withoutWrapping(text: string): string {
  const inner = text.replace(OPENING, '');
  const bare = inner.replace(GROUP_WORD, '').replace(ITEM_WORD, '');
  const whole = bare === inner ? inner.slice(brokenWord(inner)?.[0].length ?? 0) : bare;
  return whole.replace(OPENING, '');
}
