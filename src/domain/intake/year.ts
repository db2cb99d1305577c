// Fiscal years as sheets and people write them.
import { toArabicDigits } from '../thai/digits';
import { plainText } from '../thai/fold';
import { readCell, shownText } from './cell';

const MENTION = /(?:ปีงบประมาณ|พ\.?\s?ศ\.?|ปี)\s*(?:พ\.?\s?ศ\.?)?\s*(2[45]\d\d)(?!\d)/g;

/**
 * The fiscal years (B.E.) that a text names as such, in order.
 *
 * @example yearsMentioned('ประจำปีงบประมาณ พ.ศ. ๒๕๖๕') // [2565]
 */
export function yearsMentioned(text: string): readonly number[] {
  if (!/[2๒][45๔๕]/.test(text)) return [];
  return [...toArabicDigits(plainText(text)).matchAll(MENTION)].map(match => Number(match[1]));
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
