// Rows of lines without columns become drafts. Without a score a line is a row only if it looks like one: a memo names
// codes too.
import type { Framework, FrameworkNode } from '../../framework/node';
import { namedBy, vocabularyOf } from '../vocabulary';
import { asGroup, subjectOf, withoutCode, withPlainName } from './clean';
import type { Draft } from './draft';
import type { LooseRow } from './looseRow';

/** A longer line without a score is prose. */
const LONGEST_ROW = 150;

/** @param scored nodes that rows in columns score */
export function looseDrafts(
  rows: readonly LooseRow[],
  scored: ReadonlySet<FrameworkNode>,
  framework: Framework,
): readonly Draft[] {
  const known = new Set(scored);
  for (const { node, awaitsScore, isSure } of rows) if (node && !awaitsScore && isSure) known.add(node);
  return rows.flatMap((row, index) => {
    const draft = withPlainName(row.draft(), framework);
    if (row.awaitsScore) {
      const neighbours = [rows[index - 1], rows[index + 1]];
      return isMissing(row, draft, neighbours, known, framework) ? [draft] : [];
    }
    const subject = subjectOf(draft, framework);
    if (subject.kind === 'nothing') return [];
    if (subject.kind !== 'node') return [draft];
    // A number in front of words is no indicator unless they name it.
    if (subject.node !== row.node || !row.isSure) return [withoutCode(draft)];
    return [subject.node.level === 'item' ? draft : asGroup(draft, subject.node, framework)];
  });
}

/** Whether a row without a score lacks one: the code of an item with its title or among rows, or a group among groups. */
function isMissing(
  { node, start, isSure }: LooseRow,
  draft: Draft,
  neighbours: readonly (LooseRow | undefined)[],
  known: ReadonlySet<FrameworkNode>,
  framework: Framework,
): boolean {
  if (!node || (!isSure && start.text !== '') || start.by !== 'coded' || known.has(node)) return false;
  const isAmong = neighbours.some(other => other?.awaitsScore === false && other.node?.level === node.level);
  if (draft.score !== '') return true;
  if (node.level !== 'item') return isAmong && !holdsKnown(node, known);
  const isNamed = namedBy(vocabularyOf(framework), draft.name).includes(node);
  if (isNamed || draft.name === '') return draft.comment.length <= LONGEST_ROW;
  return isAmong && draft.name.length + draft.comment.length <= LONGEST_ROW;
}

const holdsKnown = (node: FrameworkNode, known: ReadonlySet<FrameworkNode>): boolean =>
  node.children.some(child => known.has(child) || holdsKnown(child, known));
