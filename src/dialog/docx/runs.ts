// Stretches of text as Word has them.
import { AlignmentType, type ParagraphChild, TextRun } from 'docx';
import type { Align, Run } from '../../documents/tree';
import { fontOfAddresses } from '../fonts';
import { inFont } from './fonts';
import type { Setting } from './setting';

/** Where a run holds line breaks, so does the line on paper. What keeps its digits is in a font that draws them so. */
export const textRuns = (runs: readonly Run[], { font }: Pick<Setting, 'font'>): readonly ParagraphChild[] =>
  runs.flatMap(({ text, bold = false, underlined = false, asIs = false }) =>
    text.split(/\r\n|\r|\n/).map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(bold && { bold: true }),
          ...(underlined && { underline: {} }),
          ...(asIs && fontOfAddresses(font) !== font && inFont(fontOfAddresses(font))),
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
