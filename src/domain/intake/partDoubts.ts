// One instrument in another unit than those beside it: its scores are judged by themselves, and a single one by the others
// and by the printed total.
import type { FrameworkNode } from '../framework/node';
import { holds, leavesOf } from '../framework/tree';
import { provesPercent, scalesByTotal } from './byTotal';
import { type Part, partOf } from './parts';
import {
  columnScale,
  doubtAll,
  LEAST_ITEMS,
  likeliest,
  likelyScales,
  ROUNDING,
  type Scale,
  sharesOf,
} from './scales';
import type { Table } from './table';
import type { UnitDoubts, UnitRow } from './unitRows';
import type { Vocabulary } from './vocabulary';

/** Offices score high: a part that would be lower in another unit may truly be low. */
const LIKELY = 0.6;
const MIDDLE = 50;
const HIGH = 60;
const VERY_HIGH = 80;
const LOWEST = 10;

/** @param all also the rows of items below */
export function doubtParts(
  table: Table,
  rows: readonly UnitRow[],
  all: readonly UnitRow[],
  vocabulary: Vocabulary,
  doubts: UnitDoubts,
): void {
  const parts = new Map<Part, UnitRow[]>();
  for (const row of rows) {
    if (doubts.has(row.at)) continue;
    const part = partOf(row.node, vocabulary);
    const said = parts.get(part);
    if (said) said.push(row);
    else parts.set(part, [row]);
  }
  const othersOf = ({ level, instrument, isSurvey }: Part): readonly UnitRow[] =>
    [...parts].flatMap(([other, all]) =>
      other.level === level && other.instrument !== instrument && (other.isSurvey || !isSurvey) ? all : [],
    );
  for (const [part, said] of parts) {
    // What stands below tells for itself.
    if (said.length === 0 || said.some(row => holdsRow(row, all))) continue;
    const counted = part.isSurvey ? undefined : columnScale(table, said, true);
    const others = othersOf(part);
    if (counted) doubtAll(said, [counted], doubts);
    else if (new Set(said.map(({ node }) => node)).size > 1) {
      const scales = part.isSurvey
        ? surveyScales(said, others, vocabulary)
        : checkScales(said, areAbove(HIGH, others), vocabulary);
      doubtAll(said, scales, doubts);
      if (part.isSurvey && scales.length === 0) doubtRest(said, others, doubts);
    }
  }
}

const holdsRow = (row: UnitRow, all: readonly UnitRow[]): boolean =>
  row.node.children.length > 0 && all.some(({ node }) => holds(row.node, node));

const areAbove = (limit: number, rows: readonly UnitRow[]): boolean =>
  rows.length > 0 && rows.every(({ points }) => points > limit);

function surveyScales(
  rows: readonly UnitRow[],
  others: readonly UnitRow[],
  vocabulary: Vocabulary,
): readonly Scale[] {
  const scored = rows.filter(({ points }) => points > 0);
  if (rows[0]?.node.level !== 'item' && !areAbove(MIDDLE, others)) return [];
  const [first, ...alike] = likelyScales(rows, [], vocabulary);
  return first && meanOf(scored, first) >= LIKELY ? [first, ...alike] : [];
}

/** Scores of a survey far below all others, which were mended perhaps. */
function doubtRest(rows: readonly UnitRow[], others: readonly UnitRow[], doubts: UnitDoubts): void {
  const low = rows.filter(({ points }) => points > 1 && points <= LOWEST);
  const all = [...rows.filter(row => !low.includes(row)), ...others];
  const least = rows[0]?.node.level === 'item' ? LEAST_ITEMS : 1;
  if (low.length < least || !areAbove(VERY_HIGH, all)) return;
  const scale = lowScale(low);
  if (meanOf(low, scale) >= LIKELY) doubtAll(low, [scale], doubts);
}

const lowScale = (rows: readonly UnitRow[]): Scale => {
  const full = rows.every(({ points }) => points <= 5) ? 5 : LOWEST;
  return { code: 'otherScale', unitOf: () => full };
};

/** Groups of items that give all or nothing: how many of them were got, points of the weight, or another scale. */
function checkScales(
  rows: readonly UnitRow[],
  areOthersHigh: boolean,
  vocabulary: Vocabulary,
): readonly Scale[] {
  // What is below 1 is told to be a fraction wherever it stands.
  const scored = rows.filter(({ points }) => points >= 1);
  if (scored.length === 0) return [];
  const shares = sharesOf(vocabulary);
  const weight: Scale = { code: 'weightPoints', unitOf: ({ node }) => shares.get(node) ?? 0 };
  const items: Scale = { code: 'weightPoints', unitOf: ({ node }) => itemsIn(node) };
  const fits = ({ unitOf }: Scale): boolean =>
    scored.every(row => row.points <= unitOf(row) + ROUNDING && unitOf(row) > 1);
  const areWhole = scored.every(({ points }) => Number.isInteger(points));
  const most = Math.max(...scored.map(({ points }) => points));
  const fitting = [...(areWhole ? [items] : []), weight].filter(fits);
  if (most <= LOWEST) {
    const other: readonly Scale[] = [5, 10].map(full => ({ code: 'otherScale', unitOf: () => full }));
    return likeliest([...fitting, ...other.filter(fits)], scored);
  }
  if (scored.length < 2 || !(areOthersHigh || areWhole)) return [];
  return likeliest(
    fitting.filter(scale => (areOthersHigh || scale === items) && meanOf(scored, scale) >= LIKELY),
    scored,
  );
}

const itemsIn = (node: FrameworkNode): number => leavesOf(node).length;

const meanOf = (rows: readonly UnitRow[], { unitOf }: Scale): number =>
  rows.reduce((sum, row) => sum + row.points / unitOf(row), 0) / rows.length;

/** An instrument alone in its unit: as the printed total needs it, or far below the others. */
export function doubtInstruments(
  rows: readonly UnitRow[],
  all: readonly UnitRow[],
  totals: readonly number[],
  vocabulary: Vocabulary,
  doubts: UnitDoubts,
): void {
  const open = rows.filter(
    row => row.node.level === 'instrument' && !doubts.has(row.at) && !holdsRow(row, all),
  );
  if (open.length < 2 || provesPercent(open, totals, vocabulary)) return;
  scalesByTotal(open, totals, vocabulary).forEach((scale, index) => {
    if (scale) doubtAll([open[index] as UnitRow], [scale], doubts);
  });
  const [one, another] = open.filter(({ points }) => points <= HIGH);
  if (!one || another || doubts.has(one.at) || one.points <= 1 || one.points > LOWEST) return;
  doubtAll([one], [lowScale([one])], doubts);
}
