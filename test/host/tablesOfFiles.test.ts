// Tables of Excel, and formulas that name them or another file, in the file that is saved: nothing is in it that programs
// find damaged.
import { describe, expect, test } from '@jest/globals';
import type { Cell as FileCell } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readXlsxFile } from '../../scripts/host/loadXlsx';
import { workbookBytes } from '../../scripts/host/save';
import type { Workbook } from '../../scripts/host/workbook';

const formula = (text: string, result: number): Partial<FileCell> => ({
  formula: text,
  formulaResult: result,
});

/** A table, formulas that name it and one that names a file elsewhere. */
async function withTable(): Promise<Workbook> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'คะแนน',
        rows: [
          ['ข้อ', 'คะแนน'],
          ['O1', 100],
          ['O2', 0],
        ],
        tables: [{ name: 'Scores', range: 'A1:B3', columns: [{ name: 'ข้อ' }, { name: 'คะแนน' }] }],
        cells: new Map([
          ['4,1', formula('AVERAGE(Scores[คะแนน])', 50)],
          ['5,1', formula('SUM([1]Sheet1!A1,B2)', 7)],
          ['6,1', formula('SUM(B2:B3)', 100)],
          ['7,1', formula('SUM(Gone[x])', 3)],
          ['8,1', formula('"[1]"&B2', 1)],
        ]),
      },
    ],
    namedRanges: [
      { name: 'ยอด', range: 'Scores[คะแนน]' },
      { name: 'ที่อื่น', range: '[1]Sheet1!$A$1' },
      { name: 'หาย', range: "'คะแนน'!$A$1", scope: 'คะแนน' },
    ],
  });
  return readXlsxFile(bytes, 'ก');
}

/** Formulas and values of the second column from row 5 on, tables, names. */
async function saved(workbook: Workbook) {
  const file = await readXlsx(await workbookBytes(workbook));
  const [sheet] = file.sheets;
  return {
    formulas: [4, 5, 6, 7, 8].map(row => sheet?.cells?.get(`${row},1`)?.formula),
    values: [4, 5, 6, 7, 8].map(row => sheet?.rows[row]?.[1]),
    tables: sheet?.tables?.map(({ name, range, columns }) => [
      name,
      range,
      columns.map(column => column.name),
    ]),
    names: file.namedRanges?.map(({ name }) => name),
  };
}

const VALUES = [50, 7, 100, 3, 1];

describe('a table', () => {
  test('is in the file, with the formulas that name it; of one that is elsewhere the result is', async () => {
    expect(await saved(await withTable())).toEqual({
      formulas: ['AVERAGE(Scores[คะแนน])', undefined, 'SUM(B2:B3)', undefined, '"[1]"&B2'],
      values: VALUES,
      tables: [['Scores', 'A1:B3', ['ข้อ', 'คะแนน']]],
      names: ['ยอด', 'หาย'],
    });
  });

  test.each([
    [
      'whose head says something else',
      (workbook: Workbook) => workbook.sheets[0]?.put(1, 2, { value: 'ผล' }),
    ],
    [
      'of which only a second one is left',
      (workbook: Workbook) => {
        const [sheet] = workbook.sheets;
        if (!sheet) throw new Error();
        const copy = workbook.addSheet('สำเนา');
        copy.kept = sheet.kept;
        sheet.put(1, 2, { value: '' });
      },
    ],
  ])('%s is not, nor the formulas that name it', async (_, change) => {
    const workbook = await withTable();
    change(workbook);
    expect(await saved(workbook)).toEqual({
      formulas: [undefined, undefined, 'SUM(B2:B3)', undefined, '"[1]"&B2'],
      values: VALUES,
      tables: undefined,
      names: ['หาย'],
    });
  });

  test('that stands in a copy of its tab as well is there once', async () => {
    const workbook = await withTable();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error();
    workbook.sheets.push(sheet.clone('สำเนา', workbook.newTabId()));
    const { sheets } = await readXlsx(await workbookBytes(workbook));
    expect(sheets.map(({ tables }) => tables?.length ?? 0)).toEqual([1, 0]);
  });
});
