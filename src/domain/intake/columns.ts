// Which columns of a block hold codes and which scores. Headers are believed first, contents second; where neither
// decides, all candidates are given, to be asked about.
import { type Block, yearIn } from './blocks';
import type { Row } from './grid';
import type { Profile } from './profile';
import { namedBy, type Vocabulary } from './vocabulary';

/** Columns that may hold codes, left to right; at least one unless there are no columns. */
export function codeColumns(
  columns: readonly number[],
  profiles: readonly Profile[],
  { roles, header }: Block,
): readonly number[] {
  const mostly = (count: (profile: Profile) => number) => (column: number) => {
    const profile = profiles[column] as Profile;
    return count(profile) > 0 && count(profile) * 2 >= profile.filled;
  };
  const open = columns.filter(column => roles[column] !== 'score' && roles[column] !== 'comment');
  const named = columns.filter(column => roles[column] === 'code');
  const byItems = open.filter(mostly(({ items }) => items));
  const byHeader = [...new Set([...named, ...byItems])].sort((a, b) => a - b);
  if (header && byHeader.length > 0) return byHeader;
  if (byItems.length > 0) return open.filter(mostly(({ items, groups }) => items + groups));
  const byGroups = open.filter(mostly(({ groups }) => groups));
  if (byGroups.length > 0) return byGroups;
  const first =
    open.find(column => roles[column] === 'title') ??
    open.find(column => roles[column] === 'counter') ??
    open[0];
  return first === undefined ? [] : [first];
}

/** Columns that may hold scores. */
export function scoreColumns(
  columns: readonly number[],
  profiles: readonly Profile[],
  block: Block,
  codes: readonly number[],
  vocabulary: Vocabulary,
): readonly number[] {
  const { roles } = block;
  const named = columns.filter(column => roles[column] === 'score' && !codes.includes(column));
  if (named.length > 0) return named;
  const open = columns.filter(
    column => !codes.includes(column) && roles[column] !== 'comment' && roles[column] !== 'counter',
  );
  const numeric = open.filter(column => {
    const { numbers, filled, counts } = profiles[column] as Profile;
    return numbers > 0 && numbers * 2 >= filled && !counts;
  });
  const unnamed = numeric.filter(column => roles[column] === undefined);
  const candidates = unnamed.length > 0 ? unnamed : numeric;
  if (candidates.length > 0) return withoutCounter(candidates, profiles, codes);
  const rightmost = [...open].reverse();
  const worded = rightmost.find(
    column => (profiles[column] as Profile).filled > 0 && !namesNodes(block.rows, column, vocabulary),
  );
  const empty = rightmost.find(column => (profiles[column] as Profile).filled === 0);
  const chosen = block.header ? (empty ?? worded) : (worded ?? rightmost[0]);
  return chosen === undefined ? [] : [chosen];
}

/** A column of whole numbers left of the codes, where there are numbers right of them too, counts the rows. */
function withoutCounter(
  scores: readonly number[],
  profiles: readonly Profile[],
  codes: readonly number[],
): readonly number[] {
  const first = codes[0] ?? 0;
  if (!scores.some(column => column > first)) return scores;
  return scores.filter(
    column =>
      column > first || (profiles[column] as Profile).wholeNumbers < (profiles[column] as Profile).numbers,
  );
}

function namesNodes(rows: readonly Row[], column: number, vocabulary: Vocabulary): boolean {
  return rows.some(row => {
    const reading = row[column]?.reading;
    return reading?.kind === 'text' && namedBy(vocabulary, reading.text).length > 0;
  });
}

/** The one score column that is filled, or the one whose header names the year; else all of them, to be asked about. */
export function chosenScores(
  scores: readonly number[],
  profiles: readonly Profile[],
  header: Row | undefined,
  year: number,
): readonly number[] {
  const filled = scores.filter(column => (profiles[column] as Profile).filled > 0);
  if (filled.length <= 1) return filled.length === 1 ? filled : scores.slice(0, 1);
  const ofYear = filled.filter(column => {
    const reading = header?.[column]?.reading;
    return reading !== undefined && yearIn(reading) === year;
  });
  return ofYear.length === 1 ? ofYear : filled;
}
