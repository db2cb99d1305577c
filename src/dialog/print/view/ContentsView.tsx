// The contents: headings, dots, and the numbers of their pages.
import type { Piece } from '../pieces';
import { written } from '../written';
import type { Setting } from './setting';

interface Props {
  readonly title: string;
  readonly piece: Piece;
  readonly setting: Setting;
}

export const ContentsView = ({ title, piece: { isContinued, entries }, setting }: Props) => (
  <div class="contents">
    {!isContinued && <h2>{title}</h2>}
    <ul>
      {entries.map(({ heading, anchor }) => (
        <li key={anchor} class={`level-${heading.level}`}>
          <span>{heading.text}</span>
          <i class="dots" />
          <span class="at">{numberOf(setting, anchor)}</span>
        </li>
      ))}
    </ul>
  </div>
);

function numberOf({ pages, digits }: Setting, anchor: string): string {
  const page = pages.get(anchor);
  return page === undefined ? '' : written(digits, page);
}
