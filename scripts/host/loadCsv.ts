// A .csv file as a workbook of one tab. Thai offices save it as UTF-8 with or without BOM, as UTF-16 ("Unicode
// text") or in the Thai code page of Windows.
import { parseCsv } from 'hucre/csv';
import { coerce } from './coerce';
import { parseFormula } from './formula';
import { Workbook } from './workbook';
import { hasDecimalComma } from './world';

export async function readCsvFile(bytes: Uint8Array, name: string): Promise<Workbook> {
  const text = decode(bytes);
  if (text.includes('\0')) throw new Error('not a text file');
  const workbook = new Workbook(name);
  const sheet = workbook.addSheet(name);
  parseCsv(text).forEach((row, r) => {
    row.forEach((field, c) => {
      if (typeof field !== 'string' || field === '') return;
      const cell = coerce(field, undefined, hasDecimalComma(workbook) ? ',' : '.');
      // A formula that this host cannot evaluate has no value here: its text is shown instead.
      const known = !cell.formula || parseFormula(cell.formula).kind === 'call';
      sheet.put(r + 1, c + 1, known ? cell : { value: field });
    });
  });
  return workbook;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}
