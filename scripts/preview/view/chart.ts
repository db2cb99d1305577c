// A chart as the page draws it, with the numbers of its cells.
import type { Area } from '../../host/cell';
import { displayed } from '../../host/display';
import { HostError } from '../../host/errors';
import type { Chart } from '../../host/model/chart';
import type { Workbook } from '../../host/workbook';
import type { ChartSeries, ChartView } from '../wire';

const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

/** Fails with a HostError for a chart that is no horizontal bars of one range whose first row names the series. */
export function chartView(chart: Chart, workbook: Workbook): ChartView {
  const [range, ...others] = chart.ranges;
  const sheet = range && workbook.sheetById(range.sheetId);
  const title = textOption(chart, 'title');
  if (chart.kind !== 'bar' || chart.headers !== 1 || !range || !sheet || others.length > 0)
    throw new HostError(`the chart "${title}" is of a kind that is not shown`);
  const { area } = range;
  const rows = lines(area.row + 1, area.rows - 1);
  const colours = listOption(chart, 'colors') ?? COLOURS;
  const series = lines(area.column + 1, area.columns - 1).map(
    (column, index): ChartSeries => ({
      name: displayed(sheet.peek(area.row, column)),
      colour: colours[index % colours.length] ?? '#4285f4',
      values: rows.map(row => numberOf(sheet.value(row, column))),
    }),
  );
  const numbers = series.flatMap(({ values }) => values.filter(value => value !== null));
  const { min, max } = windowOf(chart);
  return {
    ...chart.position,
    title,
    width: numberOption(chart, 'width') ?? 600,
    height: numberOption(chart, 'height') ?? 371,
    labels: rows.map(row => displayed(sheet.peek(row, area.column))),
    series,
    least: min ?? Math.min(0, ...numbers),
    most: max ?? Math.max(1, ...numbers),
  };
}

const lines = (first: number, count: number): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => first + index);

const numberOf = (value: ReturnType<Workbook['activeSheet']['value']>): number | null =>
  typeof value === 'number' ? value : null;

/** The area of the data, to know how far down the page must reach. */
export const lastRowOf = ({ position, options }: Chart, rowHeight: number): Area['row'] =>
  position.row + Math.ceil(Number(options.height ?? 371) / rowHeight);

function textOption({ options }: Chart, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}

function numberOption({ options }: Chart, name: string): number | undefined {
  const value = options[name];
  return typeof value === 'number' ? value : undefined;
}

function listOption({ options }: Chart, name: string): readonly string[] | undefined {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** `hAxis.viewWindow`. */
function windowOf({ options }: Chart): { readonly min?: number; readonly max?: number } {
  const axis = options.hAxis as { readonly viewWindow?: { min?: number; max?: number } } | undefined;
  return axis?.viewWindow ?? {};
}
