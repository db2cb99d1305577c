// Reads the evaluated cells of a result tab back.
import type { CellValue } from '../host/cell';
import type { Sheet } from '../host/sheet';
import { UserError } from './userError';

/** Header and rows of a table function. Fails with its own sentence where it could not answer. */
export function tableOf(sheet: Sheet): { readonly header: string[]; readonly rows: CellValue[][] } {
  const cell = sheet.cell(1, 1);
  if (cell?.error) throw new UserError(cell.note ?? cell.error);
  const [header = [], ...rows] = sheet.values(sheet.dataArea);
  return { header: header.map(String), rows };
}
