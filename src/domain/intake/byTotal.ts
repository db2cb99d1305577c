// What the printed total tells of the unit of the rows: points that give it as percentages are percentages, and where
// they do not, those that give it in another unit are in that unit.
import { leavesOf } from '../framework/tree';
import { AGREEMENT } from '../scoring/rollUp';
import { ROUNDING, type Scale, sharesOf } from './scales';
import type { UnitRow } from './unitRows';
import type { Vocabulary } from './vocabulary';

/** Both the total and what it is computed from are printed with 2 decimals. */
const IN_PRINT = 2 * AGREEMENT + 1e-6;

/** Whether the rows hold all that the total is made of. */
function shareOfAll(rows: readonly UnitRow[], vocabulary: Vocabulary): number {
  const shares = sharesOf(vocabulary);
  if (new Set(rows.map(({ node }) => node)).size < rows.length) return 0;
  return rows.reduce((sum, { node }) => sum + (shares.get(node) ?? 0), 0);
}

const isWhole = (rows: readonly UnitRow[], vocabulary: Vocabulary): boolean =>
  Math.abs(shareOfAll(rows, vocabulary) - 100) < 1e-6;

/** A total of these percentages, which is neither their plain mean nor could be their sum. */
export function provesPercent(
  rows: readonly UnitRow[],
  totals: readonly number[],
  vocabulary: Vocabulary,
): boolean {
  if (totals.length === 0 || !isWhole(rows, vocabulary)) return false;
  const shares = sharesOf(vocabulary);
  const total = rows.reduce((sum, { node, points }) => sum + ((shares.get(node) ?? 0) * points) / 100, 0);
  const mean = rows.reduce((sum, { points }) => sum + points, 0) / rows.length;
  return totals.some(printed => Math.abs(printed - total) <= IN_PRINT && Math.abs(printed - mean) > IN_PRINT);
}

/** The unit of each row by which the rows give a printed total, with as few rows as may be in another than percent. */
export function scalesByTotal(
  rows: readonly UnitRow[],
  totals: readonly number[],
  vocabulary: Vocabulary,
): readonly (Scale | undefined)[] {
  if (totals.length === 0 || rows.length > 4 || !isWhole(rows, vocabulary)) return [];
  const shares = sharesOf(vocabulary);
  const scales: readonly Scale[] = [
    { code: 'weightPoints', unitOf: ({ node }) => shares.get(node) ?? 0 },
    { code: 'weightPoints', unitOf: ({ node }) => (node.allOrNothing ? 0 : leavesOf(node).length) },
    { code: 'otherScale', unitOf: () => 5 },
    { code: 'otherScale', unitOf: () => 10 },
  ];
  let best: readonly (Scale | undefined)[] = [];
  let least = rows.length + 1;
  const tryFrom = (
    at: number,
    chosen: readonly (Scale | undefined)[],
    total: number,
    slack: number,
  ): void => {
    const changed = chosen.filter(Boolean).length;
    if (changed >= least) return;
    const row = rows[at];
    if (!row) {
      if (changed > 0 && totals.some(printed => Math.abs(printed - total) <= slack)) {
        best = chosen;
        least = changed;
      }
      return;
    }
    const share = shares.get(row.node) ?? 0;
    tryFrom(at + 1, [...chosen, undefined], total + (share * row.points) / 100, slack);
    for (const scale of scales) {
      const unit = scale.unitOf(row);
      if (row.points > 0 && row.points <= unit + ROUNDING && unit > 1)
        tryFrom(
          at + 1,
          [...chosen, scale],
          total + (share * row.points) / unit,
          slack + (share / unit) * ROUNDING,
        );
    }
  };
  tryFrom(0, [], 0, IN_PRINT);
  return best;
}
