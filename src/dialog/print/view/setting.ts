// What a block has to know of the document that it stands in.
import type { Digits } from '../../../documents/tree';
import type { Font } from '../../../domain/thai/fonts';
import type { Heading, Listed } from '../../listed';
import type { Rank } from '../ranks';

export interface Setting {
  readonly digits: Digits;
  readonly font: Font;
  readonly ranks: ReadonlyMap<Heading, Rank>;
  /** The headings in the contents, with their ids. */
  readonly listed: readonly Listed[];
  /** Page numbers by id; none while the document is measured. */
  readonly pages: ReadonlyMap<string, number>;
}
