// The headings that stand in the contents, numbered through the whole document, so that an entry finds its heading.
import type { Block, DocumentTree } from '../documents/tree';

export type Heading = Extract<Block, { readonly kind: 'heading' }>;

export interface Listed {
  readonly heading: Heading;
  /** Unique in the document; a name in a file and an id in a page. */
  readonly anchor: string;
  /** Whether its page bears a number; a foreword's does not. */
  readonly isNumbered: boolean;
}

export const listedIn = ({ sections }: DocumentTree): readonly Listed[] =>
  sections
    .flatMap(({ blocks, numbered = false }) =>
      blocks.flatMap(block =>
        block.kind === 'heading' && block.listed === true ? [{ heading: block, isNumbered: numbered }] : [],
      ),
    )
    .map((listed, index) => ({ ...listed, anchor: `part${index + 1}` }));
