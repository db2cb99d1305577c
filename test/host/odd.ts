// Makes files that programs make and the host's own writer does not: their parts are changed one by one.
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { unzip } from '../dialog/unzip';
import { zip } from '../zip';

export const TABLE: CellValue[][] = [
  ['ข้อ', 'คะแนน'],
  ['O1', 100],
  ['O2', 0],
];

type Parts = Map<string, string>;

/** A file of the table and what else is asked for, with its parts changed as a test says. */
export async function fileOf(
  sheets: readonly WriteSheet[],
  change: (parts: Parts) => void = () => undefined,
): Promise<Buffer> {
  const parts: Parts = new Map(unzip(Buffer.from(await writeXlsx({ sheets: [...sheets] }))));
  change(parts);
  return zip(parts);
}

export const replace = (parts: Parts, path: string, from: string | RegExp, to: string): void => {
  const before = parts.get(path) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to replace in ${path}`);
  parts.set(path, after);
};

/** Three tabs of which the second is a chart; the last one is open. */
export const chartFile = (open = 2, rows = TABLE): Promise<Buffer> =>
  fileOf(
    [
      { name: 'คะแนน', rows },
      { name: 'แผนภูมิ & ผล', rows: [] },
      { name: 'อื่น', rows: [['x']] },
    ],
    parts => {
      const relations = 'xl/_rels/workbook.xml.rels';
      const type = 'relationships/worksheet" Target="worksheets/sheet2';
      replace(parts, relations, type, type.replace(/work/g, 'chart').replace('sheet2', 'sheet1'));
      parts.delete('xl/worksheets/sheet2.xml');
      parts.set(
        'xl/chartsheets/sheet1.xml',
        '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>',
      );
      replace(parts, 'xl/workbook.xml', /<workbookView[^>]*>/, `<workbookView activeTab="${open}"/>`);
    },
  );
