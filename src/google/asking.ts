// Changes tabs, and tells which one Google refused to change and why: by its text and, where that is in an unknown language,
// by asking the tab and the file. Nothing is asked while all goes well.
import { Refused } from '../app/refused';
import type { GoogleKind } from '../wire/refusal';
import { isForeign, kindOf } from './refusals';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's limit of cells in a file, and how near to it no tab and no rows can be added. */
const MOST_CELLS = 10_000_000;
const ROOM = 50_000;

/** How the tabs of a run are changed. */
export interface Hand {
  /** Each change is written out at once: Sheets may hold back what it refuses until it is read or ends. */
  isCareful: boolean;
  /** Gets what was done but for its looks. */
  tell(refused: Refused): void;
}

/** Does something to a tab. */
export const toTab = <T>(sheet: Sheet, hand: Hand, deed: () => T): T =>
  knowing(
    () => written(hand, deed),
    () => nameOf(sheet),
    error => (isForeign(error) && isLocked(sheet) ? 'protected' : undefined),
  );

function written<T>({ isCareful }: Hand, deed: () => T): T {
  const done = deed();
  if (isCareful) SpreadsheetApp.flush();
  return done;
}

/** Adds a tab, or rows and columns to one. */
export const adding = <T>(name: () => string | undefined, deed: () => T): T =>
  knowing(deed, name, error => (isForeign(error) && isFull() ? 'full' : undefined));

function knowing<T>(
  deed: () => T,
  name: () => string | undefined,
  ask: (error: unknown) => GoogleKind | undefined,
): T {
  try {
    return deed();
  } catch (error) {
    if (error instanceof Refused) throw error;
    const kind = kindOf(error) ?? attempt(() => ask(error));
    if (!kind) throw error;
    const tab = attempt(name);
    throw new Refused(kind, tab === undefined ? {} : { tab });
  }
}

/**
 * Gives cells what belongs to their looks; false where Google allows none, as in a Table, which is told. What it says in
 * an unknown language is taken for that where it says it twice and nothing else is the matter.
 */
export function formatting(sheet: Sheet, hand: Hand, deed: () => void): boolean {
  try {
    written(hand, deed);
    return true;
  } catch (error) {
    const kind = kindOf(error);
    if (kind !== 'typed' && (kind || !isForeign(error) || isLocked(sheet))) throw error;
    const again = (): boolean => {
      written(hand, deed);
      return true;
    };
    if (!kind && attempt(again)) return true;
    const tab = attempt(() => nameOf(sheet));
    hand.tell(new Refused('typed', tab === undefined ? {} : { tab }));
    return false;
  }
}

const nameOf = (sheet: Sheet): string => sheet.getName();

function isLocked(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some(type =>
    sheet.getProtections(type).some(one => !one.isWarningOnly() && !one.canEdit()),
  );
}

function isFull(): boolean {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const cells = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  return cells > MOST_CELLS - ROOM;
}

/** A question that is refused too has no answer. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
