// Finds the tables in a grid: which rows belong together, which column holds the codes and which the scores. Headers
// are believed first, contents second; where neither decides, nothing is chosen.
import { toArabicDigits } from '../thai/digits';
import { type Reading } from './cell';
import { readCode } from './code';
import { type Row, transpose } from './grid';
import { headerRoles, type Role } from './header';
import { readScore } from './score';
import { namedBy, type Vocabulary } from './vocabulary';

export interface Table {
  readonly rows: readonly Row[];
  /** Positions in the rows. */
  readonly code: number;
  /** One, or several where it cannot be told which is meant; none where the table has no scores at all. */
  readonly scores: readonly number[];
  readonly comments: readonly number[];
  /** Columns whose texts may name what the row is about. */
  readonly texts: readonly number[];
  readonly header: Row | undefined;
}

type Roles = readonly (Role | undefined)[];

interface Block {
  readonly header: Row | undefined;
  readonly roles: Roles;
  readonly rows: readonly Row[];
}

/** What the cells of one column look like. */
interface Profile {
  readonly filled: number;
  /** Cells that are an item's code, or nearly. */
  readonly items: number;
  /** Cells that are or name a node above the items. */
  readonly groups: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  /** 1, 2, 3 …: a running number, no score. */
  readonly counts: boolean;
}

/** The tables of a grid, top to bottom and left to right. */
export function findTables(grid: readonly Row[], vocabulary: Vocabulary, year: number): readonly Table[] {
  const rows = isTurned(grid, vocabulary) ? transpose(grid) : grid;
  const blocks = splitBlocks(rows);
  const tables = blocks.flatMap(block => tablesOf(block, vocabulary, year));
  const withCodes = tables.filter(table => holdsCodes(table, vocabulary));
  // Rows above the first header are titles unless they hold codes; but a grid without any code is read all the same,
  // so that its scores are reported and not dropped.
  return withCodes.length > 0 ? withCodes : tables;
}

/** One item a column: some row has more codes than any column has, and no number beside them. */
function isTurned(grid: readonly Row[], vocabulary: Vocabulary): boolean {
  const inColumn: number[] = [];
  let inRow = 0;
  for (const row of grid) {
    let codes = 0;
    let numbers = 0;
    row.forEach(({ reading }, column) => {
      if (isItemCode(reading, vocabulary)) {
        codes++;
        inColumn[column] = (inColumn[column] ?? 0) + 1;
      } else if (isNumber(reading)) numbers++;
    });
    if (numbers === 0) inRow = Math.max(inRow, codes);
  }
  return inRow >= 2 && inRow > Math.max(0, ...inColumn.map(count => count ?? 0));
}

function splitBlocks(rows: readonly Row[]): readonly Block[] {
  const blocks: { header: Row | undefined; roles: Roles; rows: Row[] }[] = [{ header: undefined, roles: [], rows: [] }];
  rows.forEach((row, index) => {
    const roles = headerRoles(row);
    if (roles) {
      blocks.push({ header: row, roles, rows: [] });
      return;
    }
    const block = blocks[blocks.length - 1] as (typeof blocks)[number];
    const below = block.header !== undefined && block.rows.length === 0 && rows[index - 1] === block.header;
    const years = below ? secondHeader(row) : undefined;
    if (years) {
      block.roles = row.map((_, column) => (years[column] ? 'score' : block.roles[column]));
      block.header = row.map((cell, column) => (years[column] ? cell : (block.header?.[column] ?? cell)));
    } else block.rows.push(row);
  });
  return blocks.filter(block => block.rows.length > 0);
}

/** A row of years under a header: which columns it makes score columns. */
function secondHeader(row: Row): readonly boolean[] | undefined {
  const years = row.map(({ reading }) => yearIn(reading) !== undefined);
  const filled = row.filter(({ reading }) => reading.kind !== 'blank').length;
  return filled > 0 && years.filter(Boolean).length === filled ? years : undefined;
}

function yearIn(reading: Reading): number | undefined {
  if (reading.kind === 'number') return reading.value >= 2500 && reading.value < 2700 ? reading.value : undefined;
  const match = reading.kind === 'text' ? /(?:^|\D)(2[56]\d\d)(?!\d)/.exec(toArabicDigits(reading.text)) : null;
  return match ? Number(match[1]) : undefined;
}

