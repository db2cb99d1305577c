// Tables of fixed columns: the head is repeated on every page, and short rows are not torn apart.
import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type * as Tree from '../../documents/tree';
import { ALIGNMENTS, textRuns } from './runs';
import type { Setting } from './setting';
import { STYLES } from './styles';
import { twips } from './units';

const HEAD_GROUND = 'E7E6E6';
const HEADS_GROUND = 'F2F2F2';
const PADDING = { top: 20, bottom: 20, left: 80, right: 80 };

/** Rows that are surely taller are let to break; a torn short row is harder to read than a gap. */
const LONGEST_WHOLE_ROW = 12;
/** Thai letters of table text that stand side by side on a centimetre, about. */
const LETTERS_ON_CENTIMETRE = 6.5;

export function tableOf(table: Tree.Table, { textWidth, staysWithNext = false }: Setting): Table {
  const widths = columnWidths(table.widths, textWidth);
  const head = table.head.map(row => rowOf(row, widths, { isHead: true, keepNext: true }));
  const rows = table.rows.map((row, index) =>
    rowOf(row, widths, { isHead: false, keepNext: staysWithNext && index === table.rows.length - 1 }),
  );
  return new Table({
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
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

function rowOf(row: Tree.TableRow, widths: readonly number[], { isHead, keepNext }: RowPlace): TableRow {
  const heads = row.some(cell => cell.heads);
  return new TableRow({
    children: row.map(cell => cellOf(cell, isHead)),
    tableHeader: isHead,
    cantSplit: isHead || heads || linesOf(row, widths) <= LONGEST_WHOLE_ROW,
    keepNext: keepNext || heads,
  });
}

function cellOf({ runs, align, columns = 1, rows = 1, heads = false }: Tree.TableCell, isHead: boolean) {
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
        children: textRuns(isBold ? runs.map(run => ({ ...run, bold: true })) : runs),
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
    const letters = (width / twips(1)) * LETTERS_ON_CENTIMETRE;
    const text = runs.map(run => run.text).join('');
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(baseLetters(line) / letters)), 0);
  });
  return Math.max(0, ...lines);
}

/** Vowels and tones above and below a letter take no room of their own. */
const baseLetters = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
