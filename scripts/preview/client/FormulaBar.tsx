// The address and the content of the selected cell.

import { columnName } from '../../host/address';
import type { SheetView } from '../wire';
import { cellAt } from './places';
import { words } from './words';

interface Props {
  readonly sheet: SheetView;
  readonly selection: SheetView['selection'];
}

export function FormulaBar({ sheet, selection }: Props) {
  const cell = cellAt(sheet, selection);
  return (
    <div class="formula">
      <output aria-label={words.address}>{columnName(selection.column) + selection.row}</output>
      <span aria-hidden="true">ƒ</span>
      <output class="content" aria-label={words.content}>
        {cell?.edit ?? cell?.text ?? ''}
      </output>
    </div>
  );
}
