// What a text becomes when it is typed into a cell or imported (USER_ENTERED), in a spreadsheet of Thai or
// English locale: numbers, percents, truth values, dates (day first) and formulas; everything else stays text.
import type { Cell } from './cell';

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;
/** What a text must start with to be more than text. */
const SPECIAL = /^['\s=+\-.\dtf]/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** As in German: `1.12.2566`, `9.1`. */
const WITH_POINTS = /^(\d{1,2})(\.)(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

/**
 * The cell that a typed text makes: `00123` is the number 123, `97.41%` the number 0.9741 shown as percent,
 * `1-2` a date of `thisYear`; `O12`, `1,00` and Thai digits stay text. Where the comma is the
 * decimal sign, `97,41` is a number, `97.41` stays text and `9.1` is a date. A leading `'` keeps the rest as text.
 */
export function coerce(text: string, thisYear = new Date().getFullYear(), decimal: '.' | ',' = '.'): Cell {
  if (!SPECIAL.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^=./.test(trimmed)) return { value: '', formula: trimmed };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return numberCell(trimmed, decimal) ?? dateCell(trimmed, decimal, thisYear) ?? { value: text };
}

function numberCell(typed: string, decimal: '.' | ','): Cell | undefined {
  const text = decimal === ',' ? swapped(typed) : typed;
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) return undefined;
  if (percent) return { value: shiftTwo(value), numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  return digits.includes(',')
    ? { value, numberFormat: digits.includes('.') ? '#,##0.00' : '#,##0' }
    : { value };
}

/** A hundredth, by decimal notation: 97.41 / 100 is 0.9740999999999999 in binary. */
function shiftTwo(value: number): number {
  return Number(`${value}e-2`.replace(/e([+-]?\d+)e-2$/, (_, exponent) => `e${Number(exponent) - 2}`));
}

/** With points for commas, and commas for points. */
const swapped = (text: string): string => text.replace(/[.,]/g, sign => (sign === ',' ? '.' : ','));

function dateCell(text: string, decimal: '.' | ',', thisYear: number): Cell | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const match = DAY_FIRST.exec(text) ?? (decimal === ',' ? WITH_POINTS.exec(text) : null);
  if (!match) return undefined;
  const year = match[4] === undefined ? thisYear : Number(match[4]);
  // Two digits: 00-29 are of this century, as in Google Sheets.
  const full = match[4]?.length === 2 ? year + (year < 30 ? 2000 : 1900) : year;
  return dated(full, Number(match[3]), Number(match[1]), match[4] === undefined ? 'd/m' : 'd/m/yyyy');
}

function dated(year: number, month: number, day: number, numberFormat: string): Cell | undefined {
  const value = new Date(Date.UTC(year, month - 1, day));
  const exists = value.getUTCMonth() === month - 1 && value.getUTCDate() === day;
  return exists ? { value, numberFormat } : undefined;
}
