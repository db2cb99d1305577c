// The window of the documents: the page Documents.html, told which score tab and year it is about.
import type { TabId } from '../app/ports';
import { htmlFile } from './htmlFile';

const PAGE = 'Documents';
/**
 * In pixels. Of a screen of 1366 × 768 about 620 are left below the browser's own bars, and nothing says that Sheets would make
 * a dialog smaller.
 */
export const WINDOW_SIZE = { width: 1000, height: 600 } as const;
/** The element of the page that carries what it is told. */
const PLACE = '<div id="app"';

/** Without a table the page asks for the open tab. */
export function openDocumentsWindow(
  title: string,
  of: { readonly tab: TabId; readonly year: number } | undefined,
): void {
  const page = htmlFile(PAGE, () => HtmlService.createTemplateFromFile(PAGE)).getRawContent();
  const told = of ? `${PLACE} data-tab="${of.tab}" data-year="${of.year}"` : PLACE;
  const output = HtmlService.createHtmlOutput(page.replace(PLACE, told))
    .setWidth(WINDOW_SIZE.width)
    .setHeight(WINDOW_SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}
