// Which columns of a block hold codes and which scores. Headers are believed first, contents second; where neither
// decides, all candidates are given, to be asked about.
import type { FrameworkNode } from '../framework/node';
import { type Block, yearIn } from './blocks';
import type { Row } from './grid';
import type { Role } from './header';
import { holds } from './identify';
import type { Profile } from './profile';

/** Columns that may hold codes, left to right; at least one unless there are no columns. */
export function codeColumns(
  columns: readonly number[],
  profiles: readonly Profile[],
  block: Block,
): readonly number[] {
  const { roles, header } = block;
  const mostly = (count: (profile: Profile) => number) => (column: number) => {
    const profile = profiles[column] as Profile;
    return count(profile) > 0 && count(profile) * 2 >= profile.filled;
  };
  // "9.1" is a code where the header calls its column one, and all of it is.
  const dotted = columns.filter(column => {
    const { dotted: count, filled } = profiles[column] as Profile;
    return (roles[column] === 'code' || roles[column] === 'title') && count > 0 && count === filled;
  });
  if (dotted.length > 0) return dotted;
  const open = columns.filter(column => roles[column] !== 'score' && roles[column] !== 'comment');
  const named = columns.filter(column => roles[column] === 'code');
  const nearly = open.filter(mostly(({ items }) => items));
  // A column of codes makes scores like "1OO" scores; where none can be read, what was meant as codes is.
  const readable = nearly.filter(column => (profiles[column] as Profile).codes > 0);
  const byItems = readable.length > 0 ? readable : nearly;
  const byHeader = [...new Set([...named, ...byItems])].sort((a, b) => a - b);
  if (header && byHeader.length > 0) return byHeader;
  if (byItems.length > 0) {
    return open.filter(
      column =>
        byItems.includes(column) ||
        ((profiles[column] as Profile).groups > 0 && mostly(({ items, groups }) => items + groups)(column)),
    );
  }
  const ids = header ? undefined : open.find(column => holdsIds(block.rows, column));
  if (ids !== undefined) return [ids];
  const byGroups = open.filter(mostly(({ groups }) => groups));
  if (byGroups.length > 0) return byGroups;
  const filled = open.filter(column => (profiles[column] as Profile).filled > 0);
  const first =
    open.find(column => roles[column] === 'title') ??
    open.find(column => roles[column] === 'counter') ??
    (filled.length > 1 ? filled[0] : open[0]);
  return first === undefined ? [] : [first];
}

/** Every cell is the id of another node above the items, which no name beside it contradicts; titles and sums apart. */
function holdsIds(rows: readonly Row[], column: number): boolean {
  const seen = new Set<FrameworkNode>();
  const isFitting = (row: Row): boolean => {
    const cell = row[column];
    const isAlone = row.every(other => other === cell || other.isBlank);
    if (!cell || cell.isBlank || isAlone || cell.code.kind === 'total') return true;
    const { group } = cell;
    if (!group || seen.has(group)) return false;
    seen.add(group);
    return row.every(
      ({ names }) => names.length === 0 || names.some(name => name === group || holds(name, group)),
    );
  };
  return rows.every(isFitting) && seen.size >= 2;
}

/** Columns that may hold scores. */
export function scoreColumns(
  columns: readonly number[],
  profiles: readonly Profile[],
  block: Block,
  codes: readonly number[],
): readonly number[] {
  const { roles } = block;
  const named = columns.filter(column => roles[column] === 'score' && !codes.includes(column));
  if (named.length > 0) return named;
  const open = columns.filter(column => !codes.includes(column) && !NO_SCORES.has(roles[column]));
  const numeric = open.filter(column => {
    const { numbers, filled, counts } = profiles[column] as Profile;
    return numbers > 0 && numbers * 2 >= filled && !counts;
  });
  const unnamed = numeric.filter(column => roles[column] === undefined);
  const candidates = unnamed.length > 0 ? unnamed : numeric;
  if (candidates.length > 0) return withoutCounters(candidates, profiles, codes);
  const rightmost = [...open].reverse();
  const worded = rightmost.find(
    column =>
      (profiles[column] as Profile).filled > 0 &&
      roles[column] !== 'title' &&
      !namesNodes(block.rows, column),
  );
  const empty = rightmost.find(column => (profiles[column] as Profile).filled === 0);
  const chosen = worded ?? (block.header ? empty : rightmost[0]);
  return chosen === undefined ? [] : [chosen];
}

/** Roles of columns that are never read as scores, whatever they hold. */
const NO_SCORES: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['comment', 'counter', 'other']);

/** A running number left of a code counts the rows, where there are numbers right of the codes too. */
function withoutCounters(
  scores: readonly number[],
  profiles: readonly Profile[],
  codes: readonly number[],
): readonly number[] {
  const last = scores[scores.length - 1] ?? 0;
  if (!codes.some(code => code < last)) return scores;
  // Where a code comes last, every code has its score on its left.
  if (codes.length > 1 && codes.some(code => code > last)) return scores;
  const nextCode = (column: number): number | undefined => codes.find(code => code > column);
  return scores.filter(
    column =>
      !(profiles[column] as Profile).runs ||
      nextCode(column) === undefined ||
      isAfterScore(column, scores, codes),
  );
}

/** A number right behind a code is that code's score, even where it runs. */
function isAfterScore(column: number, scores: readonly number[], codes: readonly number[]): boolean {
  const code = [...codes].reverse().find(candidate => candidate < column);
  return code !== undefined && !scores.some(other => other > code && other < column);
}

function namesNodes(rows: readonly Row[], column: number): boolean {
  // One letter may be a zero that was typed as O.
  return rows.some(row => {
    const cell = row[column];
    return cell !== undefined && cell.text.length > 1 && cell.names.length > 0;
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
