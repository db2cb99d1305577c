// Paragraphs and lists, whole or the lines of them that stand on a page.
import type { Block, Digits } from '../../../documents/tree';
import type { Piece } from '../pieces';
import { classes } from './classes';
import { Texts } from './Texts';

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

interface ParagraphProps {
  readonly block: Of<'paragraph'>;
  readonly piece: Piece;
}

export const ParagraphView = ({ block, piece: { beginsInText, endsInText } }: ParagraphProps) => (
  <p
    class={classes(
      'paragraph',
      block.align,
      block.indented && !beginsInText && 'indented',
      block.note && 'small-print',
      endsInText && 'torn',
    )}
  >
    <Texts runs={block.runs} />
  </p>
);

interface ListProps {
  readonly block: Of<'list'>;
  readonly piece: Piece;
  readonly digits: Digits;
}

export function ListView({
  block: { ordered, items, align = 'spread' },
  piece: { first, beginsInText, endsInText },
  digits,
}: ListProps) {
  const shown = items.map((runs, index) => (
    <li
      key={index}
      class={classes(
        align,
        beginsInText && index === 0 && 'continued',
        endsInText && index === items.length - 1 && 'torn',
      )}
    >
      <Texts runs={runs} />
    </li>
  ));
  return ordered ? (
    <ol class={`list ${digits}`} start={first + 1}>
      {shown}
    </ol>
  ) : (
    <ul class="list">{shown}</ul>
  );
}
