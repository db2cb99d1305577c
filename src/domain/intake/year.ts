// Fiscal years as sheets and people write them.
import { toArabicDigits } from '../thai/digits';
import { plainText } from '../thai/fold';
import { type Reading, readCell, shownText } from './cell';

const MENTION =
  /(?:ปีงบประมาณ|พ\.?\s?ศ\.*|ปี|การประเมิน|ITA|FY)[\s(:'’–—-]*(?:พ\.?\s?ศ\.*)?\s*(2[45]\d\d)(?!\d)/g;

/**
 * The fiscal years (B.E.) that a text names as such, in order.
 *
 * @example yearsMentioned('ประจำปีงบประมาณ พ.ศ. ๒๕๖๕') // [2565]
 */
export function yearsMentioned(text: string): readonly number[] {
  if (!/[2๒][45๔๕]/.test(text)) return [];
  const plain = toArabicDigits(plainText(text)).replace(OF_LAW, '');
  return [...plain.matchAll(MENTION)].map(match => Number(match[1]));
}

/** An act has the year of its making in its name, whatever year is assessed. */
const OF_LAW = /(?:พระราชบัญญัติ|พ\.?ร\.?บ\.?|รัฐธรรมนูญ)(?:(?!ปี)\D)*พ\.?\s?ศ\.*\s*2[45]\d\d/g;

/**
 * The keys (see nameKey) that a title may have without the year that it speaks of; none where it names no year. The name
 * itself may end in "ประจำปี".
 *
 * @example withoutYear('รายงานประจำปีพศ2568') // ['รายงานประจำปี', 'รายงาน']
 */
export function withoutYear(key: string): readonly string[] {
  if (!/\d\d/.test(key) || key.search(YEAR_IN_KEY) < 0) return NO_KEYS;
  return ['ประจำปี', ''].map(kept => key.replace(YEAR_IN_KEY, kept));
}

const NO_KEYS: readonly string[] = [];
const YEAR_IN_KEY =
  /(?:(?:ประจำ|ของ|ใน)?ปี(?:งบประมาณ)?)?(?:พศ)?2[45]\d\d(?:(?:ถึง|และ|ปี(?:งบประมาณ)?)?(?:พศ)?2[45]\d\d)*|(?:(?:ประจำ|ของ|ใน)?ปี(?:งบประมาณ|งบ)?(?:[พค]ศ)?|[พค]ศ|fy)(?:[5-7]\d|20[12]\d){1,2}(?!\d)/g;

/** How titles of results begin; in other words a year may be that of a document. */
const TITLE =
  /^[\s("“]*(?:ผล|คะแนน|ค่าคะแนน|การประเมิน|ตาราง|สรุป|รายงานผล|แบบ|ประจำปี|ปี|พ\.?\s?ศ|FY|(?:ITA|IIT|EIT|OIT)(?![A-Za-z]))/i;

/** Years of two digits and of the Christian era, behind words that make them years; "1 ปี 60 วัน" is a time. */
const SHORT_MENTION =
  /(?:(?:^|[^\d\s])\s*ปี(?:งบประมาณ|งบ)?(?:\s*พ\.?\s?ศ\.*)?|^พ\.?\s?ศ\.*|ค\.?\s?ศ\.*|FY|ITA(?=\S)|(?:ITA|การประเมิน)(?=\s*20))[\s(:'’–—-]*([5-7]\d|20[12]\d)(?![\d.,/%]|\s*(?:วัน|เดือน|คน|แห่ง|ราย|บาท))/gi;

/** "ผลคะแนน อบต.ตัวอย่าง 2564". */
const AT_END = /^\D+\s(2[56]\d\d)$/;

/** Such a year is that of a document or a day, or a number of something. */
const OF_DOCUMENT =
  /หมายเหตุ|เอกสาร|วันที่|เดือน|ไตรมาส|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|[ก-ฮ]\.\s?[คยพ]\.|ข้อมูล\s*ณ|^\*|เลข|รหัส|จำนวน|ผู้ตอบ|โทร|พ\.?ร\.?บ|พระราช|มาตรา|หมู่/;

/**
 * The year of what stands below a title; without one where the title names several, and nothing where it is no title
 * with a year.
 *
 * @param isHead it stands where only a title can
 */
export function titledYear(text: string, isHead: boolean): { readonly year: number | undefined } | undefined {
  if (!/[0-9๐-๙]{2}/.test(text)) return undefined;
  const alone = yearAlone(text);
  if (alone !== undefined) return { year: alone };
  const plain = toArabicDigits(text.trim());
  // A sentence gives a score.
  if (/\d\.\d/.test(plain) || !(isHead || TITLE.test(plain))) return undefined;
  const full = yearsMentioned(plain);
  const isOther = full.length > 0 || OF_DOCUMENT.test(plain);
  const short = isOther ? [] : [...plain.matchAll(SHORT_MENTION), AT_END.exec(plain) ?? []];
  const years = new Set([...full, ...short.flatMap(([, digits = '']) => inFull(digits) ?? [])]);
  const [year] = years;
  return years.size === 0 ? undefined : { year: years.size === 1 ? year : undefined };
}

/** The years that a title names, in full or else as titles of results do. */
export function yearsOfTitle(text: string): readonly number[] {
  const full = yearsMentioned(text);
  if (full.length > 0) return full;
  const year = titledYear(text, false)?.year;
  return year === undefined ? [] : [year];
}

/** What calls the number beside it a year, and nothing else. */
export const YEAR_WORD =
  /^(?:(?:ประจำ)?ปี(?:งบประมาณ|งบ|ที่ประเมิน)?[\s(]*(?:พ\.?\s?ศ\.*)?|[พค]\.?\s?ศ\.*|FY|(?:fiscal )?year)[\s:)]*$/i;

const ALONE = /^((?:ประจำ)?ปี(?:งบประมาณ|งบ)?(?:\s*พ\.?\s?ศ\.*)?|[พค]\.?\s?ศ\.*|FY)?[\s:'’-]*(\d\d|\d{4})$/i;

/**
 * The year (B.E.) that a text is and nothing else.
 *
 * @param isCalledSo two digits without a word are one too
 * @example yearAlone('ปี ๖๔') // 2564
 */
export function yearAlone(text: string, isCalledSo = false): number | undefined {
  if (text.length > LONGEST_ALONE) return undefined;
  const [, word, digits = ''] = ALONE.exec(toArabicDigits(text.trim())) ?? [];
  return digits.length === 4 || word !== undefined || isCalledSo ? inFull(digits) : undefined;
}

const LONGEST_ALONE = 30;

function inFull(digits: string): number | undefined {
  const number = Number(digits);
  if (/^2[4-6]\d\d$/.test(digits)) return number;
  if (/^20[12]\d$/.test(digits)) return number + 543;
  return /^[5-7]\d$/.test(digits) ? number + 2500 : undefined;
}

/** The fiscal year (B.E.) that a header cell names: 2565, "คะแนนปี 65", "FY2022". */
export function yearIn(reading: Reading): number | undefined {
  if (reading.kind === 'number') return reading.value < 2000 ? undefined : inFull(String(reading.value));
  if (reading.kind !== 'text' || !/[0-9๐-๙]/.test(reading.text)) return undefined;
  const text = toArabicDigits(reading.text);
  const full = /(?:^|\D)(2[56]\d\d)(?!\d)/.exec(text);
  if (full) return Number(full[1]);
  const short =
    /(?:ปี|พ\.?ศ\.?|FY|ITA(?=\S))\s*(?:งบประมาณ|งบ)?\s*(?:พ\.?ศ\.?)?[\s'’-]*([5-7]\d)(?![\d.])/i.exec(text);
  if (short) return 2500 + Number(short[1]);
  const western = /(?:^|\D)(20[12]\d)(?!\d)/.exec(text);
  return western ? Number(western[1]) + 543 : undefined;
}

/** The same in a row that is a head beyond doubt: 64 and "คะแนน 64", which elsewhere are scores, are years too. */
export function yearOfHead(reading: Reading): number | undefined {
  if (reading.kind !== 'number' && reading.kind !== 'text') return undefined;
  return yearIn(reading) ?? yearAlone(shownText(reading).replace(/^คะแนน\s*(?=\S\S$)/, ''), true);
}

type YearReading =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'blank' }
  /** Not a Buddhist-era year in four digits; `suggestion` where it is one in another way of counting. */
  | { readonly kind: 'refused'; readonly shown: string; readonly suggestion?: number };

/** Reads a year that a person gave: `2565`, `"๒๕๖๕"`, `"พ.ศ. 2565"`. 2022 and 65 are refused with a suggestion. */
export function readYear(value: unknown): YearReading {
  const reading = readCell(value);
  if (reading.kind === 'blank') return { kind: 'blank' };
  const shown = shownText(reading);
  const match = /^(?:ปีงบประมาณ|ปี)?\s*(?:พ\.?\s?ศ\.?)?\s*(\d+)$/.exec(toArabicDigits(shown));
  if (!match) return { kind: 'refused', shown };
  const number = Number(match[1]);
  if (number >= 2400 && number < 2700) return { kind: 'year', year: number };
  if (number >= 1900 && number < 2200) return { kind: 'refused', shown, suggestion: number + 543 };
  if (number >= 50 && number < 100) return { kind: 'refused', shown, suggestion: number + 2500 };
  return { kind: 'refused', shown };
}
