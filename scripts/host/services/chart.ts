// Native charts: sheet.newChart() and what it builds.
import { instance, integer, text } from '../check';
import { RangeHandle, type SheetHandle } from '../handles';
import type { Chart as Model } from '../model/chart';
import { Handle, ServiceError, ServiceKind } from '../service';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Options = GoogleAppsScript.Charts.ChartOptions;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
const CALL = 'SpreadsheetApp.EmbeddedChartBuilder.';

class ChartHandle extends Handle<Chart> {
  constructor(
    readonly owner: SheetHandle,
    readonly chart: Model,
  ) {
    super(owner.execution);
  }
}

class OptionsHandle extends Handle<Options> {
  constructor(
    owner: SheetHandle,
    readonly chart: Model,
  ) {
    super(owner.execution);
  }
}

class Making extends Handle<Builder> {
  constructor(
    readonly owner: SheetHandle,
    public chart: Model,
  ) {
    super(owner.execution);
  }

  with(change: Partial<Model>): Builder {
    this.chart = { ...this.chart, ...change };
    return this.self;
  }
}

const OPTIONS = new ServiceKind<Options, OptionsHandle>('ChartOptions', {
  neither: {
    get: (on, option: unknown) => on.chart.options[text(option, 'Charts.ChartOptions.get')] ?? null,
  },
});

const CHART: ServiceKind<Chart, ChartHandle> = new ServiceKind<Chart, ChartHandle>('EmbeddedChart', {
  neither: {
    modify: on => BUILDER.open(new Making(on.owner, on.chart)),
    /** They came with getCharts: asking for them is no further reading. */
    getOptions: on => OPTIONS.open(new OptionsHandle(on.owner, on.chart)),
  },
});

/** One builder for all kinds: Google's differ only in methods that the host does not have. */
const BUILDER: ServiceKind<Builder, Making> = new ServiceKind<Builder, Making>('EmbeddedChartBuilder', {
  neither: {
    asBarChart: on => on.with({ kind: 'bar' }),
    asColumnChart: on => on.with({ kind: 'column' }) as unknown as ReturnType<Builder['asColumnChart']>,
    addRange(on, range: unknown) {
      const { area, sheet } = instance(RangeHandle, range, `${CALL}addRange`);
      return on.with({ ranges: [...on.chart.ranges, { sheetId: sheet.id, area }] });
    },
    setPosition(on, ...args: unknown[]) {
      const [row = 0, column = 0, offsetX = 0, offsetY = 0] = args.map(arg =>
        integer(arg, `${CALL}setPosition`),
      );
      if (row < 1 || column < 1) throw new ServiceError('The anchor of the chart is outside the sheet.');
      return on.with({ position: { row, column, offsetX, offsetY } });
    },
    setOption: (on, option: unknown, value: unknown) =>
      on.with({ options: { ...on.chart.options, [text(option, `${CALL}setOption`)]: value } }),
    setTitle: (on, title: unknown) =>
      on.with({ options: { ...on.chart.options, title: text(title, `${CALL}setTitle`) } }),
    setNumHeaders: (on, headers: unknown) => on.with({ headers: integer(headers, `${CALL}setNumHeaders`) }),
    build: on => CHART.open(new ChartHandle(on.owner, on.chart)),
  },
});

/** A chart that is on no tab yet has the id -1. */
export function newChart(owner: SheetHandle): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  return BUILDER.open(
    new Making(owner, {
      id: -1,
      kind: 'column',
      ranges: [],
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
      options: {},
      headers: 0,
    }),
  );
}

export function chartsOf(owner: SheetHandle): Chart[] {
  return owner.sheet.charts.map(chart => CHART.open(new ChartHandle(owner, chart)));
}

export function insertChart(owner: SheetHandle, given: unknown): void {
  const { chart } = instance(ChartHandle, given, 'SpreadsheetApp.Sheet.insertChart');
  owner.sheet.charts = [...owner.sheet.charts, { ...chart, id: owner.book.workbook.newEntryId() }];
}

export function updateChart(owner: SheetHandle, given: unknown): void {
  const { chart } = instance(ChartHandle, given, 'SpreadsheetApp.Sheet.updateChart');
  checkThere(owner, chart);
  owner.sheet.charts = owner.sheet.charts.map(other => (other.id === chart.id ? chart : other));
}

export function removeChart(owner: SheetHandle, given: unknown): void {
  const { chart } = instance(ChartHandle, given, 'SpreadsheetApp.Sheet.removeChart');
  checkThere(owner, chart);
  owner.sheet.charts = owner.sheet.charts.filter(other => other.id !== chart.id);
}

function checkThere({ sheet }: SheetHandle, chart: Model): void {
  if (!sheet.charts.some(other => other.id === chart.id))
    throw new ServiceError('The chart does not exist on this sheet.');
}
