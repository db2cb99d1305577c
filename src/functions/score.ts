// ITA_SCORE: the score of an office at any level of the framework.
import { missingBelow } from '../domain/analysis/missing';
import type { FrameworkNode } from '../domain/framework/node';
import { readCell, shownText } from '../domain/intake/cell';
import { readCode } from '../domain/intake/code';
import { namedBy, vocabularyOf } from '../domain/intake/vocabulary';
import { scoreOf } from '../domain/scoring/rollUp';
import { nameKey } from '../domain/thai/fold';
import { cells as th } from '../text/th/cells';
import { filledItemsOf, type Items } from './arguments';
import { type CellOut, mapCells, scalarOf, type TableOut } from './cells';
import { USAGE } from './usage';

/** Names of the total, as keys. */
const TOTAL_WORDS = new Set(['รวม', 'คะแนนรวม', 'รวมทั้งหมด', 'ทั้งหมด', 'total']);
/** How many items an error names before it says how many more there are. */
const NAMED = 3;

/**
 * Score at a level, at full precision (points 0–100).
 *
 * @param level the total when left out; a range of levels gives its shape
 * @throws when an item that the level needs is missing or ผิดพลาด
 */
export function score(items: unknown, year: unknown, level: unknown): CellOut | TableOut {
  const read = filledItemsOf(items, year, USAGE.ITA_SCORE);
  if (scalarOf(level) === undefined) return scoreAt(read, read.framework.root);
  return mapCells(level, cell => scoreAt(read, nodeAt(read, cell)));
}

/** Score of a node, or an error that says what it lacks. */
export function scoreAt({ framework, assessment, intake }: Items, node: FrameworkNode): number {
  const result = scoreOf(assessment, node.id);
  if (result?.state === 'complete' && result.score !== undefined) return result.score;
  if (result?.state === 'excluded') throw new Error(th.functions.notAssessed({ level: node.id }));
  const missing = missingBelow(assessment, node.id, intake).map(({ id }) => id);
  const toMend = missing.filter(id => intake.refused.has(id));
  const toFill = missing.filter(id => !intake.refused.has(id));
  const reasons = [
    ...(toMend.length > 0 ? [th.functions.toMend(firstOf(toMend))] : []),
    ...(toFill.length > 0 ? [th.functions.toFill(firstOf(toFill))] : []),
  ];
  throw new Error(
    th.functions.noScoreYet({
      level: node.id,
      reasons: reasons.join(' '),
      usage: USAGE.check(framework.year),
    }),
  );
}

function firstOf(ids: readonly string[]): { named: string; more: number } {
  return { named: ids.slice(0, NAMED).join(', '), more: Math.max(0, ids.length - NAMED) };
}

function nodeAt({ framework }: Items, level: unknown): FrameworkNode {
  const reading = readCell(level);
  const shown = shownText(reading);
  if (TOTAL_WORDS.has(nameKey(shown))) return framework.root;
  const vocabulary = vocabularyOf(framework);
  const code = readCode(reading, vocabulary);
  const node =
    code.kind === 'node'
      ? code.node
      : code.kind === 'bare'
        ? vocabulary.byId.get(String(code.number))
        : namedBy(vocabulary, shown)[0];
  if (code.kind === 'refused' && code.finding === 'dateAsCode')
    throw new Error(th.findings.dateAsCode({ named: code.suggestions.join(', ') }));
  if (!node) throw new Error(th.functions.unknownLevel({ shown }));
  return node;
}
