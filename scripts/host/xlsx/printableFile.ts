// A file before it is written, without what no file can hold: one such letter and no program opens it, and Excel takes a
// text that is longer than its cells for damage.
import { printable } from '../../../src/domain/thai/printable';

/** Google Sheets holds 50,000 letters in a cell, Excel fewer. */
const LONGEST_TEXT = 32_767;

/** The same, with every text in it as it can be written. */
export function printableFile<T>(value: T): T {
  // The cut may leave half a letter.
  if (typeof value === 'string') return printable(printable(value).slice(0, LONGEST_TEXT)) as T;
  if (Array.isArray(value)) return value.map(printableFile) as T;
  if (value instanceof Map)
    return new Map([...value].map(([key, part]) => [key, printableFile(part as unknown)])) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, printableFile(part as unknown)]),
  ) as T;
}
