// A tab of a made-up workbook as a plain value: what its cells hold and what each row is, not how it looks.

export type SampleCell =
  | string
  | number
  /** A fraction that its cell shows as percent: 0.9741 as 97.41%. */
  | { readonly kind: 'percent'; readonly fraction: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'error'; readonly text: string };

/** `title` and `section` rows have their text in the first cell and nothing beside it. */
export type RowKind = 'title' | 'section' | 'header' | 'item' | 'total';

export interface SampleRow {
  readonly kind: RowKind;
  readonly cells: readonly SampleCell[];
  /** The first cell is merged with this many rows below it. */
  readonly mergedBelow?: number;
  readonly hidden?: boolean;
}

/** What a column holds; it decides the width. */
export type ColumnRole = 'code' | 'title' | 'score' | 'comment' | 'text';

export interface SampleTab {
  readonly name: string;
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly SampleRow[];
}

export interface SampleWorkbook {
  /** File name without folder and ending. */
  readonly id: string;
  readonly tabs: readonly SampleTab[];
}
