// What would be written where, in place of what.
import { addressOf } from '../../../domain/intake/address';
import type { Proposal } from './proposals';

type Sentence = (given: Readonly<Record<string, string | number>>) => string;

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The sentence for a cell; `empty` is what a blank one is said to show. */
export function proposalWords(
  sentence: Sentence,
  empty: string,
  { row, column, shown, value }: Proposal,
): string {
  const before = shown.trim() === '' ? empty : `"${short(shown)}"`;
  return sentence({ cell: addressOf(row, column), value, shown: before });
}
