// Stretches of text as Word has them.
import { AlignmentType, type ParagraphChild, TextRun } from 'docx';
import type { Align, Run } from '../../documents/tree';

/** Where a run holds line breaks, so does the line on paper. */
export const textRuns = (runs: readonly Run[]): readonly ParagraphChild[] =>
  runs.flatMap(({ text, bold = false, underlined = false }) =>
    text.split(/\r\n|\r|\n/).map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(bold && { bold: true }),
          ...(underlined && { underline: {} }),
        }),
    ),
  );

/** Thai is spread between letters, for it has no spaces between words. */
export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  spread: AlignmentType.THAI_DISTRIBUTE,
} as const satisfies Readonly<Record<Align, string>>;
