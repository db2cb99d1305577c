// The window of the documents: the page Documents.html, told which score tab and year it is about.
import type { TabId } from '../app/ports';

const PAGE = 'Documents';
/** In pixels; Sheets makes it smaller where the screen is. */
const SIZE = { width: 1100, height: 720 } as const;
/** The element of the page that carries what it is told. */
const PLACE = '<div id="app"';

/** Without a table the page asks for the open tab. */
export function openDocumentsWindow(
  title: string,
  of: { readonly tab: TabId; readonly year: number } | undefined,
): void {
  const page = HtmlService.createTemplateFromFile(PAGE).getRawContent();
  const told = of ? `${PLACE} data-tab="${of.tab}" data-year="${of.year}"` : PLACE;
  const output = HtmlService.createHtmlOutput(page.replace(PLACE, told))
    .setWidth(SIZE.width)
    .setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}
