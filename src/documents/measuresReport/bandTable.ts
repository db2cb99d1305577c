// The grades of the year with the totals that they need, and the floors of the instruments where the year has them.
import type { Framework, GradeBand } from '../../domain/framework/node';
import { points2 } from '../../domain/scoring/round';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import { cell, headCell } from '../parts/blocks';
import type { Table } from '../tree';

/** The least step between two printed totals. */
const HUNDREDTH = 0.01;

export function bandTable({ bands }: Framework): Table {
  const { title, score, grade, floor, noFloor, least } = words.bands;
  const hasFloors = bands.some(band => band.floor !== undefined);
  return {
    kind: 'table',
    title,
    widths: hasFloors ? [34, 33, 33] : [50, 50],
    head: [[score, grade, ...(hasFloors ? [floor] : [])].map(headCell)],
    rows: bands.map((band, position) => [
      cell(rangeOf(band, bands.slice(0, position)), 'centre'),
      cell(band.grade, 'centre'),
      ...(hasFloors
        ? [cell(band.floor === undefined ? noFloor : least({ floor: points2(band.floor) }), 'centre')]
        : []),
    ]),
  };
}

/** A total above is of this grade too, unless a better grade asks for nothing but a total. */
function rangeOf({ min }: GradeBand, better: readonly GradeBand[]): string {
  const limits = better.filter(({ floor }) => floor === undefined).map(band => band.min - HUNDREDTH);
  return words.bands.range({ min: points2(min), max: points2(Math.min(100, ...limits)) });
}
