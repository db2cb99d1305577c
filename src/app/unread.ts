// Tells a score table of which no row can be read from a table of something else.
import type { FindingCode } from '../domain/intake/finding';
import type { Intake } from '../domain/intake/read';

/** Findings of rows that were meant to have a code, or that name what they are about and have none. */
const CODE_FINDINGS: ReadonlySet<string> = new Set<FindingCode>([
  'bareNumber',
  'unreadableCode',
  'dateAsCode',
  'noSuchItem',
  'itemsUnknown',
  'titleOfAnother',
]);
/** So many rows with an unread code are a score table that needs its findings, not some other table. */
const FEWEST_ROWS = 3;

/** Findings that stand for all rows of a table. */
const WHOLE_TABLE: ReadonlySet<string> = new Set<FindingCode>(['titlesOfYear', 'noTableOfYear']);

/** Rows without a code are meant only where their text is the name of something in the framework. */
const NAME_FINDINGS: ReadonlySet<string> = new Set<FindingCode>(['noCode', 'titleWithoutCode']);

/** Whether enough rows were meant to have a code: many of them, or all rows of a small table that something is suggested for. */
export function hasUnreadCodes({ findings }: Intake): boolean {
  const ofRows = findings.filter(({ row }) => row !== undefined);
  const unread = ofRows.filter(
    ({ code, suggestions }) => CODE_FINDINGS.has(code) || (NAME_FINDINGS.has(code) && suggestions.length > 0),
  );
  if (unread.length >= FEWEST_ROWS || findings.some(({ code }) => WHOLE_TABLE.has(code))) return true;
  // A number alone may count anything.
  const isCertain = unread.some(({ code, suggestions }) => code !== 'bareNumber' && suggestions.length > 0);
  return isCertain && unread.length === ofRows.length;
}
