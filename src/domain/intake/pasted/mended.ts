// Lines that pages and sentences made of rows, as the lines of rows that they were.
import type { Vocabulary } from '../vocabulary';
import { withAskedLines } from './askedLines';
import { withHeadsOver } from './headsOver';
import { withWords } from './inWords';
import type { Line } from './line';
import { withoutPages } from './pages';
import { withOneRow } from './rowsInLine';
import { withPairedScores } from './scoreColumn';
import { withoutMarks } from './unmarked';
import { withWholeNames } from './wrapped';

/** Each takes the lines as the one before left them. */
const STEPS = [
  withoutMarks,
  withoutPages,
  withHeadsOver,
  withWords,
  withOneRow,
  withAskedLines,
  withWholeNames,
  withPairedScores,
];

export const mended = (lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] =>
  STEPS.reduce((read, step) => step(read, vocabulary), lines);
