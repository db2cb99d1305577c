// A table in a sheet: the rows below one head, and what each of their columns is.
import type { FindingCode } from './finding';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import type { Role } from './headWords';

export interface Table {
  readonly rows: readonly Row[];
  /** Positions in the rows. */
  readonly code: number;
  /** What the header calls the column of codes. */
  readonly codeRole: Role | undefined;
  /** One, or several where it cannot be told which is meant; none where the table has no scores at all. */
  readonly scores: readonly number[];
  /** What is asked about the score columns; nothing where the one may be read. */
  readonly asks: FindingCode | undefined;
  /** Another fiscal year (B.E.) than the one asked, where the head of the score column names one. */
  readonly otherYear: number | undefined;
  /** Header cells of filled score columns that were passed over because they name another year. */
  readonly passedOver: readonly Cell[];
  readonly comments: readonly number[];
  /** Columns whose texts may name what the row is about. */
  readonly texts: readonly number[];
  /** Columns that count the rows; words in them may name a row that is not counted. */
  readonly counters: readonly number[];
  /** The column of ticks for what is not there; −1 where there is none. */
  readonly no: number;
  /** Columns that hold another number beside a few of the scores. */
  readonly corrections: readonly number[];
  readonly header: Row | undefined;
  /** What the lines of its head say together, by position in the rows. */
  readonly heads: readonly string[];
}
