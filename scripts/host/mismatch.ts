// What Apps Script says when a method is called with arguments that it does not take.
import { types } from 'node:util';
import { ServiceError } from './service';

/** "The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValue." */
export function mismatch(call: string, ...args: readonly unknown[]): ServiceError {
  return new ServiceError(
    `The parameters (${args.map(nameOf).join(',')}) don't match the method signature for ${call}.`,
  );
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? nameOf(value[0]) : 'null'}[]`;
  if (types.isDate(value)) return 'Date';
  if (typeof value === 'object') return '(class)';
  return typeof value === 'string' ? 'String' : typeof value;
}
