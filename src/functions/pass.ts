// ITA_PASS: whether scores reach a cut-off.
import { round2 } from '../domain/scoring/round';
import { cells as th } from '../text/th/cells';
import { cutoffOf } from './arguments';
import { type CellOut, isLeftOut, mapCells, pointsOf, type TableOut } from './cells';
import { USAGE } from './usage';

/** ผ่านเกณฑ์ or ไม่ผ่านเกณฑ์, from score and cut-off rounded; the cut-off is 85 when left out. A range gives a range. */
export function pass(score: unknown, cutoff: unknown): CellOut | TableOut {
  if (isLeftOut(score)) throw new Error(th.functions.leftOut({ usage: USAGE.ITA_PASS }));
  const least = round2(cutoffOf(cutoff));
  return mapCells(score, cell => {
    const points = pointsOf(cell);
    if (points === undefined) return '';
    return round2(points) >= least ? th.pass.yes : th.pass.no;
  });
}
