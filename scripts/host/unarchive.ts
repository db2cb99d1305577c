// Opens a workbook that was written down by archive.ts: the same state, of which nothing is shared with the archive.
import type { Archived, ArchivedCell, ArchivedSheet } from './archived';
import type { Cell } from './cell';
import type { Line } from './cellGrid';
import { Sheet } from './sheet';
import { Workbook } from './workbook';

export function unarchive(archived: Archived): Workbook {
  const { looks, lines, sheets, properties, given, defaultFont, ...same } = structuredClone(archived);
  const opened = lines.map(cells => ({ cells: cells.map(cell => openCell(cell, looks)), loose: false }));
  const workbook = Object.assign(new Workbook(), same, {
    defaultFont: defaultFont ?? undefined,
    sheets: sheets.map(sheet => openSheet(sheet, opened)),
    properties: {
      document: new Map(Object.entries(properties.document)),
      user: new Map(Object.entries(properties.user)),
      script: new Map(Object.entries(properties.script)),
    },
  });
  workbook.given = given;
  return workbook;
}

function openSheet(
  {
    id,
    name,
    size,
    frozen,
    rows,
    columnWidths,
    rowHeights,
    hiddenRows,
    hiddenColumns,
    ...rest
  }: ArchivedSheet,
  lines: readonly Line[],
): Sheet {
  const { tabColor, ...same } = rest;
  const sheet = Object.assign(new Sheet(name, id), same, {
    maxRows: size[0],
    maxColumns: size[1],
    frozenRows: frozen[0],
    frozenColumns: frozen[1],
    tabColor: tabColor ?? undefined,
    columnWidths: new Map(columnWidths),
    rowHeights: new Map(rowHeights),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  });
  sheet.grid.reorder(() => rows.flatMap(([line, count]) => Array.from({ length: count }, () => lines[line])));
  return sheet;
}

function openCell(cell: ArchivedCell, looks: Archived['looks']): Cell | undefined {
  if (!cell) return undefined;
  const [look, value, rest] = cell;
  return { value: typeof value === 'object' ? new Date(value.date) : value, ...looks[look], ...rest };
}
