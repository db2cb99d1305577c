// Points as a person types them.
import { round2 } from '../../../domain/scoring/round';
import { toArabicDigits } from '../../../domain/thai/digits';

/** Points 0–100 with at most 2 decimals, in Thai or Arabic digits; undefined for anything else. */
export function typedPoints(text: string): number | undefined {
  const plain = toArabicDigits(text.trim());
  if (!/^\d{1,3}([.,]\d{0,2})?$/.test(plain)) return undefined;
  const points = round2(Number(plain.replace(',', '.')));
  return points <= 100 ? points : undefined;
}
