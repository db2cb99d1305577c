// Fiscal years as sheets and people write them.
import { toArabicDigits } from '../thai/digits';
import { plainText } from '../thai/fold';
import { readCell, shownText } from './cell';

const MENTION = /(?:ปีงบประมาณ|พ\.?\s?ศ\.*|ปี|การประเมิน|ITA|FY)[\s(:]*(?:พ\.?\s?ศ\.*)?\s*(2[45]\d\d)(?!\d)/g;

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
  if (!/2[45]\d\d/.test(key)) return NO_KEYS;
  return ['ประจำปี', ''].map(kept => key.replace(YEAR_IN_KEY, kept));
}

const NO_KEYS: readonly string[] = [];
const YEAR_IN_KEY =
  /(?:(?:ประจำ|ของ|ใน)?ปี(?:งบประมาณ)?)?(?:พศ)?2[45]\d\d(?:(?:ถึง|และ|ปี(?:งบประมาณ)?)?(?:พศ)?2[45]\d\d)*/g;

/** How titles of results begin; in other words a year may be that of a document. */
const TITLE =
  /^[\s("“]*(?:ผล|คะแนน|ค่าคะแนน|การประเมิน|ตาราง|สรุป|รายงานผล|แบบ|ประจำปี|ปี|พ\.?\s?ศ|(?:ITA|IIT|EIT|OIT)\b|2[45]\d\d$)/i;

/**
 * The year of what stands below a title; without one where the title names several, and nothing where it is no title
 * with a year.
 *
 * @param isHead it stands where only a title can
 */
export function titledYear(text: string, isHead: boolean): { readonly year: number | undefined } | undefined {
  const plain = toArabicDigits(text.trim());
  const years = new Set(/^2[45]\d\d$/.test(plain) ? [Number(plain)] : yearsMentioned(plain));
  // A sentence gives a score.
  if (years.size === 0 || /\d\.\d/.test(plain) || !(isHead || TITLE.test(plain))) return undefined;
  const [year] = years;
  return { year: years.size === 1 ? year : undefined };
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
