// What the cell that should hold a score says: points, nothing, "not assessed", or something that cannot be read
// without guessing. Scores of the assessment are 0–100 and direction-corrected.
import { toArabicDigits } from '../thai/digits';
import type { Reading } from './cell';
import type { FindingCode } from './finding';
import { asDigits, fromOtherDigits } from './glyphs';
import { inPercent } from './inPercent';
import { wordFor } from './scoreWords';

export type ScoreReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'points'; readonly points: number; readonly note?: FindingCode }
  | { readonly kind: 'notAssessed' }
  | { readonly kind: 'refused'; readonly finding: FindingCode; readonly suggestion?: number };

const BLANK: ScoreReading = { kind: 'blank' };

/**
 * Reads a score.
 *
 * @param allOrNothing the item is worth 100 points or 0, so that a tick or "ไม่มี" suggests one of them
 */
export function readScore(reading: Reading, allOrNothing = false): ScoreReading {
  switch (reading.kind) {
    case 'blank':
      return BLANK;
    case 'number':
      return fromNumber(reading.value, reading.percent, allOrNothing);
    case 'flag':
      return refused('wordForScore', allOrNothing ? (reading.value ? 100 : 0) : undefined);
    case 'date':
      return refused('dateAsScore');
    case 'error':
      return refused('errorValue');
    case 'text':
      return fromText(reading.text, allOrNothing);
  }
}

/** 100.00000000000001 is 100 that was computed. */
const EXCESS = 1e-9;

function fromNumber(value: number, percent: boolean, allOrNothing: boolean): ScoreReading {
  if (!Number.isFinite(value)) return refused('errorValue');
  if (value < 0) return refused('negative');
  if (percent) {
    if (value <= 1) return { kind: 'points', points: fromFraction(value), note: 'percentFormat' };
    // 97.41 shown as 9741%; but 1.5 shown as 150% is no score that lost its way.
    return value <= 100 ? refused('percentTwice', value >= 10 ? value : undefined) : refused('overHundred');
  }
  if (value > 100 + EXCESS) return refused('overHundred', withLostPoint(value));
  // 0.9741 is a fraction that lost its percent format far more often than a score below one point.
  if (value > 0 && value < 1) {
    return refused('fraction', allOrNothing || value < 0.01 ? undefined : fromFraction(value));
  }
  return { kind: 'points', points: value === 0 ? 0 : Math.min(value, 100) };
}

/** 0.9741 → 97.41 exactly, not 97.41000000000001. */
const fromFraction = (value: number): number => Number((value * 100).toPrecision(15));

/** 974.1 and 9741 are 97.41 without its point. A result below 50 would be a wild guess. */
function withLostPoint(value: number): number | undefined {
  const candidates = [value / 10, value / 100].map(points => Number(points.toPrecision(15)));
  return candidates.find(points => points >= 50 && points <= 100);
}

