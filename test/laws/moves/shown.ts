// What a tab that people fill in shows: its rows with their hidden key, the words by which people know them, and the texts
// that were typed into them.
import type { CellValue } from '../../../scripts/host/cell';
import type { Sheet } from '../../../scripts/host/sheet';
import type { Workbook } from '../../../scripts/host/workbook';
import { type ColumnTable, columnsIn, ownerOf } from '../../../src/domain/editableTable/table';
import { FOLLOW_UP_COLUMNS, LIBRARY_COLUMNS, PLAN_COLUMNS } from '../../../src/domain/plan/columns';
import { ownTab } from '../../app/workbooks';

export const HEAD_ROWS = 2;

export const KINDS = ['plan', 'followUp', 'measures'] as const;
export type SharedKind = (typeof KINDS)[number];

export const TABLES: Readonly<Record<SharedKind, ColumnTable<string>>> = {
  plan: PLAN_COLUMNS,
  followUp: FOLLOW_UP_COLUMNS,
  measures: LIBRARY_COLUMNS,
};

/** The columns by which people know a row. */
export const SIGNS: Readonly<Record<SharedKind, readonly string[]>> = {
  plan: ['instrument', 'code', 'point'],
  followUp: ['round', 'instrument', 'code', 'point'],
  measures: ['code', 'point'],
};

/** Every text that somebody types is another one, whatever stands around this. */
const TYPED = /พิมพ์ครั้งที่ \d+ ค่ะ/;

export const isTyped = (value: CellValue): value is string => typeof value === 'string' && TYPED.test(value);

export interface ShownRow {
  /** 1-based. */
  readonly row: number;
  readonly key: string;
  /** What stands in the columns of SIGNS. */
  readonly sign: readonly string[];
  /** Typed texts, but for those over our own columns: these are put right. */
  readonly texts: readonly string[];
}

/** Where our columns stand, 1-based; 0 for one that is not there. */
export function placeOf(sheet: Sheet, kind: SharedKind): (id: string) => number {
  const ids = columnsIn(TABLES[kind], valuesIn(sheet)[0] ?? []);
  return id => ids.indexOf(id) + 1;
}

export function shownRows(workbook: Workbook, kind: SharedKind): readonly ShownRow[] | undefined {
  const sheet = ownTab(workbook, kind);
  if (!sheet) return undefined;
  const table = TABLES[kind];
  const values = valuesIn(sheet);
  const ids = columnsIn(table, values[0] ?? []);
  return values.slice(HEAD_ROWS).map((cells, index) => ({
    row: HEAD_ROWS + 1 + index,
    key: String(cells[ids.indexOf('key')] ?? ''),
    sign: SIGNS[kind].map(id => String(cells[ids.indexOf(id)] ?? '').trim()),
    texts: cells.filter((cell, at): cell is string => isTyped(cell) && ownerOf(table, ids[at]) !== 'ours'),
  }));
}

export const isSame = (one: readonly string[], other: readonly string[]): boolean => apart(one, other) === 0;

/** In how many columns two signs differ. */
export const apart = (one: readonly string[], other: readonly string[]): number =>
  one.filter((word, at) => word !== other[at]).length;

const valuesIn = (sheet: Sheet): CellValue[][] => sheet.values(sheet.dataArea);
