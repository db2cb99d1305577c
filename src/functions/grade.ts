// ITA_GRADE: the grade of a total, of a column of totals, or of a table of items.

import type { Framework } from '../domain/framework/node';
import { nodesAt } from '../domain/framework/tree';
import { readCell } from '../domain/intake/cell';
import { readScore } from '../domain/intake/score';
import { gradeOf } from '../domain/scoring/grade';
import { points2 } from '../domain/scoring/round';
import { cells as th } from '../text/th/cells';
import { filledItemsOf, frameworkFor } from './arguments';
import {
  type CellOut,
  isBlank,
  isLeftOut,
  isRange,
  mapCells,
  pointsOf,
  rowsOf,
  type TableOut,
  widthOf,
} from './cells';
import { scoreAt } from './score';
import { USAGE } from './usage';

/**
 * Grade in the year's own words.
 *
 * @param score a total, a column of totals, or a range of items (2 columns or more)
 * @param instruments scores of the instruments, where the year has floors: a row or a column for one total, one row
 *   beside each of a column of totals
 * @throws when a total is not what the instruments beside it give by their weights
 */
export function grade(score: unknown, year: unknown, instruments: unknown): CellOut | TableOut {
  if (isLeftOut(score)) throw new Error(th.functions.leftOut({ usage: USAGE.ITA_GRADE }));
  if (isRange(score) && widthOf(score) >= 2) return ofItems(score, year);
  const framework = frameworkFor(year, USAGE.ITA_GRADE);
  const beside = besideEach(framework, score, instruments);
  return mapCells(score, (cell, row) => gradeOfTotal(framework, cell, beside?.[row]));
}

function ofItems(items: unknown, year: unknown): string {
  const read = filledItemsOf(items, year, USAGE.gradeOfItems);
  scoreAt(read, read.framework.root);
  // Entered totals are never used, so a complete total has complete instruments and its grade is decided.
  return read.assessment.grade ?? '';
}

function gradeOfTotal(
  framework: Framework,
  cell: unknown,
  instruments: readonly unknown[] | undefined,
): string {
  const total = pointsOf(cell);
  if (total === undefined) return '';
  if (instruments) checkTotal(framework, total, instruments);
  const alone = gradeOf(framework, total);
  if (alone.kind === 'grade') return alone.grade;
  if (!instruments) {
    const names = instrumentNames(framework);
    throw new Error(
      th.functions.needsInstruments({
        year: framework.year,
        names,
        usage: USAGE.withInstruments(framework.year),
      }),
    );
  }
  const points = nodesAt(framework, 'instrument').map((instrument, index) => {
    const own = pointsOf(instruments[index]);
    if (own === undefined) throw new Error(th.functions.noInstrumentScore({ instrument: instrument.id }));
    return own;
  });
  const result = gradeOf(framework, total, points);
  return result.kind === 'grade' ? result.grade : '';
}

/** Printed numbers of one office differ by no more: half a hundredth in the total, as much in the instruments. */
const PRINTED = 0.011;

/** Refuses a total that the instruments beside it do not give; those that cannot be read say nothing about it. */
function checkTotal(framework: Framework, total: number, instruments: readonly unknown[]): void {
  let sum = 0;
  let weights = 0;
  for (const [index, { weight }] of nodesAt(framework, 'instrument').entries()) {
    const score = readScore(readCell(instruments[index]));
    if (score.kind !== 'points') return;
    sum += weight * score.points;
    weights += weight;
  }
  const computed = sum / weights;
  if (Math.abs(total - computed) <= PRINTED + 1e-9) return;
  const names = instrumentNames(framework);
  throw new Error(th.functions.totalDiffers({ total: points2(total), computed: points2(computed), names }));
}

const instrumentNames = (framework: Framework): string =>
  nodesAt(framework, 'instrument')
    .map(node => node.id)
    .join(', ');

/** The instruments' cells beside each total, or nothing when they are left out. */
function besideEach(framework: Framework, score: unknown, instruments: unknown): unknown[][] | undefined {
  if (isRange(instruments) ? instruments.flat().every(isBlank) : isBlank(instruments)) return undefined;
  const count = nodesAt(framework, 'instrument').length;
  const rows = isRange(instruments) ? rowsOf(instruments) : [[instruments]];
  const totals = isRange(score) ? score.length : 1;
  const cells = totals === 1 ? [rows.flat()] : rows;
  if (cells.length !== totals || cells.some(row => row.length !== count)) {
    const usage = USAGE.withInstruments(framework.year);
    throw new Error(th.functions.badInstruments({ names: instrumentNames(framework), count, usage }));
  }
  return cells;
}
