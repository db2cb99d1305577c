// Titles that a page broke over lines, the score behind the last of them: "O34 ประกาศ… No Gift" and "Policy 100".
import type { FrameworkNode } from '../../framework/node';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Tail } from './tail';

/** Pieces that a broken title has at most. */
export const TITLE_PIECES = 5;
/** A longer line is a remark. */
const LONGEST_PIECE = 60;

/** Whether a line with a number behind its words ends the title that the lines above it began. */
export function endsTitle(
  above: readonly string[],
  { head, candidate: { hasDecimals, points } }: Tail,
  node: FrameworkNode | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (!node || points === undefined || above.length === 0 || above.length >= TITLE_PIECES) return false;
  if (!hasDecimals && points !== 100 && points !== 0 && node.allOrNothing) return false;
  // Where the name was whole already, a later number may be anything.
  const isNamed = (pieces: readonly string[]): boolean =>
    namedBy(vocabulary, pieces.join(' ')).includes(node);
  return !isNamed(above) && isNamed([...above, ...head]);
}

/** Whether the words below the first line of an item, with 100 or 0 behind them, may end a title that no year knows. */
export const mayEndTitle = (
  above: readonly string[],
  { head, candidate: { points } }: Tail,
  node: FrameworkNode | undefined,
): boolean =>
  node?.allOrNothing === true &&
  above.length > 0 &&
  (points === 100 || points === 0) &&
  head.join(' ').length <= LONGEST_PIECE;
