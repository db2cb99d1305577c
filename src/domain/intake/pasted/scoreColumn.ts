// Scores that came as a column of their own: all names first and then all numbers, or the other way round. They are
// paired in order where there are as many of them as names; otherwise every name is a doubt, and no number is its.
import type { FrameworkNode } from '../../framework/node';
import { wordFor } from '../scoreWords';
import type { Vocabulary } from '../vocabulary';
import type { Line } from './line';
import { plainLine } from './lines';
import { countersIn, isPageNumber, isTitle } from './marks';
import { type Start, startOf } from './start';
import { candidateOf, tailOf } from './tail';

/** The sign that a number is to be asked about. */
const ASKED = '?';
/** Numbers that are shown where any of them may be the score. */
const MOST_SHOWN = 3;
const LONGEST_SCORE = 12;
const LONGEST_NAME = 300;
/** Lines between the names and their numbers: heads, titles, a total. */
const MOST_BETWEEN = 60;

/** Names without a score, or numbers alone on their lines, that follow one another. */
interface Run {
  readonly kind: 'names' | 'scores';
  readonly lines: number[];
  readonly nodes: (FrameworkNode | undefined)[];
  /** Other lines stand between its own. */
  isBroken: boolean;
}

export function withPairedScores(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const alone = lines.flatMap((line, at) => (isLone(line) ? [at] : []));
  if (alone.length < 2) return lines;
  const counters = countersIn(lines);
  const lone = alone.filter(at => !counters.has(at));
  if (lone.length < 2) return lines;
  if (!hasColumn(lines, counters))
    return isAboveNames(lines, lone, vocabulary) ? inDoubt(lines, lone, vocabulary) : lines;
  const runs = runsOf(lines, counters, vocabulary);
  const paired = new Map<number, Line | undefined>();
  // One name with several numbers below it: there is more than one column of numbers.
  const isEven = runs.every(
    ({ kind, lines: own }, at) => kind === 'names' || own.length === 1 || runs[at - 1]?.lines.length !== 1,
  );
  for (let at = 0; at + 1 < runs.length; at++) {
    const [one, other] = [runs[at] as Run, runs[at + 1] as Run];
    const [names, scores] = one.kind === 'names' ? [one, other] : [other, one];
    const gap = (other.lines[0] ?? 0) - (one.lines[one.lines.length - 1] ?? 0);
    const own = rowsAmong(names, scores.lines.length);
    if (own.length < 2 || scores.lines.length < 2 || gap > MOST_BETWEEN) continue;
    const isPair = isEven && own.length === scores.lines.length;
    const all = scores.lines.map(line => (lines[line] as Line).text);
    own.forEach((line, index) => {
      const { cells } = lines[line] as Line;
      const score = isPair ? (all[index] as string) : all.slice(0, MOST_SHOWN).join(' ');
      // Codes alone and whole numbers may as well be a list and something that was counted.
      const isSure =
        isPair && !scores.isBroken && (/[.,]|[^0-9๐-๙]{3}/.test(score) || /[ก-๎]/.test(cells.join('')));
      paired.set(line, plainLine([cells.join(' '), isSure ? score : score + ASKED]));
    });
    if (isPair) for (const line of scores.lines) paired.set(line, undefined);
    at++;
  }
  if (paired.size === 0) return lines;
  return lines.flatMap((line, at) => (paired.has(at) ? (paired.get(at) ?? []) : [line]));
}

const isLone = ({ text, hasColumns }: Line): boolean =>
  !hasColumns &&
  text.length <= LONGEST_SCORE &&
  (/^(?:[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)?\??|n\/a|[-–—])$/i.test(text) ||
    (/^(?:ร้อยละ|คะแนน|[([])?\s*[0-9๐-๙]/.test(text) && candidateOf(text, true)?.points !== undefined) ||
    wordFor(text) === 'notAssessed');

/** Two numbers alone on lines that follow one another. */
function hasColumn(lines: readonly Line[], counters: ReadonlySet<number>): boolean {
  let lone = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text === '' || counters.has(at)) continue;
    lone = isLone(line) ? lone + 1 : 0;
    if (lone > 1) return true;
  }
  return false;
}

/** Each number may be of the name above it or below it: it begins with a number, and ends with a name. */
function isAboveNames(lines: readonly Line[], lone: readonly number[], vocabulary: Vocabulary): boolean {
  const filled = (line: Line): boolean => line.text !== '';
  const below = lines.slice((lone[lone.length - 1] as number) + 1).find(filled);
  const above = lines.slice(0, lone[0]);
  const second = lines.slice((lone[0] as number) + 1).find(filled);
  return (
    [below, second].every(line => line && nameIn(line, vocabulary)) &&
    !above.some(line => filled(line) && nameIn(line, vocabulary))
  );
}

/** Each name with the numbers around it. */
function inDoubt(lines: readonly Line[], lone: readonly number[], vocabulary: Vocabulary): readonly Line[] {
  return lines.map((line, at) => {
    if (line.text === '' || !nameIn(line, vocabulary)) return line;
    const around = [[...lone].reverse().find(other => other < at), lone.find(other => other > at)];
    const scores = around.flatMap(other => (other === undefined ? [] : [(lines[other] as Line).text]));
    return plainLine([line.cells.join(' '), scores.join(' ') + ASKED]);
  });
}

/** A name or code without a score. */
function nameIn(line: Line, vocabulary: Vocabulary): Start | undefined {
  if (line.hasColumns || line.text.length > LONGEST_NAME || isTitle(line) || isLone(line) || tailOf(line))
    return undefined;
  const start = startOf(line.cells.join(' '), vocabulary);
  return start?.by === 'sum' || (start?.node && start.by !== 'doubtful') ? start : undefined;
}

function runsOf(
  lines: readonly Line[],
  counters: ReadonlySet<number>,
  vocabulary: Vocabulary,
): readonly Run[] {
  const runs: Run[] = [];
  let isBroken = true;
  const add = (kind: Run['kind'], at: number, node?: FrameworkNode): void => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) {
      last.lines.push(at);
      last.nodes.push(node);
      last.isBroken ||= isBroken;
    } else runs.push({ kind, lines: [at], nodes: [node], isBroken: false });
    isBroken = false;
  };
  lines.forEach((line, at) => {
    if (line.text === '' || line.isRule || isPageNumber(line) || counters.has(at)) return;
    if (isLone(line)) add('scores', at);
    else {
      const start = nameIn(line, vocabulary);
      if (start) add('names', at, start.node);
      else isBroken = true;
    }
  });
  return runs.filter((run, at) => !isRow(run, runs[at + 1]) && !isRow(runs[at - 1], run));
}

/** One name and its own score below it, such as a total. */
const isRow = (one: Run | undefined, other: Run | undefined): boolean =>
  one?.kind === 'names' && one.lines.length === 1 && other?.kind === 'scores' && other.lines.length === 1;

/** The lines of a run that have scores: the lowest level that it names, and totals; those above are headings. */
function rowsAmong({ lines, nodes }: Run, scores: number): readonly number[] {
  const depth = (node: FrameworkNode | undefined): number =>
    node === undefined ? 0 : LEVELS.indexOf(node.level);
  const lowest = Math.max(...nodes.map(depth));
  const rows = lines.filter((_, index) => depth(nodes[index]) === lowest);
  return rows.length === scores ? rows : lines.filter((line, index) => rows.includes(line) || !nodes[index]);
}

const LEVELS: readonly string[] = ['total', 'instrument', 'indicator', 'subIndicator', 'item'];
