// The shape of a whole workbook in JSON: what archive.ts writes down and unarchive.ts opens again. Looks and rows are
// written once however often they occur, because a table of ours repeats them a hundred times.
import type { FontStyle, NamedRange } from 'hucre';
import type { Area, Cell } from './cell';
import type { Chart } from './model/chart';
import type { ConditionalFormat } from './model/conditionalFormat';
import type { Metadata } from './model/metadata';
import type { Protection } from './model/protection';
import type { Selection } from './model/selection';
import type { KeptFromFile } from './sheet';
import type { PropertyStore, Workbook } from './workbook';
import type { Modes } from './world';

/** What many cells have in common. */
export type Look = Pick<Cell, 'numberFormat' | 'validation' | 'style'>;

/** What few cells have. */
export type Rest = Omit<Cell, keyof Look | 'value'>;

/** A date cannot be told from a text in JSON. */
export type ArchivedValue = string | number | boolean | { readonly date: string };

/** The place of its look, the value, and the rest where there is some; null for no cell. */
export type ArchivedCell = readonly [look: number, value: ArchivedValue, rest?: Rest] | null;

/** The place of a line of cells, -1 for none, and how many rows in turn are like it. */
export type ArchivedRows = readonly (readonly [line: number, count: number])[];

export interface ArchivedSheet {
  readonly id: number;
  readonly name: string;
  readonly size: readonly [rows: number, columns: number];
  readonly frozen: readonly [rows: number, columns: number];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly protections: readonly Protection[];
  readonly metadata: readonly Metadata[];
  readonly selection: Selection;
  readonly tabColor: string | null;
  readonly hiddenGridlines: boolean;
  readonly kept: KeptFromFile;
  readonly rows: ArchivedRows;
}

/** An older archive lacks modes that came later: then they are as usual. */
export interface Archived extends Partial<Modes> {
  readonly name: string;
  readonly active: number;
  readonly defaultFont: FontStyle | null;
  readonly namedRanges: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  readonly properties: { readonly [Store in PropertyStore]: { readonly [name: string]: string } };
  readonly given: Workbook['given'];
  readonly looks: readonly Look[];
  readonly lines: readonly (readonly ArchivedCell[])[];
  readonly sheets: readonly ArchivedSheet[];
}
