// Which tab holds the scores: the one that was named, else the only one, else the only one with item codes.
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import { itemRows } from './itemRows';
import { UserError } from './userError';
import { words } from './words';

/** Fails with a UserError that lists the tabs to choose from. */
export function chooseTab(given: string | undefined, workbook: Workbook): Sheet {
  const names = workbook.sheets.map(sheet => sheet.name);
  if (given !== undefined) {
    const named = workbook.sheets.find(sheet => sheet.name.trim() === given.trim());
    if (!named) throw new UserError(words.errors.noSuchTab(given, names));
    return named;
  }
  const [only, ...others] = workbook.sheets.filter(sheet => !isOurs(sheet) && itemRows(sheet).size > 0);
  if (!only) throw new UserError(words.errors.noScores(names));
  if (others.length > 0)
    throw new UserError(words.errors.severalTabs([only, ...others].map(sheet => sheet.name)));
  return only;
}

/** Result tabs of an earlier run hold codes as well; they are never meant. */
function isOurs({ name }: Sheet): boolean {
  return Object.values(words.tabs).some(own => name === own || name.startsWith(`${own} (`));
}
