// Which columns of a block hold codes and which scores. Headers are believed first, contents second; where neither
// decides, all candidates are given, to be asked about.
import type { FrameworkNode } from '../framework/node';
import { holds } from '../framework/tree';
import type { Block } from './block';
import { besideFullMarks, holdsScores } from './fullMarks';
import type { Row } from './grid';
import type { Role } from './headWords';
import type { Profile } from './profile';
import { wordFor } from './scoreWords';

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
  if (named.length > 0) {
    const own = instrumentColumn(open, named, profiles, block.rows);
    if (own !== undefined) return [own];
  }
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

/** Each row is about an instrument of its own: numbers under "ข้อ" beside it count the items of each. */
function instrumentColumn(
  open: readonly number[],
  named: readonly number[],
  profiles: readonly Profile[],
  rows: readonly Row[],
): number | undefined {
  const isCount = (column: number): boolean => {
    const { numbers, filled } = profiles[column] as Profile;
    return filled > 1 && numbers === filled;
  };
  if (!named.every(isCount)) return undefined;
  return open.find(column => {
    const { groups, filled } = profiles[column] as Profile;
    if (named.includes(column) || groups < 2 || groups + 1 < filled) return false;
    const nodes = rows.flatMap(row => row[column]?.names[0] ?? []);
    return nodes.every(({ level }) => level === 'instrument') && new Set(nodes).size === nodes.length;
  });
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

/** Columns that may hold scores: those whose heads say so, and those of numbers whose heads do not say otherwise. */
export function scoreColumns(
  columns: readonly number[],
  profiles: readonly Profile[],
  block: Block,
  codes: readonly number[],
): readonly number[] {
  const { header, rows } = block;
  const open = columns.filter(
    column =>
      !codes.includes(column) &&
      (!NO_SCORES.has(block.roles[column]) ||
        ((profiles[column] as Profile).numbers > 0 &&
          block.roles[column] === 'other' &&
          holdsScores(column, header, rows))),
  );
  const roles = block.roles.map(role => (role === 'other' ? undefined : role));
  const named = open.filter(column => roles[column] === 'score');
  const ticked = block.roles.indexOf('yes') < 0 ? block.roles.indexOf('no') : block.roles.indexOf('yes');
  if (named.length === 0 && columns.includes(ticked) && !codes.includes(ticked)) return [ticked];
  const numeric = open.filter(column => {
    const { numbers, filled, counts } = profiles[column] as Profile;
    return numbers > 0 && numbers * 2 >= filled && !counts && roles[column] !== 'score';
  });
  const unnamed = numeric.filter(column => MAY_HOLD_SCORES.has(roles[column]));
  const found = [...named, ...(named.length + unnamed.length > 0 ? unnamed : numeric)].sort((a, b) => a - b);
  if (found.length === 0) {
    const worded = wordColumn(open, profiles, block);
    return worded === undefined ? [] : [worded];
  }
  const word = header || found.length > 1 ? undefined : besideFullMarks(found[0] as number, open, rows);
  if (word !== undefined) return [word];
  const kept = withoutCounters(found, profiles, codes);
  return found.filter(column => roles[column] === 'score' || kept.includes(column));
}

/** Where no column holds numbers: the one whose words stand for scores, or that is left over on the right. */
function wordColumn(
  open: readonly number[],
  profiles: readonly Profile[],
  { rows, roles, header }: Block,
): number | undefined {
  const rightmost = [...open].reverse();
  const worded = rightmost.filter(
    column =>
      (profiles[column] as Profile).filled > 0 &&
      roles[column] !== 'title' &&
      !namesNodes(rows, column) &&
      !rows.some(row => LINK.test(row[column]?.text ?? '')),
  );
  const says = (column: number): boolean => rows.some(row => wordFor(row[column]?.text ?? '') !== undefined);
  const empty = rightmost.find(column => (profiles[column] as Profile).filled === 0);
  return (
    worded.find(column => roles[column] === 'result') ??
    worded.find(says) ??
    worded[0] ??
    (header ? empty : rightmost[0])
  );
}

const LINK = /^(?:https?:|www\.)/i;

const MAY_HOLD_SCORES: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'result',
  'others',
  undefined,
]);

/** Roles of columns that are never read as scores, whatever they hold. */
const NO_SCORES: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'comment',
  'counter',
  'other',
  'yes',
  'no',
]);

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
