// What would be written where, in place of what.
import { addressOf } from '../../../domain/intake/address';
import type { Proposal } from './proposals';

type Sentence = (given: Readonly<Record<string, string | number>>) => string;

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The sentence for a cell that shows something, or the one for a blank cell. */
export function proposalWords(
  filled: Sentence,
  blank: Sentence,
  { row, column, shown, value }: Proposal,
): string {
  const cell = addressOf(row, column);
  return shown.trim() === '' ? blank({ cell, value }) : filled({ cell, value, shown: short(shown) });
}
