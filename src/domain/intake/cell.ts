// A raw cell as a union of what it can be. Values come from Apps Script or a file, so nothing about them is assumed.
import { plainText } from '../thai/fold';

export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly kind: 'error'; readonly text: string };

const BLANK: Reading = { kind: 'blank' };

/** The error values of a sheet. They reach a function as text. */
const ERROR_VALUE = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/i;

/**
 * Reads one raw cell value.
 *
 * @param format the cell's number format where it is known; it tells 0.9741 shown as 97.41% from 0.9741
 */
export function readCell(value: unknown, format = ''): Reading {
  if (value === null || value === undefined || value === '') return BLANK;
  if (typeof value === 'number') {
    const code = /["\\]/.test(format) ? shownCode(value, format) : undefined;
    return code ? { kind: 'text', text: code } : { kind: 'number', value, percent: showsPercent(format) };
  }
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (typeof value === 'string') return readText(value);
  if (isDate(value)) {
    if (Number.isNaN(value.getDate())) return { kind: 'error', text: '#VALUE!' };
    return { kind: 'date', day: value.getDate(), month: value.getMonth() + 1, year: value.getFullYear() };
  }
  return { kind: 'error', text: '#VALUE!' };
}

/** A percent sign in quotes or behind a backslash is only printed; the value is not multiplied. */
const showsPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** Words in quotes or behind backslashes, then a place for a whole number: `"O"00`, `\\O0`. */
const CODE_FORMAT = /^(?:\[[^\]]*\])*((?:"[^"]*"|\\.)+)([0#]+)(?:;.*)?$/;
/** Letters of a code, or words that call the number one; "คะแนน" only says what the number is. */
const CODE_WORDS = /^(?:[A-Za-z]{1,3}|ข้อที่|ข้อ|รหัส|ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด)[\s.-]*$/;

/** `O1`, where the format shows the number 1 so. */
function shownCode(value: number, format: string): string | undefined {
  const [, words = '', places = ''] = CODE_FORMAT.exec(format) ?? [];
  const before = words.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  if (!CODE_WORDS.test(before) || !Number.isInteger(value) || value < 0) return undefined;
  return before + String(value).padStart(places.replace(/#/g, '').length, '0');
}

function readText(value: string): Reading {
  const text = plainText(value);
  if (text === '') return BLANK;
  return ERROR_VALUE.test(text) ? { kind: 'error', text } : { kind: 'text', text };
}

interface DateParts {
  getDate(): number;
  getMonth(): number;
  getFullYear(): number;
}

/** Tells a date by its class name: one made in another realm is not an instance of this realm's class. */
function isDate(value: unknown): value is DateParts {
  return (
    Object.prototype.toString.call(value) === '[object Date]' &&
    typeof (value as Partial<DateParts>).getDate === 'function'
  );
}

/** What the cell shows, for a finding that names it. */
export function shownText(reading: Reading): string {
  switch (reading.kind) {
    case 'blank':
      return '';
    case 'number':
      return String(reading.value);
    case 'flag':
      return reading.value ? 'TRUE' : 'FALSE';
    case 'date':
      return `${reading.day}/${reading.month}/${reading.year}`;
    default:
      return reading.text;
  }
}
