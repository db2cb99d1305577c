// The text of a cell, a link where it leads somewhere, and the arrow of a drop-down.
import { columnNumber } from '../../host/address';
import type { CellView } from '../wire';
import type { Perform } from './perform';
import { words } from './words';

interface Props {
  readonly cell: CellView;
  readonly perform: Perform;
}

export function CellText({ cell: { text, link, choices }, perform }: Props) {
  return (
    <>
      {link === undefined ? text : <Link text={text} link={link} perform={perform} />}
      {choices && (
        <span class="arrow" aria-hidden="true">
          ▾
        </span>
      )}
    </>
  );
}

const TO_CELL = /^#gid=(\d+)&range=([A-Z]{1,3})(\d+)$/;

/** A link to a cell of this file opens its tab; any other opens a page. */
function Link({ text, link, perform }: { text: string; link: string; perform: Perform }) {
  const [, tab, letters = '', row] = TO_CELL.exec(link) ?? [];
  if (tab === undefined)
    return (
      <a href={/^https?:/.test(link) ? link : '#'} target="_blank" rel="noreferrer">
        {text}
      </a>
    );
  return (
    <a
      href={link}
      title={words.openLink}
      onClick={event => {
        event.preventDefault();
        void perform({
          do: 'select',
          tab: Number(tab),
          area: { row: Number(row), column: columnNumber(letters), rows: 1, columns: 1 },
        });
      }}
    >
      {text}
    </a>
  );
}
