// What a result becomes on its way to the page: google.script.run gives null for whatever holds a date.
import { types } from 'node:util';

/** Undefined becomes null in arrays and vanishes from objects, as JSON has it. */
export function legalResult(result: unknown): unknown {
  return result === undefined || holdsDate(result) ? null : result;
}

function holdsDate(value: unknown): boolean {
  if (types.isDate(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}
