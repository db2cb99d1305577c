// Numbers as a sentence shows them: 28.040000000000003 is what a computer made of 28.04.
import type { FindingParams } from './finding';

/** A number of at most 4 decimals as it is, any other with 2; what is very small keeps 2 digits. */
export function readableNumber(value: number): number {
  // 1e308 is nothing that could be rounded.
  if (Math.abs(value) > 1e15) return value;
  const short = Math.round(value * 1e4) / 1e4;
  if (Math.abs(value - short) < 1e-9) return short;
  return Math.abs(value) < 0.01 ? Number(value.toPrecision(2)) : Math.round(value * 100) / 100;
}

/** More decimals than anybody typed. */
const LONG_NUMBER = /^-?\d+\.\d{5,}$/;

/** A text that is such a number, or the number itself, made readable. */
export const readable = <T extends string | number>(value: T): T => {
  if (typeof value === 'number') return readableNumber(value) as T;
  return LONG_NUMBER.test(value) ? (String(readableNumber(Number(value))) as T) : value;
};

export const readableParams = (params: FindingParams): FindingParams =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]));