function tablesOf(block: Block, vocabulary: Vocabulary, year: number): readonly Table[] {
  const width = Math.max(block.header?.length ?? 0, ...block.rows.map(row => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const profiles = columns.map(column => profileOf(block.rows, column, vocabulary));
  const codes = codeColumns(columns, profiles, block.roles, block.header !== undefined);
  const scores = scoreColumns(columns, profiles, block, codes, vocabulary);
  return segmentsOf(codes, scores).map((segment, index, all) => {
    const from = index === 0 ? 0 : segment.start;
    const to = all[index + 1]?.start ?? width;
    const code = best(segment.codes, profiles);
    const own = columns.slice(from, to);
    const comments = own.filter(column => block.roles[column] === 'comment');
    const left = new Set([code, ...segment.scores, ...comments]);
    return {
      rows: block.rows,
      code,
      scores: chosenScores(segment.scores, profiles, block.header, year),
      comments,
      texts: own.filter(column => !left.has(column) && block.roles[column] !== 'counter'),
      header: block.header,
    };
  });
}

function profileOf(rows: readonly Row[], column: number, vocabulary: Vocabulary): Profile {
  const readings = rows.flatMap(row => {
    const reading = row[column]?.reading;
    return reading && reading.kind !== 'blank' ? [reading] : [];
  });
  const whole = readings.filter(reading => reading.kind === 'number' && Number.isInteger(reading.value));
  return {
    filled: readings.length,
    items: readings.filter(reading => isItemCode(reading, vocabulary)).length,
    groups: readings.filter(reading => isGroupName(reading, vocabulary)).length,
    numbers: readings.filter(isNumber).length,
    wholeNumbers: whole.length,
    counts: readings.length >= 3 && readings.every((reading, index) => isNumber(reading) && numberIn(reading) === index + 1),
  };
}

function isItemCode(reading: Reading, vocabulary: Vocabulary): boolean {
  if (reading.kind !== 'text' || isNumber(reading)) return false;
  const code = readCode(reading, vocabulary);
  return code.kind === 'node' ? code.node.level === 'item' : code.kind === 'refused';
}

function isGroupName(reading: Reading, vocabulary: Vocabulary): boolean {
  if (reading.kind !== 'text' || isNumber(reading)) return false;
  const code = readCode(reading, vocabulary);
  if (code.kind === 'node') return code.node.level !== 'item';
  if (code.kind === 'bare') return code.explicit || namedBy(vocabulary, code.text).length > 0;
  return code.kind === 'words' && namedBy(vocabulary, code.text).some(node => node.level !== 'item');
}

/** A number, or a text that is nothing but a score. */
function isNumber(reading: Reading): boolean {
  return reading.kind === 'number' || (reading.kind === 'text' && readScore(reading).kind === 'points');
}

function numberIn(reading: Reading): number | undefined {
  if (reading.kind === 'number') return reading.value;
  const score = readScore(reading);
  return score.kind === 'points' ? score.points : undefined;
}

function codeColumns(
  columns: readonly number[],
  profiles: readonly Profile[],
  roles: Roles,
  hasHeader: boolean,
): readonly number[] {
  const mostly = (count: (profile: Profile) => number) => (column: number) => {
    const profile = profiles[column] as Profile;
    return count(profile) > 0 && count(profile) * 2 >= profile.filled;
  };
  const open = columns.filter(column => roles[column] !== 'score' && roles[column] !== 'comment');
  const named = columns.filter(column => roles[column] === 'code');
  const byItems = open.filter(mostly(({ items }) => items));
  const byHeader = [...new Set([...named, ...byItems])].sort((a, b) => a - b);
  if (hasHeader && byHeader.length > 0) return byHeader;
  if (byItems.length > 0) return open.filter(mostly(({ items, groups }) => items + groups));
  const byGroups = open.filter(mostly(({ groups }) => groups));
  if (byGroups.length > 0) return byGroups;
  const first = open.find(column => roles[column] === 'title') ?? open.find(column => roles[column] === 'counter') ?? open[0];
  return first === undefined ? [] : [first];
}

function scoreColumns(
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
function withoutCounter(scores: readonly number[], profiles: readonly Profile[], codes: readonly number[]): readonly number[] {
  const first = codes[0] ?? 0;
  if (!scores.some(column => column > first)) return scores;
  return scores.filter(column => column > first || (profiles[column] as Profile).wholeNumbers < (profiles[column] as Profile).numbers);
}

function namesNodes(rows: readonly Row[], column: number, vocabulary: Vocabulary): boolean {
  return rows.some(row => {
    const reading = row[column]?.reading;
    return reading?.kind === 'text' && namedBy(vocabulary, reading.text).length > 0;
  });
}

interface Segment {
  readonly start: number;
  readonly codes: number[];
  readonly scores: number[];
}

/** Tables side by side: a code column after a score column begins another one (or the other way round). */
function segmentsOf(codes: readonly number[], scores: readonly number[]): readonly Segment[] {
  const columns = [...codes, ...scores].sort((a, b) => a - b);
  const codesLead = codes.length < 2 || (columns[0] !== undefined && codes.includes(columns[0]));
  const segments: Segment[] = [];
  for (const column of columns) {
    const isCode = codes.includes(column);
    const segment = segments[segments.length - 1];
    const full = segment !== undefined && segment.codes.length > 0 && segment.scores.length > 0;
    if (!segment || (full && isCode === codesLead && codes.length > 1)) {
      segments.push({ start: column, codes: isCode ? [column] : [], scores: isCode ? [] : [column] });
    } else (isCode ? segment.codes : segment.scores).push(column);
  }
  const whole = segments.filter(segment => segment.codes.length > 0 && segment.scores.length > 0);
  return whole.length > 0 ? whole : segments.filter(segment => segment.codes.length > 0);
}

function best(codes: readonly number[], profiles: readonly Profile[]): number {
  const worth = (column: number): number => {
    const { items, groups } = profiles[column] as Profile;
    return items * 1000 + groups;
  };
  return codes.reduce((chosen, column) => (worth(column) > worth(chosen) ? column : chosen), codes[0] as number);
}

/** The one score column that is filled, or the one whose header names the year; else all of them, to be asked about. */
function chosenScores(
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

function holdsCodes(table: Table, vocabulary: Vocabulary): boolean {
  return table.rows.some(row => {
    const reading = row[table.code]?.reading;
    if (!reading) return false;
    return isItemCode(reading, vocabulary) || isGroupName(reading, vocabulary) || (table.header !== undefined && isNumber(reading));
  });
}
