// Native charts in files. The first column of the first range labels the bars, every further column is a series.
import type { SheetChart } from 'hucre';
import { sheetReference } from '../address';
import type { Area } from '../cell';
import type { Chart } from '../model/chart';
import type { Sheet } from '../sheet';
import { absoluteText } from './areas';
import { cellAt } from './place';

/** Size of a new chart in Google Sheets, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;
/** Google's colours for the first series. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

interface Column {
  readonly sheet: Sheet;
  readonly name: string;
  readonly area: Area;
}

/** Undefined for a chart without data. `tabs` are the tabs of the file, with their names in it. */
export function chartToFile(
  chart: Chart,
  owner: Sheet,
  tabs: ReadonlyMap<number, { readonly sheet: Sheet; readonly name: string }>,
): SheetChart | undefined {
  const [labels, ...series] = columnsOf(chart, tabs);
  if (!labels || series.length === 0) return undefined;
  const { options, kind, position } = chart;
  const colours = Array.isArray(options.colors) ? options.colors.map(String) : COLOURS;
  const bars = kind === 'bar';
  const [labelAxis, valueAxis] = bars ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const corner = { row: position.row - 1, col: position.column - 1 };
  return {
    type: kind,
    ...(typeof options.title === 'string' && { title: options.title, titleFontSize: 12 }),
    series: series.map((column, index) => ({
      name: headerOf(column, chart.headers),
      values: reference(column, chart.headers),
      categories: reference(labels, chart.headers),
      color: (colours[index % colours.length] ?? '#4285f4').slice(1).toUpperCase(),
    })),
    legend: legendOf(options.legend, series.length),
    gapWidth: 60,
    axes: {
      // Google Sheets writes the first row on top, files write it at the bottom unless told otherwise.
      x: {
        majorTickMark: 'none',
        minorTickMark: 'none',
        ...(bars && { reverse: true }),
        ...titleOf(options[labelAxis as string]),
      },
      y: {
        gridlines: { major: true },
        numberFormat: { formatCode: 'General' },
        majorTickMark: 'none',
        minorTickMark: 'none',
        ...(bars && { crosses: 'max' as const }),
        ...scaleOf(options[valueAxis as string]),
        ...titleOf(options[valueAxis as string]),
      },
    },
    anchor: {
      from: corner,
      to: cellAt(owner, corner, pixels(options.width, WIDTH), pixels(options.height, HEIGHT)),
    },
  };
}

/** Every column of every range, from left to right. */
function columnsOf(
  { ranges }: Chart,
  tabs: ReadonlyMap<number, { readonly sheet: Sheet; readonly name: string }>,
): Column[] {
  return ranges.flatMap(({ sheetId, area }) => {
    const tab = tabs.get(sheetId);
    if (!tab) return [];
    return Array.from({ length: area.columns }, (_, index) => ({
      ...tab,
      area: { ...area, column: area.column + index, columns: 1 },
    }));
  });
}

function headerOf({ sheet, area }: Column, headers: number): string {
  return headers > 0 ? String(sheet.value(area.row, area.column)) : '';
}

function reference({ name, area }: Column, headers: number): string {
  const below = { ...area, row: area.row + headers, rows: Math.max(1, area.rows - headers) };
  return `${sheetReference(name)}!${absoluteText(below)}`;
}

/** `{ position: 'none' }`; without an option a legend stands only where there is something to tell apart. */
function legendOf(option: unknown, series: number): NonNullable<SheetChart['legend']> {
  const position = (option as { position?: unknown } | undefined)?.position;
  if (position === 'none') return false;
  if (position === 'top' || position === 'bottom' || position === 'left' || position === 'right')
    return position;
  return series > 1 ? 'right' : false;
}

/** `{ viewWindow: { min: 0, max: 100 } }` or `{ minValue: 0, maxValue: 100 }`. */
function scaleOf(option: unknown): { scale?: { min?: number; max?: number } } {
  const { viewWindow, minValue, maxValue } = (option ?? {}) as {
    viewWindow?: { min?: unknown; max?: unknown };
    minValue?: unknown;
    maxValue?: unknown;
  };
  const [min, max] = [viewWindow?.min ?? minValue, viewWindow?.max ?? maxValue];
  const scale = { ...(typeof min === 'number' && { min }), ...(typeof max === 'number' && { max }) };
  return Object.keys(scale).length > 0 ? { scale } : {};
}

function titleOf(option: unknown): { title?: string } {
  const title = (option as { title?: unknown } | undefined)?.title;
  return typeof title === 'string' && title ? { title } : {};
}

function pixels(option: unknown, usual: number): number {
  return typeof option === 'number' ? option : usual;
}
