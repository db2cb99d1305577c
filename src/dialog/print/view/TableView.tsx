// A table, or its rows on one page under its head.
import type { Table, TableCell, TableRow } from '../../../documents/tree';
import { pages } from '../../../text/th/documents/pages';
import type { Piece } from '../pieces';
import { classes } from './classes';
import { Texts } from './Texts';

interface Props {
  readonly table: Table;
  readonly piece: Piece;
}

export function TableView({ table: { title, titled, widths, head, rows }, piece }: Props) {
  const { isContinued, isUnfinished } = piece;
  const all = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div class={classes('rows', isContinued && 'continued', isUnfinished && 'unfinished')}>
      <table>
        <caption class={titled && !isContinued ? 'title' : 'unseen'}>
          {isContinued ? pages.continued({ title }) : title}
        </caption>
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={{ width: `${(width / all) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          {head.map((row, index) => (
            <Row key={index} row={row} isHead={true} />
          ))}
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} isHead={false} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly isHead: boolean;
}

const Row = ({ row, isHead }: RowProps) => (
  <tr>
    {row.map((cell, index) => (
      <Cell key={index} cell={cell} isHead={isHead} isAlone={row.length === 1} />
    ))}
  </tr>
);

interface CellProps {
  readonly cell: TableCell;
  readonly isHead: boolean;
  /** It is all that the row has, and heads the rows below it. */
  readonly isAlone: boolean;
}

function Cell({ cell: { runs, align, columns = 1, rows = 1, heads = false }, isHead, isAlone }: CellProps) {
  const place = { colSpan: columns, rowSpan: rows, class: align ?? '' };
  const text = <Texts runs={runs} />;
  if (!isHead && !heads) return <td {...place}>{text}</td>;
  const isEmpty = runs.every(run => run.text.trim() === '');
  if (isEmpty) return <td {...place} class="heads" />;
  const scope = isHead ? (columns > 1 ? 'colgroup' : 'col') : isAlone ? 'rowgroup' : 'row';
  return (
    <th {...place} scope={scope}>
      {text}
    </th>
  );
}
