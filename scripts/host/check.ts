// Checks of arguments, each named for what it lets through.
import { mismatch } from './mismatch';

export function text(value: unknown, call: string): string {
  if (typeof value !== 'string') throw mismatch(call, value);
  return value;
}

/** Whole numbers; Apps Script cuts off fractions. */
export function integer(value: unknown, call: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw mismatch(call, value);
  return Math.trunc(value);
}

export function truth(value: unknown, call: string): boolean {
  if (typeof value !== 'boolean') throw mismatch(call, value);
  return value;
}

/** A service object of a kind, given back by the script. */
export function instance<T>(type: new (...args: never[]) => T, value: unknown, call: string): T {
  if (!(value instanceof type)) throw mismatch(call, value);
  return value;
}

export function list<T>(value: unknown, each: (element: unknown) => T, call: string): T[] {
  if (!Array.isArray(value)) throw mismatch(call, value);
  return value.map(each);
}
