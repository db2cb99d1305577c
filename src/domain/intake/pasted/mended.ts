// Lines that pages and sentences made of rows, as the lines of rows that they were.
import type { Vocabulary } from '../vocabulary';
import { withAskedLines } from './askedLines';
import type { Line } from './lines';
import { withOneRow } from './rowsInLine';
import { withPairedScores } from './scoreColumn';
import { withWholeNames } from './wrapped';

export const mended = (lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] =>
  withPairedScores(
    withWholeNames(withAskedLines(withOneRow(lines, vocabulary), vocabulary), vocabulary),
    vocabulary,
  );
