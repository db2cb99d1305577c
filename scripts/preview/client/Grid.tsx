// The open tab: cells that are selected by click and arrow keys, edited by double click, typing or Enter, as in Sheets.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AreaView, SheetView, View } from '../wire';
import { Row } from './Cells';
import { Chart } from './Chart';
import { Editor } from './Editor';
import { FormulaBar } from './FormulaBar';
import { useEdit, useRowTops, useSelection } from './gridState';
import type { Perform } from './perform';
import { cellAt, type Place, placeOf, spanning, stepFrom, textOf } from './places';
import { words } from './words';

interface Props {
  readonly view: View;
  readonly perform: Perform;
  readonly focus: RefObject<HTMLDivElement | null>;
}

/** Of the column with the numbers of rows, in pixels. */
const NUMBERS = 46;

export function Grid({ view, perform, focus }: Props) {
  const { sheet } = view;
  const [selection, setSelection] = useSelection(sheet);
  const [edit, setEdit] = useEdit();
  const table = useRef<HTMLTableElement>(null);
  const tops = useRowTops(table, sheet);

  useEffect(() => {
    const cell = table.current?.querySelector('td.current');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection]);

  const select = (area: AreaView): void => {
    setSelection({ area, row: area.row, column: area.column });
    void perform({ do: 'select', tab: sheet.id, area });
  };
  const selectCell = (place: Place): void => select({ ...place, rows: 1, columns: 1 });
  const begin = (place: Place, typed?: string): void => {
    const cell = cellAt(sheet, place);
    setEdit({ ...place, text: typed ?? cell?.edit ?? cell?.text ?? '', choices: cell?.choices });
  };
  const finish = (text: string | undefined, step?: Place): void => {
    const edit = setEdit(undefined);
    if (!edit) return;
    if (text !== undefined && text !== (cellAt(sheet, edit)?.edit ?? cellAt(sheet, edit)?.text ?? ''))
      void perform({ do: 'type', tab: sheet.id, row: edit.row, column: edit.column, texts: [[text]] });
    if (step) {
      selectCell(stepFrom(sheet, edit, step));
      focus.current?.focus();
    }
  };

  const keys = (event: KeyboardEvent): void => {
    if (edit || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) selectCell(stepFrom(sheet, selection, step));
    else if (event.key === 'Enter' || event.key === 'F2') begin(selection);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      void perform({ do: 'clear', tab: sheet.id, area: selection.area });
    else if (event.key.length === 1) begin(selection, event.key);
    else return;
    event.preventDefault();
  };

  const point = (event: PointerEvent): void => {
    const place = placeOf(event.target);
    if (!place || (edit && edit.row === place.row && edit.column === place.column)) return;
    if (event.shiftKey) select(spanning(selection, place));
    else selectCell(place);
  };

  const copy = (event: ClipboardEvent): void => {
    if (edit) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', textOf(sheet, selection.area));
  };
  const paste = (event: ClipboardEvent): void => {
    if (edit) return;
    event.preventDefault();
    const texts = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r?\n$/, '').split(/\r?\n/);
    const { row, column } = selection;
    void perform({ do: 'type', tab: sheet.id, row, column, texts: texts.map(line => line.split('\t')) });
  };

  const name = view.tabs.find(({ isOpen }) => isOpen)?.name ?? '';
  const row = (from: SheetView['rows'][number]) => (
    <Row
      key={from.row}
      row={from}
      sheet={sheet}
      selection={selection}
      left={NUMBERS}
      editor={
        edit?.row === from.row
          ? { column: edit.column, content: <Editor edit={edit} finish={finish} /> }
          : undefined
      }
      perform={perform}
    />
  );
  return (
    <>
      <FormulaBar sheet={sheet} selection={selection} />
      {/* biome-ignore lint/a11y/useSemanticElements: a grid that scrolls holds a table */}
      <div
        class={sheet.hasGridlines ? 'grid' : 'grid no-lines'}
        role="group"
        aria-label={words.grid(name)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the grid takes keys
        tabIndex={0}
        ref={focus}
        onKeyDown={keys}
        onCopy={copy}
        onPaste={paste}
      >
        <table
          ref={table}
          style={`width:${sheet.columns.reduce((sum, { width }) => sum + width, NUMBERS)}px`}
          onPointerDown={point}
          onDblClick={({ target }) => {
            const place = placeOf(target);
            if (place) begin(place);
          }}
        >
          <colgroup>
            <col style={`width:${NUMBERS}px`} />
            {sheet.columns.map(({ column, width }) => (
              <col key={column} style={`width:${width}px`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th />
              {sheet.columns.map(({ column, name: letters }) => (
                <th key={column} scope="col">
                  {letters}
                </th>
              ))}
            </tr>
            {sheet.rows.filter(one => one.row <= sheet.frozenRows).map(row)}
          </thead>
          <tbody>{sheet.rows.filter(one => one.row > sheet.frozenRows).map(row)}</tbody>
        </table>
        {sheet.charts.map((chart, index) => (
          <Chart
            key={index}
            chart={chart}
            left={leftOf(sheet, chart.column) + chart.offsetX}
            top={(tops[index] ?? 0) + chart.offsetY}
          />
        ))}
      </div>
    </>
  );
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function leftOf({ columns }: SheetView, column: number): number {
  return columns.filter(one => one.column < column).reduce((sum, { width }) => sum + width, NUMBERS);
}
