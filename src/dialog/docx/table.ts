// Tables of fixed columns: the head is repeated on every page, and short rows are not torn apart.
import {
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type * as Tree from '../../documents/tree';
import { TEARING } from '../flow';
import { held } from './flags';
import { NamedTable } from './namedTable';
import { ALIGNMENTS, textRuns } from './runs';
import type { Setting } from './setting';
import { STYLES } from './styles';
import { twips } from './units';

const HEAD_GROUND = 'E7E6E6';
const HEADS_GROUND = 'F2F2F2';
const PADDING = { top: 0, bottom: 0, left: 60, right: 60 };

/** Of table text, about: height of a line in centimetres, and Thai letters that stand side by side on one. */
const LINE_HEIGHT = 0.6;
const LETTERS_ON_CENTIMETRE = 5;

const WHOLE_LINES = Math.floor(TEARING.wholeTo / LINE_HEIGHT);

export function tableOf(table: Tree.Table, setting: Setting): Table {
  const { textWidth, staysWithNext = false } = setting;
  const widths = columnWidths(table.widths, textWidth);
  const heights = table.rows.map(row => linesOf(row, widths));
  const isKept =
    table.whole === true ||
    (heights.every(lines => lines <= TEARING.shortRow) &&
      heights.reduce((sum, lines) => sum + lines, 0) <= WHOLE_LINES);
  const head = table.head.map(row => rowOf(row, { setting, isHead: true, isWhole: true, keepNext: true }));
  const rows = table.rows.map((row, index) => {
    const isLast = index === table.rows.length - 1;
    return rowOf(row, {
      setting,
      isHead: false,
      isWhole: (heights[index] ?? 0) <= WHOLE_LINES,
      keepNext: isLast ? staysWithNext : isKept || row.every(({ heads }) => heads),
    });
  });
  return new NamedTable(table.title, {
    rows: [...head, ...rows],
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { ...PADDING, marginUnitType: WidthType.DXA },
  });
}

/** Whole twips that add up to the width. */
function columnWidths(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / all) * width),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

interface RowPlace {
  readonly setting: Setting;
  readonly isHead: boolean;
  readonly isWhole: boolean;
  readonly keepNext: boolean;
}

function rowOf(row: Tree.TableRow, { setting, isHead, isWhole, keepNext }: RowPlace): TableRow {
  return new TableRow({
    children: row.map(cell => cellOf(cell, isHead, setting)),
    ...held({ tableHeader: isHead, cantSplit: isWhole, keepNext }),
  });
}

function cellOf(
  { runs, align, columns = 1, rows = 1, heads = false }: Tree.TableCell,
  isHead: boolean,
  setting: Setting,
) {
  const isBold = isHead || heads;
  const fill = isHead ? HEAD_GROUND : HEADS_GROUND;
  return new TableCell({
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    ...(isBold && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        style: STYLES.table,
        alignment: ALIGNMENTS[align ?? (isHead ? 'centre' : 'left')],
        children: textRuns(isBold ? runs.map(run => ({ ...run, bold: true })) : runs, setting),
      }),
    ],
  });
}

/** How many lines the tallest cell of a row takes, about; cells that come from above count for nothing. */
function linesOf(row: Tree.TableRow, widths: readonly number[]): number {
  let column = 0;
  const lines = row.map(({ runs, columns = 1 }) => {
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    column += columns;
    const letters = ((width - PADDING.left - PADDING.right) / twips(1)) * LETTERS_ON_CENTIMETRE;
    const text = runs.map(run => run.text).join('');
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(baseLetters(line) / letters)), 0);
  });
  return Math.max(0, ...lines);
}

/** Vowels and tones above and below a letter take no room of their own. */
const baseLetters = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
