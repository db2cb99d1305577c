// Writes a workbook as .xlsx. The bytes depend on its content only, not on when it is saved.
import { writeFile } from 'node:fs/promises';
import type { FontStyle, NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Workbook } from './workbook';
import { fileName, LONGEST_NAME } from './xlsx/fileName';
import { withStylesInOrder } from './xlsx/inOrder';
import { printableFile } from './xlsx/printableFile';
import { newNames, withNewNames } from './xlsx/renamed';
import { type FileAround, sheetToFile, type Tabs } from './xlsx/sheets';
import { isHeldBy, nameOf, tablesToFile } from './xlsx/tables';

export async function saveWorkbook(workbook: Workbook, path: string): Promise<void> {
  await writeFile(path, await workbookBytes(workbook));
}

/** @param custom what the file says of itself, by name; people see it among its properties */
export async function workbookBytes(
  workbook: Workbook,
  custom: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const before = workbook.sheets.map(sheet => sheet.name);
  const names = fileNames(before);
  const tabs: Tabs = new Map(
    workbook.sheets.map((sheet, index) => [sheet.id, { sheet, name: names[index] ?? sheet.name }]),
  );
  const tables = tablesToFile(workbook.sheets);
  const file: FileAround = {
    tabs,
    renamed: newNames(before, names),
    tables,
    tableNames: new Set([...tables.values()].flat().map(nameOf)),
    font: fontOf(workbook),
  };
  const written = await writeXlsx(
    printableFile({
      sheets: [...tabs.values()].map(({ sheet, name }) => sheetToFile(sheet, name, file)),
      activeSheet: workbook.active,
      namedRanges: workbook.namedRanges.flatMap(range => namedRange(range, file)),
      defaultFont: file.font,
      properties: { created: new Date(0), modified: new Date(0), custom: { ...custom } },
    }),
  );
  return withStylesInOrder(written);
}

/** Tab names that a file may hold: none too long or reserved, no two alike in any case. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const plain = fileName(name);
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const mark = ` (${count})`;
      free = fileName(plain.slice(0, LONGEST_NAME - mark.length)) + mark;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Google Sheets writes in Arial 10 unless told otherwise. */
function fontOf({ defaultFont }: Workbook): FontStyle {
  return defaultFont ?? { name: 'Arial', size: 10 };
}

/** Nothing for the name of what is not in the file. */
function namedRange(range: NamedRange, { tabs, renamed, tableNames }: FileAround): NamedRange[] {
  const scope = range.scope && (renamed.get(range.scope.toLowerCase()) ?? range.scope);
  const isThere = scope === undefined || [...tabs.values()].some(({ name }) => name === scope);
  if (!isThere || !isHeldBy(tableNames, range.range)) return [];
  return [{ ...range, range: withNewNames(range.range, renamed), ...(scope !== undefined && { scope }) }];
}
