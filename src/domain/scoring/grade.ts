// The grade of a total by the bands of a year.
import type { Framework } from '../framework/node';
import { round2 } from './round';

export type GradeResult =
  | { readonly kind: 'grade'; readonly grade: string }
  /** The total alone does not decide: the instruments' scores are needed. */
  | { readonly kind: 'needsInstruments' };

/**
 * Grade of a total, in the year's own words: the best band whose least total the rounded total reaches and whose floor,
 * if it has one, every rounded instrument score reaches.
 *
 * @param total points 0–100
 * @param instruments points 0–100 of every instrument; may be left out where no floor is in question
 *
 * Rule: bands of the year; floors since FY2566 (decision of 8 June 2566).
 */
export function gradeOf(framework: Framework, total: number, instruments?: readonly number[]): GradeResult {
  const rounded = round2(total);
  for (const band of framework.bands) {
    if (rounded < band.min) continue;
    if (band.floor === undefined) return { kind: 'grade', grade: band.grade };
    if (!instruments) return { kind: 'needsInstruments' };
    const floor = band.floor;
    if (instruments.every(score => round2(score) >= floor)) return { kind: 'grade', grade: band.grade };
  }
  const lowest = framework.bands[framework.bands.length - 1];
  return { kind: 'grade', grade: lowest ? lowest.grade : '' };
}
