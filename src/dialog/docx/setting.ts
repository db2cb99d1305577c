// What a block has to know of its place in the file.
import type { Digits } from '../../documents/tree';
import type { Placed } from '../flow';
import type { Heading, Listed } from '../listed';

export interface Setting extends Partial<Omit<Placed, 'block'>> {
  /** Between the margins, in twips. */
  readonly textWidth: number;
  readonly digits: Digits;
  /** The headings of the contents, in order. */
  readonly listed: ReadonlyMap<Heading, Listed>;
}
