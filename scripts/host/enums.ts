// The enums that the host knows.
import { EnumValue, enumOf } from './enumValue';
import { mismatch } from './mismatch';

export const WRAP_STRATEGY = enumOf('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const BORDER_STYLE = enumOf('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const VISIBILITY = enumOf('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const PROTECTION_TYPE = enumOf('ProtectionType', ['RANGE', 'SHEET']);
export const BUTTON = enumOf('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const BUTTON_SET = enumOf('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const AUTH_MODE = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

/** The name of a value of the enum. */
export function enumName(type: string, value: unknown, call: string): string {
  if (!(value instanceof EnumValue) || value.type !== type) throw mismatch(call, value);
  return value.name;
}
