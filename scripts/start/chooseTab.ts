// Which tab holds the scores: the one that was named, else the only one, else the only one with item codes.
import { ownKindOf } from '../../src/app/ownContent';
import { th } from '../../src/text/th';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import { itemRows } from './itemRows';
import { notComputedIn, refuseNotComputed } from './notComputed';
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
  const scored = workbook.sheets.filter(sheet => !isOurs(sheet) && itemRows(sheet).size > 0);
  const unlike = scored.filter(sheet => !isNamedLikeOurs(sheet));
  const [only, ...others] = unlike.length > 0 ? unlike : scored;
  if (!only) {
    for (const sheet of workbook.sheets) refuseNotComputed(sheet, notComputedIn(sheet));
    throw new UserError(words.errors.noScores(names));
  }
  if (others.length > 0)
    throw new UserError(words.errors.severalTabs([only, ...others].map(sheet => sheet.name)));
  return only;
}

/** Tabs of an earlier run hold codes as well; they are never meant. The saved file has lost the record that names them. */
const isOurs = (sheet: Sheet): boolean => ownKindOf(sheet.values(sheet.dataArea)) !== undefined;

/** What follows our name where it was taken, and on a copy that was kept: ` 2565`, ` 2565 (2)`, ` (ที่แก้ไขไว้)`. */
const VARIANT = /^( \d{4})?( \(.+\))?( \d+)?$/;

/** An office may call its own table so; beside another one it is not the one that is meant. */
const isNamedLikeOurs = ({ name }: Sheet): boolean =>
  Object.values(th.tabs.names).some(own => name.startsWith(own) && VARIANT.test(name.slice(own.length)));
