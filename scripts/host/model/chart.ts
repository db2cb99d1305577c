// A native chart on a tab: horizontal bars or columns of one or more ranges.
import type { Area } from '../cell';

export interface ChartRange {
  readonly sheetId: number;
  readonly area: Area;
}

export interface Chart {
  readonly id: number;
  readonly kind: 'bar' | 'column';
  readonly ranges: readonly ChartRange[];
  /** The cell at its upper left corner, and pixels from there. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** As given to setOption: `title`, `width`, `hAxis` … */
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows at the top of the ranges that name the series. */
  readonly headers: number;
}
