// A head and the rows below it, down to the next head.
import type { Row } from './grid';
import type { Role } from './headWords';

export interface Block {
  /** None for the rows above the first header. */
  readonly header: Row | undefined;
  /** The upper line of a head of two. */
  readonly above?: Row;
  /** By position in the rows. */
  readonly roles: readonly (Role | undefined)[];
  /** The fiscal year (B.E.) that the head names, by position in the rows. */
  readonly years: readonly (number | undefined)[];
  /** The words of both lines of the head, by position in the rows. */
  readonly words: readonly string[];
  readonly rows: readonly Row[];
}
