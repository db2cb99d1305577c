// The styles of the file, so that the office changes the look of all headings at once. Listed headings have Word's own
// heading styles, of which the contents are made; the others look alike and are found in the outline only.
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Font } from '../../domain/thai/fonts';
import { SIZES } from '../paper';
import { letters } from './fonts';
import { halfPoints, twips } from './units';

type Level = keyof typeof SIZES.heading;

export const STYLES = {
  /** Text of cells. */
  table: 'TableText',
  note: 'Note',
  smallNote: 'SmallNote',
  /** At the end of a paper. */
  smallPrint: 'SmallPrint',
  memoTitle: 'MemoTitle',
  /** A thin line between tables, which Word would join. */
  gap: 'Gap',
  contentsTitle: 'ContentsTitle',
} as const;

export const headingStyle = (level: Level, listed: boolean): string => {
  if (level === 0) return 'Title';
  return listed ? `Heading${level}` : `Unlisted${level}`;
};

const black = { color: '000000' } as const;

/** Titles and the headings of main parts stand in the middle. */
const CENTRED = 1;

const look = (font: Font, level: Level) => ({
  run: { ...letters(font, SIZES.heading[level]), ...black, bold: true },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before: level === 0 ? 0 : 120, after: 60 },
    ...(level <= CENTRED && { alignment: AlignmentType.CENTER }),
    ...(level > 0 && { outlineLevel: level - 1 }),
  },
});

const unlisted = (font: Font, level: 1 | 2 | 3): IParagraphStyleOptions => ({
  id: `Unlisted${level}`,
  name: `Unlisted heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  ...look(font, level),
});

const entry = (level: 1 | 2 | 3): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  // No indent at the right: LibreOffice hides what stands beyond it, and that is the page number.
  paragraph: { indent: { left: twips((level - 1) * 0.75) } },
});

export const stylesOf = (font: Font): IStylesOptions => ({
  default: {
    document: {
      run: {
        ...letters(font, SIZES.body),
        language: { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' },
      },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    title: look(font, 0),
    heading1: look(font, 1),
    heading2: look(font, 2),
    heading3: look(font, 3),
    listParagraph: { run: letters(font, SIZES.body) },
    hyperlink: { run: black },
  },
  characterStyles: [
    // The library's own styles are based on it, and it writes none.
    { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true },
  ],
  paragraphStyles: [
    unlisted(font, 1),
    unlisted(font, 2),
    unlisted(font, 3),
    entry(1),
    entry(2),
    entry(3),
    { id: STYLES.table, name: 'Table text', basedOn: 'Normal', run: letters(font, SIZES.table) },
    {
      id: STYLES.note,
      name: 'Note',
      basedOn: 'Normal',
      run: { ...letters(font, SIZES.note), color: '808080' },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { id: STYLES.smallNote, name: 'Small note', basedOn: STYLES.note, run: letters(font, SIZES.smallNote) },
    {
      id: STYLES.smallPrint,
      name: 'Small print',
      basedOn: 'Normal',
      run: { ...letters(font, SIZES.note), color: '595959' },
      paragraph: { spacing: { before: 120 } },
    },
    {
      id: STYLES.memoTitle,
      name: 'Memo title',
      basedOn: 'Normal',
      next: 'Normal',
      run: { ...letters(font, SIZES.memo.title), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, outlineLevel: 0 },
    },
    {
      id: STYLES.gap,
      name: 'Gap',
      basedOn: 'Normal',
      run: { size: halfPoints(4), sizeComplexScript: halfPoints(4) },
      paragraph: { spacing: { line: 80, lineRule: LineRuleType.EXACT } },
    },
    {
      id: STYLES.contentsTitle,
      name: 'Contents title',
      basedOn: 'Normal',
      next: 'Normal',
      run: { ...letters(font, SIZES.heading[1]), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 120 } },
    },
  ],
});
