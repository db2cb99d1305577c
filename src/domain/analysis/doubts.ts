// Everything that is doubtful about an assessment: what the intake found, and what only the roll-up can tell.
import type { FrameworkNode } from '../framework/node';
import { leavesOf } from '../framework/tree';
import type { Finding } from '../intake/finding';
import type { PrintedTotal } from '../intake/printedTotals';
import type { Intake } from '../intake/read';
import { readable } from '../intake/readableNumber';
import { AGREEMENT, type NodeScore, scoreOf } from '../scoring/rollUp';
import { points2 } from '../scoring/round';
import type { Assessment } from './assessment';
import { missingBelow } from './missing';

/** How many codes a finding names before it says how many more there are. */
const NAMED = 5;

/** All findings, by row and column; those about no cell come last. */
export function doubtsOf(assessment: Assessment, intake: Intake): readonly Finding[] {
  const found = [
    ...intake.findings,
    ...disagreements(assessment, intake),
    ...ignored(assessment, intake),
    ...missing(assessment, intake),
  ];
  return found
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => placeOf(a.finding) - placeOf(b.finding) || a.order - b.order)
    .map(({ finding }) => finding);
}

/** Cells in reading order; a sheet has at most 18,278 columns. */
function placeOf(finding: Finding): number {
  return finding.row === undefined ? Number.MAX_SAFE_INTEGER : finding.row * 20_000 + (finding.column ?? 0);
}

/** Entered scores that their own children contradict. The children win. */
function disagreements(assessment: Assessment, intake: Intake): readonly Finding[] {
  const found = assessment.nodes.flatMap(node => {
    const place = intake.places.get(node.node.id);
    return place && differs(node, node.entered) ? [disagreement(node, node.entered as number, place)] : [];
  });
  return [...found, ...intake.totals.flatMap(total => wrongTotal(total, assessment))];
}

/** A printed total may be the office's, or that of what its table holds: it is wrong only where it is neither. */
function wrongTotal(total: PrintedTotal, assessment: Assessment): readonly Finding[] {
  const of = total.of === undefined ? assessment.total : scoreOf(assessment, total.of);
  const meant = (total.overall || total.isOfAll ? [assessment.total, of] : [of]).flatMap(node => node ?? []);
  const wrong = meant.filter(node => differs(node, total.points));
  // What may speak of all tables is held against one of them only where it must be its own.
  const [first] = total.isOfAll && !total.overall ? wrong.filter(node => node === assessment.total) : wrong;
  const isRight = meant.some(({ score }) => score !== undefined && !isApart(score, total.points));
  if (!first || isRight) return [];
  const { params, ...finding } = disagreement(first, total.points, total.place);
  return [{ ...finding, params: total.isMean ? { ...params, how: 'mean' } : params }];
}

/** Entered scores that count although some items below have scores, which are then not used. */
function ignored(assessment: Assessment, intake: Intake): readonly Finding[] {
  const found: Finding[] = [];
  const visit = (node: FrameworkNode): void => {
    const place = intake.places.get(node.id);
    const isUsed = scoreOf(assessment, node.id)?.source === 'entered';
    if (!place || !isUsed) {
      node.children.forEach(visit);
      return;
    }
    const below = node.children.flatMap(child => leavesScored(child, intake));
    if (below.length === 0) return;
    const assessed = leavesOf(node).filter(({ id }) => !intake.excluded.has(id));
    const scored = new Set(below);
    const known = assessed.filter(leaf => scored.has(leaf)).length;
    if (known === 0) return;
    const params = { code: node.id, known, count: assessed.length };
    found.push({ code: 'itemsIgnored', ...place, subject: node.id, params, suggestions: [] });
  };
  visit(assessment.framework.root);
  return found;
}

/** The leaves that have a score, or stand below a node that has one. */
const leavesScored = (node: FrameworkNode, intake: Intake): readonly FrameworkNode[] =>
  intake.scores.has(node.id) ? leavesOf(node) : node.children.flatMap(child => leavesScored(child, intake));

function differs(node: NodeScore, entered: number | undefined): boolean {
  if (entered === undefined || node.source !== 'computed' || node.score === undefined) return false;
  return isApart(node.score, entered);
}

const isApart = (a: number, b: number): boolean => Math.abs(a - b) > AGREEMENT + 1e-9;

function disagreement(node: NodeScore, entered: number, place: { row: number; column: number }): Finding {
  return {
    code: 'disagreement',
    row: place.row,
    column: place.column,
    subject: node.node.id,
    params: { code: node.node.id, entered: readable(entered), computed: points2(node.score as number) },
    suggestions: [],
  };
}

/** For each instrument, what it needs and no row speaks of. */
function missing(assessment: Assessment, intake: Intake): readonly Finding[] {
  if (intake.places.size === 0) return [];
  return assessment.nodes.flatMap(({ node }) => {
    if (node.level !== 'instrument') return [];
    const absent = missingBelow(assessment, node.id, intake).filter(({ id }) => !intake.places.has(id));
    if (absent.length === 0) return [];
    const named = absent.slice(0, NAMED).map(({ id }) => id);
    const params = {
      more: absent.length - named.length,
      named: named.join(', '),
    };
    return [
      { code: 'missingItems', row: undefined, column: undefined, subject: node.id, params, suggestions: [] },
    ];
  });
}
