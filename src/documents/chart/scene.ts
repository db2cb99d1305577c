// A chart as a picture: a row for each bar, the line of the mark through all of them, and below them the scale and what
// the looks of the bars mean.
import { chart as words } from '../../text/th/documents/chart';
import { COLOURS } from '../picture/colours';
import { penOf } from '../picture/pen';
import type { Scene } from '../picture/shapes';
import { ESTIMATED, type TextTools } from '../picture/text';
import type { Chart } from '../tree';
import { columnsOf, SMALLER, WIDTH, WORDS } from './columns';
import { LEGEND_HEIGHT, legend } from './legend';
import { barOf, textsOf } from './rows';
import { beginning, end, ends, mark } from './scale';

const HEAD = 52;
const ROW = 58;
const ENDS = 48;
/** A page has room for them and for what stands above the chart. */
const MOST_OF_ROWS = 1800;

/** @param tools measures and breaks texts; the estimate holds for the usual Thai screen fonts */
export function chartScene(chart: Chart, tools: TextTools = ESTIMATED): Scene {
  const write = penOf(tools);
  const columns = columnsOf(chart, tools);
  const row = Math.min(ROW, MOST_OF_ROWS / chart.bars.length);
  const rows = chart.bars.map((bar, index) => ({ bar, area: { y: HEAD + index * row, height: row } }));
  const span = { top: HEAD, foot: HEAD + row * rows.length };
  const height = Math.ceil(span.foot + ENDS + LEGEND_HEIGHT);
  return {
    width: WIDTH,
    height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: WIDTH, height, fill: COLOURS.paper },
      end(span, columns),
      ...rows.flatMap(({ bar, area }) => barOf(bar, area, columns)),
      beginning(span, columns),
      ...mark(chart, span, columns, write),
      ...write(
        words.indicator,
        { x: 0, width: columns.bar.x - WORDS / 2, y: 0, height: HEAD },
        { size: SMALLER, fill: COLOURS.quiet, whole: true },
      ),
      ...rows.flatMap(({ bar, area }) => textsOf(bar, area, columns, write)),
      ...ends(chart, { y: span.foot, height: ENDS }, columns, write),
      ...legend(chart, span.foot + ENDS, tools, write),
    ],
  };
}
