// What a block has to know of its place in the file.
import type { Digits } from '../../documents/tree';
import type { Placed } from '../flow';
import type { Heading } from '../listed';

export interface Setting extends Partial<Pick<Placed, 'startsPage' | 'staysWithNext'>> {
  /** Between the margins, in twips. */
  readonly textWidth: number;
  readonly digits: Digits;
  /** Bookmarks of the headings in the contents, in order. */
  readonly anchors: ReadonlyMap<Heading, string>;
}
