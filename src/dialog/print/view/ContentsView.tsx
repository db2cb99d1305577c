// The contents: headings, dots, and the numbers of their pages.
import { oneLine } from '../../../documents/titles';
import type { Block } from '../../../documents/tree';
import type { Piece } from '../pieces';
import { written } from '../written';
import type { Setting } from './setting';

interface Props {
  readonly block: Extract<Block, { readonly kind: 'contents' }>;
  readonly piece: Piece;
  readonly setting: Setting;
}

export const ContentsView = ({ block, piece: { isContinued, entries }, setting }: Props) => (
  <div class="contents">
    {!isContinued && (
      <>
        <h2>{block.title}</h2>
        <p class="right">
          <b>{block.pages}</b>
        </p>
      </>
    )}
    <ul>
      {entries.map(({ heading, anchor, isNumbered }) => (
        <li key={anchor} class={`level-${heading.level}`}>
          <span>{oneLine(heading.text)}</span>
          {isNumbered && (
            <>
              <i class="dots" />
              <span class="at">{numberOf(setting, anchor)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  </div>
);

function numberOf({ pages, digits }: Setting, anchor: string): string {
  const page = pages.get(anchor);
  return page === undefined ? '' : written(digits, page);
}
