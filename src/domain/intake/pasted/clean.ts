// The clean table: one row for each draft, read by the reader of every score tab. Whatever it says is what counts.
import type { Framework, FrameworkNode } from '../../framework/node';
import { nodeById } from '../../framework/tree';
import { kept } from '../../thai/kept';
import { readCell } from '../cell';
import { type FindingCode, severityOf } from '../finding';
import { Cell } from '../gridCell';
import { isItemCode } from '../profile';
import { type Intake, readScores } from '../read';
import { readScore } from '../score';
import { namedBy, vocabularyOf } from '../vocabulary';
import type { Draft, PastedRow } from './draft';
import { keptUpright } from './upright';

/** Head words that `roleOfHeader` knows; the tab that is written has the words of its language. */
const HEADS = ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความคิดเห็น'];

const rowOf = ({ code, name, score, comment }: Draft): PastedRow => {
  const reading = readScore(readCell(score));
  if (reading.kind === 'points') return { code, name, score: reading.points, comment };
  // Words among numbers would make a heading of a group's row.
  const numbers =
    reading.kind === 'refused' && reading.finding === 'notANumber' && score.includes('?')
      ? (score.match(/[0-9๐-๙.,]*[0-9๐-๙]/g) ?? [])
      : [];
  return numbers.length < 2
    ? { code, name, score, comment }
    : { code, name, score: numbers.join(' '), comment: `${comment} ${score}`.trim() };
};

const cellsOf = ({ code, name, score, comment }: PastedRow): readonly unknown[] => [
  code,
  name,
  score,
  comment,
];

const valuesOf = (rows: readonly PastedRow[]): readonly (readonly unknown[])[] => [
  HEADS,
  ...rows.map(cellsOf),
];

/** The rows of drafts, as they can be written. */
export const rowsOf = (drafts: readonly Draft[], framework: Framework): readonly PastedRow[] =>
  keptUpright(drafts.map(rowOf), valuesOf, framework);

export const readRows = (rows: readonly PastedRow[], framework: Framework): Intake =>
  readScores({ values: valuesOf(rows) }, framework);

/** What a row is about, whatever its score: a node, the office's total, nothing that a score is read of, or a doubt. */
export type Subject =
  /** `isNoted`: by a name or word that is not spelt so, or by its number beside an unknown name. */
  | { readonly kind: 'node'; readonly node: FrameworkNode; readonly isNoted: boolean }
  | { readonly kind: 'total' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'doubt' };

// The same row is asked about when it is fitted, kept and shown.
const subjects = new WeakMap<Framework, Map<string, Subject>>();

/** Finds out by asking the reader what it would do with 100 points. */
export function subjectOf({ code, name, comment }: Omit<PastedRow, 'score'>, framework: Framework): Subject {
  const known = subjects.get(framework) ?? new Map<string, Subject>();
  subjects.set(framework, known);
  // Comments tell only that a row without a code is one of a sum.
  const key = [code, name, code === '' ? comment : ''].join('\n');
  return kept(known, key, () => findSubject({ code, name, score: 100, comment }, framework));
}

const NOTES = new Set<FindingCode>(['nearName', 'numberWins']);

function findSubject(row: PastedRow, framework: Framework): Subject {
  const read = readRows([row], framework);
  const [id] = read.scores.keys();
  const node = id === undefined ? undefined : nodeById(framework, id);
  if (node) return { kind: 'node', node, isNoted: read.findings.some(({ code }) => NOTES.has(code)) };
  if (read.totals.length > 0) return { kind: 'total' };
  return read.findings.some(({ row: at }) => at !== undefined) ? { kind: 'doubt' } : { kind: 'nothing' };
}

/**
 * A group's row with its id for a code and a text that names it, so that it is the same group in any table. What was
 * guessed at is left to the reader, who notes it.
 */
export function asGroup(draft: Draft, node: FrameworkNode, framework: Framework): Draft {
  const subject = subjectOf(draft, framework);
  if (subject.kind === 'node' && subject.node === node && subject.isNoted) return draft;
  const vocabulary = vocabularyOf(framework);
  const own = [draft.name, draft.code].find(text => namedBy(vocabulary, text).includes(node));
  return { ...draft, code: node.id, name: own ?? node.name };
}

/** A row that says nothing certain: all of its texts are kept as a comment, where none is read as a code. */
export function withoutCode(draft: Draft): Draft {
  const texts = [draft.code, draft.name, draft.comment].filter(text => text !== '');
  return { ...draft, code: '', name: '', comment: texts.join(' ') };
}

/** A code among the names would make them a second column of codes: the row's own goes, any other is a doubt. */
export function withPlainName(draft: Draft, framework: Framework): Draft {
  const vocabulary = vocabularyOf(framework);
  const name = new Cell(draft.name, '', 0, 0, vocabulary);
  if (!isItemCode(name)) return draft;
  const code = new Cell(draft.code, '', 0, 0, vocabulary).code;
  const isOwn = name.code.kind === 'node' && code.kind === 'node' && code.node === name.code.node;
  if (isOwn && name.code.kind === 'node') return { ...draft, name: name.code.text };
  if (name.code.kind === 'node') return withoutCode(draft);
  return { ...draft, name: '', comment: [draft.name, draft.comment].join(' ').trim() };
}

/** How a row of the clean table was read. */
export interface RowReading {
  /** The node that it is about; empty where it cannot be told. */
  readonly id: string;
  readonly isUsed: boolean;
  readonly points: number | null;
}

export function readingsOf(
  rows: readonly PastedRow[],
  subjects: readonly Subject[],
  framework: Framework,
): readonly RowReading[] {
  const read = readRows(rows, framework);
  const failed = new Set(read.findings.filter(found => severityOf(found) === 'error').map(({ row }) => row));
  return rows.map((row, index) => {
    const subject = subjects[index] as Subject;
    const points = typeof row.score === 'number' ? row.score : null;
    if (subject.kind === 'total') return { id: framework.root.id, isUsed: points !== null, points };
    if (subject.kind !== 'node') return { id: '', isUsed: false, points: null };
    const { id } = subject.node;
    const isUsed = !failed.has(index + 1) && (points === null ? read.excluded : read.scores).has(id);
    return { id, isUsed, points: isUsed ? points : null };
  });
}
