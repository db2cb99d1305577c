// What a chart's bars are measured by: the ends of the scale, and the mark that they are to reach.
import { COLOURS } from '../picture/colours';
import type { Area, Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import type { Chart } from '../tree';
import { type Columns, placeOf, SMALLER, WORDS } from './columns';

type Line = Extract<Shape, { readonly kind: 'line' }>;

/** From the first row's top to the last one's bottom. */
interface Span {
  readonly top: number;
  readonly foot: number;
}

export const beginning = (span: Span, columns: Columns): Shape =>
  upright(placeOf(0, columns), span, { stroke: COLOURS.ink, width: 3 });

export const end = (span: Span, columns: Columns): Shape =>
  upright(placeOf(100, columns), span, { stroke: COLOURS.line, width: 3 });

/** Below the ends. */
export const ends = (
  { ends: texts }: Chart,
  row: Pick<Area, 'y' | 'height'>,
  columns: Columns,
  write: Pen,
): readonly Shape[] =>
  texts.flatMap((text, index) =>
    write(
      text,
      { ...row, ...around(placeOf(100 * index, columns)) },
      { size: SMALLER, align: 'centre', fill: COLOURS.quiet },
    ),
  );

/** Dark on a light line, so that it is seen on every bar; its words stand above it. */
export function mark(
  { mark: { at, text } }: Chart,
  span: Span,
  columns: Columns,
  write: Pen,
): readonly Shape[] {
  const x = placeOf(at, columns);
  return [
    upright(x, span, { stroke: COLOURS.paper, width: 8 }),
    upright(x, span, { stroke: COLOURS.ink, width: 4, dashed: true }),
    ...write(text, { ...around(x), y: 0, height: span.top }, { size: SMALLER, bold: true, align: 'centre' }),
  ];
}

const around = (x: number): Pick<Area, 'x' | 'width'> => ({ x: x - WORDS / 2, width: WORDS });

const upright = (x: number, { top, foot }: Span, look: Pick<Line, 'stroke' | 'width' | 'dashed'>): Line => ({
  kind: 'line',
  x1: x,
  x2: x,
  y1: top,
  y2: foot,
  ...look,
});
