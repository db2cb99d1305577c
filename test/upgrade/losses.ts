// What a workbook has lost, had renamed or doubled since it was another one: each loss a line that says where. A later
// build may do more for people, but nothing of this.
import type { Sheet } from '../../scripts/host/sheet';
import { snapshotSheet } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import type { Fixture } from '../../scripts/upgrade/fixture';
import { countOf, headsOf, rowsBelow, type Standing, shownIn } from '../../scripts/upgrade/seen';
import { readRecord } from '../../src/app/record';
import { type ColumnTable, columnsIn, ownerOf } from '../../src/domain/editableTable/table';
import { FOLLOW_UP_COLUMNS, LIBRARY_COLUMNS, PLAN_COLUMNS } from '../../src/domain/plan/columns';

/** The tabs that people fill in, by kind. */
const SHARED: Readonly<Record<string, ColumnTable<string>>> = {
  plan: PLAN_COLUMNS,
  followUp: FOLLOW_UP_COLUMNS,
  measures: LIBRARY_COLUMNS,
};
/** Heads by which people tell rows, where a table has them. */
const NAMING = ['รอบรายงาน', 'แบบวัด', 'ข้อ', 'ประเด็นที่ต้องพัฒนา', 'ประเด็น'];

/** Texts that people typed and that do not stand, once, where they typed them. */
export function typedLosses(workbook: Workbook, typed: readonly Standing[]): string[] {
  const count = (standing: Standing): number =>
    Object.keys(standing.item).length === 0
      ? Math.min(
          1,
          workbook.sheets.reduce((sum, sheet) => sum + countOf(sheet, standing), 0),
        )
      : countIn(workbook.sheet(standing.tab), standing);
  return typed
    .filter(standing => count(standing) !== 1)
    .map(standing => `typed: ${JSON.stringify(standing)}`);
}

const countIn = (sheet: Sheet | undefined, standing: Standing): number =>
  sheet ? countOf(sheet, standing) : 0;

/** Names, order and numbers of tabs. A new tab may stand anywhere between. */
export function tabLosses(before: Workbook, after: Workbook): string[] {
  const named = ({ sheets }: Workbook): string[] => sheets.map(({ id, name }) => `${id} ${name}`);
  const old = named(before);
  const kept = named(after).filter(name => old.includes(name));
  return JSON.stringify(kept) === JSON.stringify(old) ? [] : [`tabs: ${old.join()} became ${kept.join()}`];
}

/** Tabs of the product that it no longer knows, or has twice. */
export function recordLosses(after: Workbook, { ours }: Fixture): string[] {
  const { tabs } = readRecord(after.metadata.find(({ key }) => key === 'ita.record')?.value ?? '');
  return ours.flatMap(({ kind, name, tab, year }) => {
    const known = tabs
      .filter(one => one.kind === kind && (kind === 'measures' || (one.source === tab && one.year === year)))
      .map(({ id }) => after.sheetById(id)?.name);
    return JSON.stringify(known) === JSON.stringify([name])
      ? []
      : [`${kind}: ${name} became ${known.join()}`];
  });
}

/** New tabs that are named like one that was there, and keep nothing that was typed over. */
export function doubledTabs(before: Workbook, after: Workbook, { typed }: Fixture): string[] {
  const names = before.sheets.map(({ name }) => name);
  const over = typed.filter(({ item }) => Object.keys(item).length === 0);
  return after.sheets
    .filter(({ id }) => !before.sheetById(id))
    .filter(({ name }) => names.some(old => name.startsWith(old)))
    .filter(sheet => !over.some(standing => countOf(sheet, standing) > 0))
    .map(({ name }) => `doubled: ${name}`);
}

/** Tabs of the office's own, which no run may touch at all. */
export function otherTabLosses(before: Workbook, after: Workbook, { ours }: Fixture): string[] {
  const others = before.sheets.filter(({ name }) => ours.every(own => own.name !== name));
  return others
    .filter(sheet => {
      const now = after.sheetById(sheet.id);
      return !now || JSON.stringify(snapshotSheet(now)) !== JSON.stringify(snapshotSheet(sheet));
    })
    .map(({ name }) => `touched: ${name}`);
}

/** Cells of people's columns that changed in any way, rows that stand twice, looks of whole tabs. */
export function sharedLosses(before: Workbook, after: Workbook, { ours }: Fixture): string[] {
  return ours.flatMap(({ kind, name }) => {
    const [then, now] = [before.sheet(name), after.sheet(name)];
    const table = SHARED[kind];
    if (!table || !then || !now) return [];
    const [had, has] = [rowsOf(then, table), rowsOf(now, table)];
    const lost = missing(had.cells, has.cells).map(cell => `${name}: ${cell}`);
    const added = new Set(has.items.filter(item => !had.items.includes(item)));
    const doubled = missing(has.items, [...had.items, ...added]);
    const isDressed = JSON.stringify(dressOf(then)) === JSON.stringify(dressOf(now));
    return [
      ...lost,
      ...doubled.map(item => `twice in ${name}: ${item}`),
      ...missing(had.items, has.items).map(item => `gone from ${name}: ${item}`),
      ...(isDressed ? [] : [`looks of ${name}`]),
    ];
  });
}

/** Each row by what names it, and each filled cell that is not ours by its row and all that it holds. */
function rowsOf(sheet: Sheet, table: ColumnTable<string>): { items: string[]; cells: string[] } {
  const ids = columnsIn(
    table,
    Array.from({ length: sheet.lastColumn }, (_, index) => sheet.value(1, index + 1)),
  );
  const heads = headsOf(sheet, ['ข้อ']);
  const naming = NAMING.flatMap(head => heads?.columns.get(head) ?? []);
  const rows = rowsBelow(sheet, heads?.row ?? 2).map(row => ({
    row,
    item: naming.map(column => shownIn(sheet.peek(row, column))).join(' | '),
  }));
  return {
    items: rows.map(({ item }) => item),
    cells: rows.flatMap(({ row, item }) =>
      ids.flatMap((id, index) => {
        const cell = sheet.peek(row, index + 1);
        const isOurs = ownerOf(table, id) === 'ours';
        return isOurs || !cell || cell.value === ''
          ? []
          : [`${item} → ${index + 1}: ${JSON.stringify(cell)}`];
      }),
    ),
  };
}

/** Those of a list that the other has fewer of. */
function missing(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter(one => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const dressOf = (sheet: Sheet) => [
  [...sheet.hiddenColumns].sort(),
  [...sheet.hiddenRows].sort(),
  [...sheet.columnWidths].sort(),
  [sheet.frozenRows, sheet.frozenColumns, sheet.tabColor],
  sheet.merges,
  sheet.conditionalFormats,
  sheet.protections,
];
