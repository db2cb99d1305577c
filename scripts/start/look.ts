// How the tabs of the examples look: one font that has Thai, rows high enough for tone marks, quiet headers.
import type { CellStyle } from 'hucre';
import type { CellValue } from '../host/cell';
import type { Sheet } from '../host/sheet';
import { displayWidth } from './width';

export const FONT = { name: 'Sarabun', size: 11 };

/** Thai is cut in a row lower than about 1.6 times the font size. */
const LINE = 20;

const GRID = { style: 'thin', color: { rgb: 'D0D7DE' } } as const;
const BORDER = { top: GRID, right: GRID, bottom: GRID, left: GRID };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

export const LOOKS = {
  title: { font: { ...FONT, size: 14, bold: true } },
  plain: { font: FONT, alignment: { horizontal: 'left' } },
  section: { font: { ...FONT, bold: true }, fill: fill('EAF1FB'), alignment: { vertical: 'center' } },
  header: {
    font: { ...FONT, bold: true },
    fill: fill('D6E4F7'),
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: { font: FONT, border: BORDER, alignment: { vertical: 'top', wrapText: true } },
  centre: { font: FONT, border: BORDER, alignment: { horizontal: 'center', vertical: 'top' } },
  score: { font: FONT, border: BORDER, alignment: { horizontal: 'right', vertical: 'top', wrapText: true } },
  total: { font: { ...FONT, bold: true }, border: BORDER, alignment: { vertical: 'top' } },
} as const satisfies Record<string, CellStyle>;

/** A4 upright, as wide as the page, so that printing needs no thought. */
export const PAGE = {
  paperSize: 'a4',
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/**
 * Lines that a text takes in a column of this width, by the looks of Thai letters, which are a little narrower than
 * digits.
 */
export function linesIn(text: string, width: number): number {
  const lines = text.split('\n').map(line => Math.max(1, Math.ceil((displayWidth(line) * 0.95) / width)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** Makes a row as high as its longest wrapped text needs. */
export function fitHeight(sheet: Sheet, row: number, cells: readonly CellValue[]): void {
  const lines = cells.map((value, index) =>
    typeof value === 'string' ? linesIn(value, sheet.columnWidths.get(index + 1) ?? 10) : 1,
  );
  sheet.rowHeights.set(row, LINE * Math.max(1, ...lines));
}
