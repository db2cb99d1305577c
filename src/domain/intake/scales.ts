// Surveys and groups of items whose scores are no percentages: points of the weight (28.04 of 30), five-point scales,
// fractions. The weights are those of the year's tree, or stand beside the scores.
import type { FrameworkNode } from '../framework/node';
import { shapeOf } from '../framework/shape';
import { effectiveWeights } from '../scoring/effectiveWeight';
import { rollUp } from '../scoring/rollUp';
import type { FindingCode } from './finding';
import { fullMarksIn } from './fullMarks';
import type { Cell } from './gridCell';
import { inPercent } from './inPercent';
import { isSurvey } from './parts';
import type { Table } from './table';
import type { UnitDoubts, UnitRow } from './unitRows';
import type { Vocabulary } from './vocabulary';

/** Full marks of the rows of one level, if they are what a guess says. */
export interface Scale {
  readonly code: FindingCode;
  readonly unitOf: (row: UnitRow) => number;
}

/** Of a few items each may truly be low; of a part of a survey they are not. */
export const LEAST_ITEMS = 5;
/** Points may exceed their unit by what rounding adds. */
export const ROUNDING = 0.005;

/**
 * Full marks that stand in a column of their own: no score exceeds its own, and some are not 100. Counts are whole.
 *
 * @param isPart other rows of the table exceed theirs: what these count must be plain
 */
export function columnScale(
  { header, rows: all, texts }: Table,
  rows: readonly UnitRow[],
  isPart = false,
): Scale | undefined {
  for (const { column, isCount, isWeight } of fullMarksIn(texts, header, all)) {
    const unitOf = ({ at }: UnitRow): number => fullMark(all[at]?.[column]);
    const mustBeWhole = isCount || isPart;
    const isPoints = (row: UnitRow): boolean =>
      row.points === 0 || (row.points <= unitOf(row) + ROUNDING && !(mustBeWhole && row.points % 1 !== 0));
    const isTelling = (row: UnitRow): boolean => row.points > 0 && unitOf(row) > 1 && unitOf(row) < 100;
    if (!(isPart && isWeight) && rows.every(isPoints) && rows.some(isTelling))
      return { code: 'weightPoints', unitOf };
  }
  return undefined;
}

export const hasFullMarks = ({ texts, header, rows }: Table): boolean =>
  fullMarksIn(texts, header, rows).length > 0;

/** 30, "30%" or 30 % as the sheet keeps it; −1 where there is none. */
function fullMark(cell: Cell | undefined): number {
  const points = cell?.points ?? -1;
  return cell?.reading.kind === 'number' && cell.reading.percent ? points * 100 : points;
}

/** What the scores of one level may count in, the likeliest first; more than one where nothing tells which. */
export function likelyScales(
  rows: readonly UnitRow[],
  totals: readonly number[],
  vocabulary: Vocabulary,
): readonly Scale[] {
  const scored = rows.filter(({ points }) => points > 0);
  const most = Math.max(...scored.map(({ points }) => points));
  const level = scored[0]?.node.level;
  const nodes = new Set(scored.map(({ node }) => node)).size;
  const hasSurveys =
    scored.filter(({ node }) => isSurvey(node, vocabulary)).length >= (level === 'item' ? LEAST_ITEMS : 2);
  const fitting: Scale[] = [];
  // Some may have been mended already.
  if (hasSurveys && scored.some(({ points }) => points <= 1)) {
    fitting.push({ code: 'fraction', unitOf: ({ points }) => (points <= 1 ? 1 : 100) });
  }
  if (hasSurveys && most <= 5) fitting.push({ code: 'otherScale', unitOf: () => 5 });
  if (level !== 'item' && nodes >= 2) {
    const shares = sharesOf(vocabulary);
    const unitOf = ({ node }: UnitRow): number => shares.get(node) ?? 0;
    if (scored.every(row => row.points <= unitOf(row) + ROUNDING))
      fitting.push({ code: 'weightPoints', unitOf });
    // Weights that the tree does not know: no telling what each row could have.
    else if (addUp(scored, totals)) return [{ code: 'weightPoints', unitOf: () => 0 }];
  }
  if (hasSurveys && most <= 10) fitting.push({ code: 'otherScale', unitOf: () => 10 });
  return likeliest(fitting, scored);
}

/**
 * Offices score high: of the units that fit, the one that leaves least to gain. Five and the 6 points of an indicator
 * are told apart by no list of one instrument, so both are said.
 */
export function likeliest(fitting: readonly Scale[], rows: readonly UnitRow[]): readonly Scale[] {
  const judged = fitting.map(scale => {
    const shares = rows.map(row => row.points / scale.unitOf(row));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return { scale, mean, spread: Math.max(...shares) / Math.min(...shares) };
  });
  const [first, ...others] = judged.sort((a, b) => b.mean - a.mean);
  if (!first) return [];
  const alike = others.filter(
    ({ scale, mean, spread }) =>
      first.scale.code === 'otherScale' &&
      scale.code === 'weightPoints' &&
      mean > 0.6 &&
      Math.abs(spread - first.spread) < 1e-6,
  );
  return [first, ...alike].map(({ scale }) => scale);
}

/** Rows of percentages never add up to their printed total. */
function addUp(rows: readonly UnitRow[], totals: readonly number[]): boolean {
  const sum = rows.reduce((points, row) => points + row.points, 0);
  return totals.some(total => Math.abs(total - sum) <= ROUNDING * (rows.length + 1));
}

// Both are asked of one year's tree over and over.
const shares = new WeakMap<Vocabulary, ReadonlyMap<FrameworkNode, number>>();

/** Percent of the total that each node carries. */
export function sharesOf(vocabulary: Vocabulary): ReadonlyMap<FrameworkNode, number> {
  const { framework } = vocabulary;
  const known = shares.get(vocabulary);
  if (known) return known;
  const weights = effectiveWeights(rollUp(framework, { scores: new Map() }));
  const found = new Map(shapeOf(framework).nodes.map((node, index) => [node, (weights[index] ?? 0) * 100]));
  shares.set(vocabulary, found);
  return found;
}

/** Doubts every score of the rows; a score of 0 is 0 in any unit, and one of 100 needs no other. */
export function doubtAll(rows: readonly UnitRow[], scales: readonly Scale[], doubts: UnitDoubts): void {
  const [first] = scales;
  if (!first) return;
  for (const row of rows) {
    // What is below 1 is told to be a fraction wherever it stands.
    const isTold = first.code === 'fraction' && row.points < 1;
    if (row.points === 0 || isTold || first.unitOf(row) === 100) continue;
    const all = scales.flatMap(({ unitOf }) => inPercent(row.points, unitOf(row)));
    doubts.set(row.at, { code: first.code, suggestions: [...new Set(all)] });
  }
}
