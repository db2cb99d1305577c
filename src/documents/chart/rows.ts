// The rows of a chart: the bars, and what stands beside them.
import type { Area, Pen } from '../picture/pen';
import type { Shape } from '../picture/shapes';
import type { Bar } from '../tree';
import { type Columns, SIZE, scoreOf } from './columns';
import { LOOKS } from './looks';

/** Of a row's height. */
const THICK = 0.54;

type Row = Pick<Area, 'y' | 'height'>;

/** Of no points it is a bar without length; where there is no score, there is none. */
export function barOf({ length }: Bar, { y, height }: Row, { bar: { x, width } }: Columns): readonly Shape[] {
  if (!length) return [];
  const thick = height * THICK;
  return [
    {
      kind: 'rect',
      x,
      y: y + (height - thick) / 2,
      width: (width * length.points) / 100,
      height: thick,
      ...LOOKS[length.look].paint,
    },
  ];
}

export const textsOf = (bar: Bar, row: Row, { id, name, score }: Columns, write: Pen): readonly Shape[] => [
  ...write(bar.id, { ...id, ...row }, { size: SIZE, align: 'right', bold: true, whole: true }),
  ...write(bar.name, { ...name, ...row }, { size: SIZE }),
  ...write(scoreOf(bar), { ...score, ...row }, { size: SIZE, bold: bar.length !== undefined, whole: true }),
];
