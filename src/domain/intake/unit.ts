// Whether the scores of a table are percentages at all. Numbers of another unit look like low scores, and no office has
// those: they are not used, and what they would be in percent is suggested.
import { provesPercent } from './byTotal';
import { checklistDoubts } from './checklist';
import { commaDoubts } from './commaSplit';
import type { Cell } from './gridCell';
import type { Identity } from './identity';
import { inPercent } from './inPercent';
import { doubtInstruments, doubtParts } from './partDoubts';
import { isSurvey, type Part, partOf } from './parts';
import { columnScale, doubtAll, hasFullMarks, likelyScales } from './scales';
import type { Table } from './table';
import { type UnitDoubts, type UnitRow, unitRows } from './unitRows';
import type { Vocabulary } from './vocabulary';

/** More than any share that an instrument has of the total: without a score below it, there is no such doubt. */
const LOW = 60;

/** No mean of percentages is so low but here and there. */
const LOWEST = 10;

/** Scores that are not to be used, by position in the table. */
export function unitDoubts(
  table: Table,
  identities: readonly Identity[],
  vocabulary: Vocabulary,
): UnitDoubts {
  const doubts: UnitDoubts = new Map();
  if (!mayBeDoubted(table, identities, vocabulary)) return doubts;
  const rows = unitRows(table, identities);
  checklistDoubts(table, identities, doubts);
  commaDoubts(table, rows, doubts);
  const open = rows.filter(({ at }) => !doubts.has(at));
  if (!open.some(({ points }) => points > 0 && points <= LOW)) return doubts;
  const beside = columnScale(table, open);
  if (beside) {
    doubtAll(open, [beside], doubts);
    return doubts;
  }
  const means = open.filter(({ node }) => !node.allOrNothing);
  const totals = totalsIn(table, identities);
  for (const level of new Set(means.map(({ node }) => node.level))) {
    const ofLevel = means.filter(({ node }) => node.level === level);
    const surveys = ofLevel.filter(({ node }) => isSurvey(node, vocabulary));
    doubtLevel(ofLevel, surveys, totals, vocabulary, doubts);
  }
  doubtParts(table, means, rows, vocabulary, doubts);
  const printed = totals.map(({ points }) => points);
  doubtInstruments(means, rows, printed, vocabulary, doubts);
  doubtTotals(totals, means, doubts);
  doubtOnes(table, means, doubts);
  return doubts;
}

/**
 * Nearly every table is told at a glance: 100 and 0 for the checklist, and of each part one that scores high. A
 * column of full marks is looked at whatever the scores.
 */
function mayBeDoubted(table: Table, identities: readonly Identity[], vocabulary: Vocabulary): boolean {
  if (table.no >= 0) return true;
  const column = table.scores[0] ?? -1;
  const hasMoreBehind = table.header?.[column + 1]?.isBlank !== false;
  const most = new Map<Part, number>();
  for (let at = 0; at < table.rows.length; at++) {
    const identity = identities[at];
    const row = table.rows[at];
    const cell = row?.[column];
    if (identity?.kind !== 'node' || !cell || cell.isBlank) continue;
    if (hasMoreBehind && row?.[column + 1]?.isBlank === false) return true;
    const { points } = cell;
    const { allOrNothing } = identity.node;
    if (allOrNothing ? points !== 100 && points !== 0 : points === undefined || points <= LOWEST) return true;
    if (allOrNothing) continue;
    const part = partOf(identity.node, vocabulary);
    if (!((most.get(part) ?? -1) >= (points ?? 0))) most.set(part, points ?? 0);
  }
  return [...most.values()].some(points => points <= LOW) || hasFullMarks(table);
}

type Totals = readonly { readonly at: number; readonly points: number }[];

function totalsIn(table: Table, identities: readonly Identity[]): Totals {
  return table.rows.flatMap((row, at) => {
    const points = row[table.scores[0] ?? -1]?.points;
    return identities[at]?.kind === 'total' && points !== undefined ? [{ at, points }] : [];
  });
}

/** Surveys may be kept on a scale of five where the checklist beside them is in percent. */
function doubtLevel(
  rows: readonly UnitRow[],
  surveys: readonly UnitRow[],
  totals: Totals,
  vocabulary: Vocabulary,
  doubts: UnitDoubts,
): void {
  const printed = totals.map(({ points }) => points);
  const isProved = provesPercent(rows, printed, vocabulary);
  const scales = likelyScales(rows, printed, vocabulary).filter(
    ({ code }) => !isProved || code !== 'weightPoints',
  );
  if (scales.length > 0) doubtAll(rows, scales, doubts);
  else if (surveys.length < rows.length) {
    const ofSurveys = likelyScales(surveys, [], vocabulary).filter(({ code }) => code !== 'weightPoints');
    doubtAll(surveys, ofSurveys, doubts);
  }
}

/** The mean of scores on another scale is on that scale too. */
function doubtTotals(totals: Totals, rows: readonly UnitRow[], doubts: UnitDoubts): void {
  const scaled = rows.filter(({ at }) => doubts.get(at)?.code === 'otherScale');
  if (scaled.length === 0) return;
  const unit = scaled.every(({ points }) => points <= 5) ? 5 : 10;
  for (const { at, points } of totals) {
    if (points > 0 && points <= unit) {
      doubts.set(at, { code: 'otherScale', suggestions: inPercent(points, unit) });
    }
  }
}

/** 100 % is 1 where the other scores are fractions, or were until they were mended. */
function doubtOnes(table: Table, rows: readonly UnitRow[], doubts: UnitDoubts): void {
  const ones = rows.filter(({ at, points }) => points === 1 && !doubts.has(at));
  if (ones.length === 0) return;
  const isTelling =
    rows.some(({ points }) => points > 10) || table.rows.some(row => isFraction(row[table.scores[0] ?? -1]));
  if (isTelling) for (const { at } of ones) doubts.set(at, { code: 'fraction', suggestions: [100] });
}

/** Between 0 and 1, written as a number or as text, and not shown as percent. */
function isFraction(cell: Cell | undefined): boolean {
  if (!cell || (cell.reading.kind === 'number' && cell.reading.percent)) return false;
  const value = cell.points ?? Number(cell.text);
  return value > 0 && value < 1;
}
