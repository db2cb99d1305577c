// A tab as a plain value: what it holds and how it looks. google/ writes it; tests read it.

export type CellOut = string | number;

/** A cell holds 50,000 characters; writing one may take an apostrophe more. */
const LONGEST = 49_000;

/** A text that fits into a cell; only one that hardly came out of a cell itself is cut. */
export const fitting = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** Cells of one block; all rows have the same length. */
export type TabContent = readonly (readonly CellOut[])[];

/** 0-based block of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a cell looks, by what it is; colours are in one place, `palette.ts`. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  | 'text'
  | 'strong'
  | 'muted'
  | 'centred'
  | 'number'
  | 'big'
  | 'provisional';

/** Colours the cells of an area whose row fulfils a formula (written for the area's first row, English syntax). */
export interface Rule {
  readonly area: Area;
  readonly when: string;
  readonly tone: 'good' | 'bad' | 'doubt' | 'band';
}

export interface Chart {
  readonly title: string;
  /** Labels in the first column, one series in each further column; the first row names the series. */
  readonly data: Area;
  /** Where its upper left corner is. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What may be typed into an area: one of some words, or points with a hint (a word is let through with a warning). */
export type Check = { readonly area: Area } & (
  | { readonly words: readonly string[] }
  | { readonly hint: string }
);

export interface TabLook {
  /** Styles of the block of cells from the first one on; cells beyond keep the plain look. */
  readonly styles: readonly (readonly CellStyle[])[];
  /** Styles of whole columns below those rows, down to the end of the sheet. */
  readonly columnStyles?: readonly CellStyle[];
  /** In pixels, by column. */
  readonly widths: readonly number[];
  readonly frozenRows?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly rules?: readonly Rule[];
  readonly checks?: readonly Check[];
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly chart?: Chart;
  /** Cells of one column that lead to cells of the source, row by row; nothing for a row without a place. */
  readonly links?: {
    readonly column: number;
    readonly row: number;
    readonly targets: readonly ({ readonly row: number; readonly column: number } | undefined)[];
  };
  /** Warns whoever types here that the tab is written by the product. */
  readonly warning?: string;
}
