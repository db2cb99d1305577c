// What a single cell or score gives away: a heading, something meant as a code, something meant as a number.
import type { FindingCode } from './finding';
import type { Cell } from './gridCell';
import type { ScoreReading } from './score';

/** "31 ธันวาคม 2565", "1. งานบริหารทั่วไป": a number and words that name nothing. */
export const isHeading = ({ code, names }: Cell): boolean =>
  code.kind === 'bare' && code.text !== '' && names.length === 0;

/** A year or a date in a title is no code, though it cannot be read as one; a row without a score loses nothing by it. */
export function wasMeantAsCode({ text, code }: Cell): boolean {
  return text !== '' || (code.kind === 'bare' && code.number >= 1 && code.number < 1900);
}

/** Something that was meant as a number, whether or not it can be used. */
export const isNumeric = (score: ScoreReading): boolean =>
  score.kind === 'points' || (score.kind === 'refused' && !WORDS.has(score.finding));

export const WORDS: ReadonlySet<FindingCode> = new Set(['noData', 'notANumber', 'wordForScore']);

/** Refusals of what was a score beyond doubt. */
export const LOST: ReadonlySet<FindingCode> = new Set([
  'brokenNumber',
  'numberWithText',
  'overHundred',
  'negative',
  'fraction',
  'percentTwice',
]);
