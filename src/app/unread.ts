// Tells a score table of which no row can be read from a table of something else.
import type { FindingCode } from '../domain/intake/finding';
import type { Intake } from '../domain/intake/read';

/** Findings of rows that were meant to have a code. */
const CODE_FINDINGS: ReadonlySet<string> = new Set<FindingCode>([
  'bareNumber',
  'unreadableCode',
  'noSuchItem',
  'itemsUnknown',
  'titleOfAnother',
]);
/** So many rows with an unread code are a score table that needs its findings, not some other table. */
const FEWEST_ROWS = 3;

/** Whether enough rows were meant to have a code. */
export const hasUnreadCodes = ({ findings }: Intake): boolean =>
  findings.filter(({ code }) => CODE_FINDINGS.has(code)).length >= FEWEST_ROWS ||
  findings.some(({ code }) => WHOLE_TABLE.has(code));

/** Findings that stand for all rows of a table. */
const WHOLE_TABLE: ReadonlySet<string> = new Set<FindingCode>(['titlesOfYear', 'noTableOfYear']);