const NUMBER = '\\d+(?:\\.\\d+)?';
const PLAIN = new RegExp(`^(?:ร้อยละ|คะแนน)?\\s*(${NUMBER})\\s*(?:%|คะแนน|points?)?$`, 'i');
const DECIMAL_COMMA = /^(?:ร้อยละ)?\s*(\d{1,3}),(\d{1,2})\s*%?$/;
const OUTER = /^[\s([{'"“]+|[\s)\]}'"”]+$/g;

/** What a format of Thai digits or of money leaves before or behind a number in CSV: t99.33, $99.33, [$-D00041E]99.33. */
const FOREIGN = /^(?:t|\[?\$[^\]]*\]t?|[$฿€£¥]|thb|baht|บาท)\s*(\d{1,3}(?:[.,]\d{1,2}\d*)?)$/i;
const DASHES = /^[-–—―−‐‑_.…*\s]+$/;

function fromText(text: string, allOrNothing: boolean): ScoreReading {
  const arabic = toArabicDigits(text).replace(OUTER, '');
  const plain = PLAIN.exec(arabic);
  if (plain) return fromNumber(Number(plain[1]), false, allOrNothing);
  const comma = DECIMAL_COMMA.exec(arabic);
  if (comma) {
    const reading = fromNumber(Number(`${comma[1]}.${comma[2]}`), false, allOrNothing);
    return reading.kind === 'points' ? { ...reading, note: 'decimalComma' } : reading;
  }
  if (/^[-−–]\s*\d/.test(arabic)) return refused('negative');
  if (DASHES.test(arabic)) return refused('noData');
  return fromWord(text, allOrNothing) ?? fromBroken(arabic, allOrNothing);
}

function fromWord(text: string, allOrNothing: boolean): ScoreReading | undefined {
  switch (wordFor(text)) {
    case 'notAssessed':
      return { kind: 'notAssessed' };
    case 'noData':
      return refused('noData');
    case 'yes':
      return refused('wordForScore', allOrNothing ? 100 : undefined);
    case 'no':
      return refused('wordForScore', allOrNothing ? 0 : undefined);
    case undefined:
      return undefined;
  }
}

/** No digit, nor a letter that is taken for one. */
const THAI_WORDS = /^[\u0e01-\u0e4c\s]+$/;

function fromBroken(text: string, allOrNothing: boolean): ScoreReading {
  if (THAI_WORDS.test(text)) return refused('notANumber');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return refused('overHundred');
  const foreign = FOREIGN.exec(text);
  const unsigned = foreign ? pointsIn((foreign[1] as string).replace(',', '.')) : undefined;
  if (unsigned !== undefined) return refused('brokenNumber', unsigned);
  const digits = asDigits(fromOtherDigits(text));
  const repaired = pointsIn(digits.replace(/[·٫]/g, '.').replace(/\.$/, ''));
  if (/\d/.test(text) || repaired !== undefined) {
    if (repaired !== undefined && !/\s/.test(text)) return refused('brokenNumber', repaired);
  }
  // "9 7.41" is one number with a space in it; "95 97" may be two.
  const joined = /^\d\s\d\.\d+$|^\d+\s?\.\s?\d+$/.test(text) ? pointsIn(text.replace(/\s/g, '')) : undefined;
  if (joined !== undefined) return refused('brokenNumber', joined);
  return withText(text, allOrNothing);
}

function pointsIn(text: string): number | undefined {
  const match = /^\d{1,3}(?:\.\d+)?$/.exec(text);
  const points = match ? Number(text) : undefined;
  return points !== undefined && points <= 100 ? points : undefined;
}

/** One number between words that say it is a score and a mark, a unit or a remark: "97.41 (ปรับแล้ว)", "90/100". */
const WITH_TEXT =
  /^(?:ได้รับคะแนน|ได้คะแนน|คะแนนที่ได้|คะแนน|ได้|ร้อยละ|ประมาณ|[~≈=+<>≥≤:"'\s])*(\d+(?:\.\d+)?)(?:\s*(?:\/|จาก|เต็ม)\s*100)?\s*(?:[*^?!†‡²³"'%]+|(?:คะแนน|เปอร์เซ็นต์|เปอร์เซนต์|percent|points?|pts?)\S*)?\s*(?:[([].*)?$/i;

/** "28.04 จาก 30", "27.67/30", "27.67 (30)". A slash before a number up to 12 may be that of a date. */
const PART =
  /^(?:ได้รับคะแนน|ได้คะแนน|คะแนนที่ได้|คะแนน|ได้|[\s:])*(\d+(?:\.\d+)?)\s*(?:คะแนน)?\s*(?:\/(?!\s*(?:\d|1[0-2])(?!\d))|จาก|เต็ม|\()\s*(?:คะแนนเต็ม|คะแนน|เต็ม|น้ำหนัก)?\s*(\d+(?:\.\d+)?)\s*(?:คะแนน|points?)?\s*\)?$/i;

/** Points of full marks that are said with them. */
export const isPart = (text: string): boolean => partOf(toArabicDigits(text)) !== undefined;

/** Percent that points are of the full marks beside them, which an instrument's weight may be. */
function partOf(text: string): number | undefined {
  const [, part, whole] = PART.exec(text) ?? [];
  return part !== undefined && Number(whole) <= 100 ? inPercent(Number(part), Number(whole))[0] : undefined;
}

/** A number with a remark is suggested; a comment that holds a number ("ครบ 5 ข้อ") is a comment. */
function withText(text: string, allOrNothing: boolean): ScoreReading {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length === 0) return refused('notANumber');
  const alone = WITH_TEXT.exec(text);
  const points = alone && !/\d\s*[([].*\d/.test(text) ? pointsIn(alone[1] as string) : undefined;
  if (points !== undefined) return refused('numberWithText', points);
  const percent = partOf(text);
  if (percent !== undefined) {
    return refused('weightPoints', allOrNothing && percent !== 0 && percent !== 100 ? undefined : percent);
  }
  if (/^[\d\s.,/-]+$/.test(text)) return refused(numbers.length > 1 ? 'severalNumbers' : 'brokenNumber');
  return refused('notANumber');
}

function refused(finding: FindingCode, suggestion?: number): ScoreReading {
  return suggestion === undefined ? { kind: 'refused', finding } : { kind: 'refused', finding, suggestion };
}
