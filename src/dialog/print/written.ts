// Numbers of pages as the document writes them.
import type { Digits } from '../../documents/tree';
import { toThaiDigits } from '../../domain/thai/digits';

export const written = (digits: Digits, number: number): string =>
  digits === 'thai' ? toThaiDigits(`${number}`) : `${number}`;
