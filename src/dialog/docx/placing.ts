// Tables without lines, which place paragraphs beside or below one another where Word has no other means.
import {
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type ITableCellBorders,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block } from '../../documents/tree';
import { held } from './flags';
import { STYLES } from './styles';

export interface Place {
  readonly children: readonly Paragraph[];
  readonly at?: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
  readonly borders?: ITableCellBorders;
}

interface PlaceRow {
  readonly places: readonly Place[];
  /** At least so high, in twips. */
  readonly height?: number;
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;

/** @param widths of the columns, in twips */
export const placed = (
  widths: readonly number[],
  rows: readonly PlaceRow[],
  alignment?: 'center' | 'left',
): Table =>
  new Table({
    ...(alignment && { alignment }),
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: rows.map(
      ({ places, height }) =>
        new TableRow({
          cantSplit: true,
          ...(height !== undefined && { height: { value: height, rule: HeightRule.ATLEAST } }),
          children: places.map(
            ({ children, at = VerticalAlignTable.TOP, borders = NO_LINES }) =>
              new TableCell({
                borders,
                verticalAlign: at,
                // Word wants a paragraph in every cell.
                children: children.length > 0 ? [...children] : [gap()],
              }),
          ),
        }),
    ),
  });

/** A line that is next to nothing: Word joins tables that follow one another. */
export const gap = (keepNext = false, pageBreakBefore = false): Paragraph =>
  new Paragraph({ style: STYLES.gap, ...held({ keepNext, pageBreakBefore }) });

/** Some tables begin a page: the break stands before them. */
export const breakBefore = (startsPage = false): readonly Paragraph[] =>
  startsPage ? [gap(true, true)] : [];

/** After a table at the end Word wants a line; so low, it hardly ever begins a page of its own. */
export const ending = (): Paragraph =>
  new Paragraph({ style: STYLES.gap, spacing: { line: 20, lineRule: LineRuleType.EXACT } });

/** What begins with a table in Word. */
const PLACED: readonly Block['kind'][] = [
  'signature',
  'signatures',
  'opinions',
  'emblem',
  'memoTitle',
  'cover',
  'table',
];

/** Behind what is placed: nothing before a paragraph, which may follow at once. */
export const behind = (next: Block | undefined): readonly Paragraph[] =>
  next === undefined || PLACED.includes(next.kind) ? [ending()] : [];

/**
 * The room between a text and the table that it leads to is the text's own: of a line in between LibreOffice leaves the
 * heading above them at a page's foot.
 */
export const aboveTable = (next: Block | undefined): Pick<IParagraphOptions, 'spacing'> =>
  next?.kind === 'table' && next.titled !== true ? { spacing: { after: 60 } } : {};
