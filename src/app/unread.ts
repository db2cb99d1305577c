// Tells a score table of which no row can be read from a table of something else.
import type { Finding, FindingCode } from '../domain/intake/finding';
import type { Intake } from '../domain/intake/read';

/** Findings of rows that were meant to have a code. */
const CODE_FINDINGS: ReadonlySet<string> = new Set<FindingCode>([
  'bareNumber',
  'unreadableCode',
  'noSuchItem',
  'itemsUnknown',
  'dateAsCode',
  'titleOfAnother',
]);
/** Findings of rows without a code; where something is suggested, their text is a name of the framework. */
const NAME_FINDINGS: ReadonlySet<string> = new Set<FindingCode>(['noCode', 'titleWithoutCode']);
/** Findings that stand for all rows of a table. */
const WHOLE_TABLE: ReadonlySet<string> = new Set<FindingCode>(['titlesOfYear', 'noTableOfYear']);
/** So many such rows are a score table that needs its findings, not some other table. */
const FEWEST_ROWS = 3;

const hasCode = ({ code }: Finding): boolean => CODE_FINDINGS.has(code);
const isSuggested = ({ suggestions }: Finding): boolean => suggestions.length > 0;

/** Whether enough rows were meant to have a code. */
export const hasUnreadCodes = ({ findings }: Intake): boolean => areRows(findings, findings.filter(hasCode));

/** The same, where rows that only name what they are about count as well. */
export const hasUnreadRows = ({ findings }: Intake): boolean =>
  areRows(
    findings,
    findings.filter(one => hasCode(one) || (NAME_FINDINGS.has(one.code) && isSuggested(one))),
  );

/** Many of them, or all rows of a small table that something is suggested for; a number alone may count anything. */
function areRows(findings: readonly Finding[], unread: readonly Finding[]): boolean {
  if (unread.length >= FEWEST_ROWS || findings.some(({ code }) => WHOLE_TABLE.has(code))) return true;
  const ofRows = findings.filter(({ row }) => row !== undefined);
  return unread.length === ofRows.length && unread.some(one => one.code !== 'bareNumber' && isSuggested(one));
}
