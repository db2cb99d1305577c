// Reads an .xlsx as far as it is meant: tabs that have cells, and of each tab what holds something with a margin for looks.
import type { Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { address } from '../address';
import { Unreadable } from '../errors';
import type { Extent } from './extent';
import { outlineOf, type TabOutline } from './outline';

/** Looks are kept so far beyond the last cell that holds something, or in as much as a new tab has. */
const MARGIN = { rows: 500, columns: 50 };
const NEW_TAB = { rows: 1000, columns: 100 };
/** As Google Sheets makes a tab. */
const SMALLEST = { rows: 1000, columns: 26 };
/** Of a file: half of what Google Sheets can hold, with the empty ones of each tab. Beyond it somebody typed astray. */
const MOST_CELLS = 5_000_000;

export interface TabsRead {
  readonly file: FileWorkbook;
  /** Names of tabs without cells. */
  readonly leftOut: readonly string[];
}

/** Fails with an Unreadable for a tab that reaches too far. */
export async function readTabs(bytes: Uint8Array): Promise<TabsRead> {
  const outline = outlineOf(bytes);
  refuseTooLarge(outline ?? []);
  if (!outline?.some(isOdd)) return { file: await readXlsx(bytes, { readStyles: true }), leftOut: [] };
  const usual = await readXlsx(bytes, {
    readStyles: true,
    sheets: (_, index) => !isOdd(outline[index]),
  });
  const tabs = outline.map((tab, index) => ({ ...tab, index })).filter(({ extent }) => extent);
  const sheets: FileSheet[] = [];
  let read = 0;
  for (const tab of tabs) {
    const sheet = isOdd(tab) ? await readWithin(bytes, tab) : usual.sheets[read++];
    if (sheet) sheets.push(sheet);
  }
  const open = tabs.findIndex(({ index }) => index === usual.activeSheet);
  return {
    file: { ...usual, sheets, activeSheet: Math.max(0, open) },
    leftOut: outline.flatMap(({ name, extent }) => (extent ? [] : [name])),
  };
}

const isOdd = (tab: TabOutline | undefined): boolean => !tab?.extent || reachesBeyond(tab.extent);

const reachesBeyond = ({ all, content }: Extent): boolean => {
  const kept = keptOf(content);
  return all.rows > kept.rows || all.columns > kept.columns;
};

const keptOf = ({ rows, columns }: Extent['content']): Extent['content'] => ({
  rows: Math.max(NEW_TAB.rows, rows + MARGIN.rows),
  columns: Math.max(NEW_TAB.columns, columns + MARGIN.columns),
});

async function readWithin(
  bytes: Uint8Array,
  { index, extent }: TabOutline & { readonly index: number },
): Promise<FileSheet | undefined> {
  const { rows, columns } = keptOf(extent?.content ?? { rows: 0, columns: 0 });
  const range = `A1:${address(rows, columns)}`;
  const { sheets } = await readXlsx(bytes, { readStyles: true, range, sheets: [index] });
  const [sheet] = sheets;
  if (sheet?.rowDefs) sheet.rowDefs = new Map([...sheet.rowDefs].filter(([row]) => row < rows));
  if (sheet?.columns) sheet.columns = sheet.columns.slice(0, columns);
  return sheet;
}

/** Names the tab that reaches furthest. */
function refuseTooLarge(outline: readonly TabOutline[]): void {
  const tabs = outline.map(({ name, extent }) => {
    const { rows, columns } = extent?.content ?? { rows: 0, columns: 0 };
    const cells = Math.max(rows, SMALLEST.rows) * Math.max(columns, SMALLEST.columns);
    return { cells, place: { tab: name, cell: address(rows, columns) } };
  });
  const [largest] = [...tabs].sort((a, b) => b.cells - a.cells);
  if (largest && tabs.reduce((sum, { cells }) => sum + cells, 0) > MOST_CELLS)
    throw new Unreadable('tooLarge', largest.place);
}
