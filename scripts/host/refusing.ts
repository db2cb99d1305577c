// What Google refuses for reasons that lie in the file or in the account of its user: protected tabs and ranges, tabs that
// were made a Table, files that may only be looked at, scopes that were not granted, services that do not answer.
import type { CallKind, CallLog } from './callLog';
import { overlaps } from './cell';
import { RangeHandle, SheetHandle } from './handles';
import { type ErrorLanguage, SAYS, withoutScope } from './refusalTexts';
import { type Handle, RefusedWrite, ServiceError } from './service';

export interface Refusing {
  /** The user may look at the file only. */
  readonly viewer?: boolean;
  /** Scopes that the user did not grant. */
  readonly scopes?: readonly Scope[];
  /** Whether ScriptApp.requireAllScopes asks for them, which ends the execution; not every surface does. */
  readonly asks?: boolean;
  /** What is null, as for a script that belongs to no file. */
  readonly lacks?: readonly ('file' | 'lock' | 'properties')[];
  /** Calls that fail each time with such a text. */
  readonly calls?: { readonly matching: RegExp; readonly says: string };
  /** The language of the user, in which Google says why. */
  readonly language?: ErrorLanguage;
}

type Scope = 'spreadsheets.currentonly' | 'script.container.ui';

const NEEDS: readonly (readonly [call: RegExp, scope: Scope])[] = [
  [/^Ui\.show/, 'script.container.ui'],
  [
    /^(Spreadsheet|Sheet|Range|Protection|DeveloperMetadata(Finder)?|SpreadsheetApp)\.(?!getUi$|flush$|new)/,
    'spreadsheets.currentonly',
  ],
];

/** What a Table's typed columns refuse. */
const NOT_IN_TABLES =
  /^Range\.(setNumberFormats?|setDataValidations?|clearDataValidations|clear|clearFormat)$/;

/** Copying a tab reads it. */
const LEAVES_TAB_ALONE = /^Sheet\.copyTo$/;

/** Throws in place of a call what Google would throw. */
export type Guard = (on: Handle<object>, call: string, kind: CallKind) => void;

export function guardOf({ viewer, scopes = [], calls }: Refusing): Guard {
  return (on, call, kind) => {
    const scope = NEEDS.find(([needs, one]) => scopes.includes(one) && needs.test(call))?.[1];
    if (scope) throw new ServiceError(withoutScope(nameOf(call), scope));
    if (calls?.matching.test(call)) throw new ServiceError(calls.says);
    if (kind !== 'write') return;
    // What is written into cells may be refused later than at once.
    const Refused = on instanceof RangeHandle ? RefusedWrite : ServiceError;
    if (viewer) throw new Refused(SAYS.viewer);
    if (isLocked(on, call)) throw new Refused(SAYS.protected);
    if (isTyped(on, call)) throw new Refused(SAYS.typed);
  };
}

/** ScriptApp.requireAllScopes: where one is missing Google asks the user, and the execution is over. */
export function requireScopes({ scopes = [], asks = true }: Refusing, log: CallLog): void {
  if (asks && scopes.length > 0) log.kill();
}

/** As Google names it: `SpreadsheetApp.Sheet.getName`, but `Ui.showSidebar`. */
const nameOf = (call: string): string =>
  /^(Ui|SpreadsheetApp)\./.test(call) ? call : `SpreadsheetApp.${call}`;

function isLocked(on: Handle<object>, call: string): boolean {
  if (on instanceof RangeHandle)
    return on.sheet.protections.some(
      ({ isLocked: locked, area }) => locked && (!area || overlaps(area, on.area)),
    );
  return (
    on instanceof SheetHandle &&
    !LEAVES_TAB_ALONE.test(call) &&
    on.sheet.protections.some(({ isLocked: locked, area }) => locked && !area)
  );
}

const isTyped = (on: Handle<object>, call: string): boolean =>
  on instanceof RangeHandle &&
  NOT_IN_TABLES.test(call) &&
  on.sheet.typedAreas.some(area => overlaps(area, on.area));
