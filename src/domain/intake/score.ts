// What the cell that should hold a score says: points, nothing, "not assessed", or something that cannot be read
// without guessing. Scores of the assessment are 0–100 and direction-corrected.
import { toArabicDigits } from '../thai/digits';
import { nameKey } from '../thai/fold';
import type { Reading } from './cell';
import type { FindingCode } from './finding';
import { fromOtherDigits } from './glyphs';

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
      return fromNumber(reading.value, reading.percent);
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

function fromNumber(value: number, percent: boolean): ScoreReading {
  if (!Number.isFinite(value)) return refused('errorValue');
  if (value < 0) return refused('negative');
  if (percent) {
    if (value <= 1) return { kind: 'points', points: fromFraction(value), note: 'percentFormat' };
    return value <= 100 ? refused('percentTwice', value) : refused('overHundred');
  }
  if (value > 100) return refused('overHundred', withLostPoint(value));
  // 0.9741 is a fraction that lost its percent format far more often than a score below one point.
  if (value > 0 && value < 1) return refused('fraction', fromFraction(value));
  return { kind: 'points', points: value === 0 ? 0 : value };
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

const NO_DATA = new Set([
  'na',
  'ไม่มีข้อมูล',
  'ไม่ระบุ',
  'ไม่ปรากฏ',
  'ไม่ทราบ',
  'รอผล',
  'รอประกาศผล',
  'null',
  'none',
  'nan',
]);
const NOT_ASSESSED = new Set([
  'ไม่ประเมิน',
  'ไม่ถูกประเมิน',
  'ไม่รับการประเมิน',
  'ไม่ต้องประเมิน',
  'ไม่ได้ประเมิน',
  'ยกเว้นการประเมิน',
  'ยกเว้น',
  'ไม่นำมาประเมิน',
]);
const YES = new Set(['มี', 'ใช่', 'ผ่าน', 'true', 'yes', 'เผยแพร่แล้ว', 'ครบ', 'ครบถ้วน']);
const NO = new Set(['ไม่มี', 'ไม่ใช่', 'ไม่ผ่าน', 'false', 'no', 'ไม่ครบ', 'ไม่ครบถ้วน']);
const TICKS = /^[✓✔☑🗸√/]+$/u;
const CROSSES = /^[✗✘×xX☒☐]+$/u;
const DASHES = /^[-–—−‐‑_.…*]+$/;

function fromText(text: string, allOrNothing: boolean): ScoreReading {
  const arabic = toArabicDigits(text).replace(OUTER, '');
  const plain = PLAIN.exec(arabic);
  if (plain) return fromNumber(Number(plain[1]), false);
  const comma = DECIMAL_COMMA.exec(arabic);
  if (comma) {
    const reading = fromNumber(Number(`${comma[1]}.${comma[2]}`), false);
    return reading.kind === 'points' ? { ...reading, note: 'decimalComma' } : reading;
  }
  if (/^[-−–]\s*\d/.test(arabic)) return refused('negative');
  if (DASHES.test(arabic)) return refused('noData');
  return fromWord(text, allOrNothing) ?? fromBroken(arabic);
}

function fromWord(text: string, allOrNothing: boolean): ScoreReading | undefined {
  const key = nameKey(text);
  if (NOT_ASSESSED.has(key)) return { kind: 'notAssessed' };
  if (NO_DATA.has(key)) return refused('noData');
  if (YES.has(key) || TICKS.test(text)) return refused('wordForScore', allOrNothing ? 100 : undefined);
  if (NO.has(key) || CROSSES.test(text)) return refused('wordForScore', allOrNothing ? 0 : undefined);
  return undefined;
}

/** Letters that stand where digits belong. */
const AS_DIGIT: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1', О: '0', о: '0' };

function fromBroken(text: string): ScoreReading {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return refused('overHundred');
  const digits = fromOtherDigits(text).replace(
    /[oli|Оо]/gi,
    letter => AS_DIGIT[letter.toLowerCase()] ?? letter,
  );
  const repaired = pointsIn(digits.replace(/[·٫]/g, '.').replace(/\.$/, ''));
  if (/\d/.test(text) || repaired !== undefined) {
    if (repaired !== undefined && !/\s/.test(text)) return refused('brokenNumber', repaired);
  }
  // "9 7.41" is one number with a space in it; "95 97" may be two.
  const joined = /^\d\s\d\.\d+$|^\d+\s?\.\s?\d+$/.test(text) ? pointsIn(text.replace(/\s/g, '')) : undefined;
  if (joined !== undefined) return refused('brokenNumber', joined);
  return withText(text);
}

function pointsIn(text: string): number | undefined {
  const match = /^\d{1,3}(?:\.\d+)?$/.exec(text);
  const points = match ? Number(text) : undefined;
  return points !== undefined && points <= 100 ? points : undefined;
}

/** "97.41 (ปรับแล้ว)": one number and a remark. A long comment that holds a number is a comment. */
function withText(text: string): ScoreReading {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length === 0) return refused('notANumber');
  if (/^[\d\s.,/-]+$/.test(text)) return refused(numbers.length > 1 ? 'severalNumbers' : 'brokenNumber');
  if (/^0x|^\d+e\d+$/i.test(text)) return refused('notANumber');
  const leads = /^\d+(?:\.\d+)?(?=[\s(*%])/.test(text) || text.length <= 20;
  const points = numbers.length === 1 && leads ? pointsIn(numbers[0] as string) : undefined;
  return refused(points === undefined ? 'notANumber' : 'numberWithText', points);
}

function refused(finding: FindingCode, suggestion?: number): ScoreReading {
  return suggestion === undefined ? { kind: 'refused', finding } : { kind: 'refused', finding, suggestion };
}
