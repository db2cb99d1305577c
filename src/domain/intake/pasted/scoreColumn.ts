// Scores that came as a column of their own: all names first and then all numbers, or the other way round. They are
// paired in order where there are as many of them as names; otherwise every name is a doubt, and no number is its.
import type { FrameworkNode } from '../../framework/node';
import type { Vocabulary } from '../vocabulary';
import { type Line, plainLine } from './lines';
import { isPageNumber } from './marks';
import { startOf } from './start';
import { candidateOf, tailOf } from './tail';

/** What cannot be read as a score. */
const UNKNOWN = '?';
const LONGEST_SCORE = 12;
const LONGEST_NAME = 150;
/** Lines between the names and their numbers: heads, titles, a total. */
const MOST_BETWEEN = 60;

/** Names without a score, or numbers alone on their lines, that follow one another. */
interface Run {
  readonly kind: 'names' | 'scores';
  readonly lines: number[];
  readonly nodes: (FrameworkNode | undefined)[];
}

export function withPairedScores(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  if (!hasColumn(lines)) return lines;
  const runs = runsOf(lines, vocabulary);
  const paired = new Map<number, Line | undefined>();
  // One name with several numbers below it: there is more than one column of numbers.
  const isEven = runs.every(
    ({ kind, lines: own }, at) => kind === 'names' || own.length === 1 || runs[at - 1]?.lines.length !== 1,
  );
  for (let at = 0; at + 1 < runs.length; at++) {
    const [one, other] = [runs[at] as Run, runs[at + 1] as Run];
    const [names, scores] = one.kind === 'names' ? [one, other] : [other, one];
    const gap = (other.lines[0] ?? 0) - (one.lines[one.lines.length - 1] ?? 0);
    const own = rowsAmong(names);
    if (own.length < 2 || scores.lines.length < 2 || gap > MOST_BETWEEN) continue;
    const isPair = isEven && own.length === scores.lines.length;
    own.forEach((line, index) => {
      const { cells } = lines[line] as Line;
      const score = isPair ? (lines[scores.lines[index] as number] as Line).text : '';
      // Codes alone and whole numbers may as well be a list and something that was counted.
      const isSure = /[.,]|[^0-9๐-๙]{3}/.test(score) || /[ก-๎]/.test(cells.join(''));
      paired.set(line, plainLine([cells.join(' '), isSure ? score : score + UNKNOWN]));
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
  /[0-9๐-๙]/.test(text) &&
  candidateOf(text, true) !== undefined;

/** Two numbers alone on lines that follow one another. */
function hasColumn(lines: readonly Line[]): boolean {
  let lone = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    lone = isLone(line) ? lone + 1 : 0;
    if (lone > 1) return true;
  }
  return false;
}

function runsOf(lines: readonly Line[], vocabulary: Vocabulary): readonly Run[] {
  const runs: Run[] = [];
  let isBroken = true;
  const counters = countersIn(lines);
  const add = (kind: Run['kind'], at: number, node?: FrameworkNode): void => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind && !(isBroken && kind === 'scores')) {
      last.lines.push(at);
      last.nodes.push(node);
    } else runs.push({ kind, lines: [at], nodes: [node] });
    isBroken = false;
  };
  lines.forEach((line, at) => {
    if (line.text === '' || line.isRule || isPageNumber(line) || counters.has(at)) return;
    if (isLone(line)) add('scores', at);
    else {
      const start =
        line.hasColumns || line.text.length > LONGEST_NAME || tailOf(line)
          ? undefined
          : startOf(line.cells.join(' '), vocabulary);
      if (start?.by === 'sum' || (start?.node && start.by !== 'doubtful')) add('names', at, start.node);
      else isBroken = true;
    }
  });
  return runs.filter((run, at) => !isRow(run, runs[at + 1]) && !isRow(runs[at - 1], run));
}

/** One name and its own score below it, such as a total. */
const isRow = (one: Run | undefined, other: Run | undefined): boolean =>
  one?.kind === 'names' && one.lines.length === 1 && other?.kind === 'scores' && other.lines.length === 1;

/** Lines of the running numbers 1, 2, 3 …, or of ranks. */
function countersIn(lines: readonly Line[]): ReadonlySet<number> {
  const whole = lines.flatMap((line, at) =>
    /^[0-9๐-๙]{1,2}$/.test(line.text) ? [{ at, points: candidateOf(line.text, true)?.points }] : [],
  );
  const counts = whole.length > 1 && whole.every(({ points }, index) => points === index + 1);
  return new Set(counts ? whole.map(({ at }) => at) : []);
}

/** The lines of a run that have scores: the lowest level that it names; those above are headings. */
function rowsAmong({ lines, nodes }: Run): readonly number[] {
  const depth = (node: FrameworkNode | undefined): number =>
    node === undefined ? 0 : LEVELS.indexOf(node.level);
  const lowest = Math.max(...nodes.map(depth));
  const isSum = (index: number): boolean => nodes[index] === undefined;
  return lines.filter((_, index) => isSum(index) || depth(nodes[index]) === lowest);
}

const LEVELS: readonly string[] = ['total', 'instrument', 'indicator', 'subIndicator', 'item'];
