// The workbook that is saved: the user's tabs as they were, ours behind them.
import { describe, expect, test } from '@jest/globals';
import { loadWorkbook } from '../../scripts/host/load';
import type { Sheet } from '../../scripts/host/sheet';
import { points2 } from '../../src/domain/scoring/round';
import { th } from '../../src/text/th';
import { copyInto, page, runInOwnFolder, saved, squeezed } from './runs';

runInOwnFolder();

const EXAMPLES = ['office-2565', 'oit-2564', 'full-2565', 'messy-2565'];
const { summary, ranking, check, plan } = th.tabs.names;

/** Everything that someone typed, with the form in which it is shown. */
const typed = (sheet: Sheet | undefined) =>
  sheet?.entries().map(({ row, column, cell: { value, formula, error, numberFormat, note } }) => ({
    row,
    column,
    value,
    formula,
    error,
    numberFormat,
    note,
  }));

describe.each(EXAMPLES)('%s', name => {
  const path = `examples/${name}.xlsx`;

  test('keeps the tabs of the user as they were', async () => {
    const before = await loadWorkbook(path);
    const after = await saved(path);
    for (const [index, sheet] of before.sheets.entries()) {
      const kept = after.sheets[index];
      expect(kept?.name).toBe(sheet.name);
      expect(typed(kept)).toEqual(typed(sheet));
      expect(kept?.columnWidths).toEqual(sheet.columnWidths);
      expect(kept?.rowHeights).toEqual(sheet.rowHeights);
      expect(kept?.merges).toEqual(sheet.merges);
    }
  });

  test('has our four tabs behind them and opens on the summary', async () => {
    const after = await saved(path);
    expect(after.sheets.slice(-4).map(sheet => sheet.name)).toEqual([summary, ranking, check, plan]);
    expect(after.activeSheet.name).toBe(summary);
  });

  test('holds values, not functions that other programs do not know', async () => {
    const cells = (await saved(path)).sheets.flatMap(sheet => sheet.entries());
    expect(cells.filter(({ cell }) => cell.formula)).toEqual([]);
  });

  test('holds the ranking and the findings that were printed', async () => {
    const after = await saved(path);
    const printed = await squeezed(path);
    for (const [rank, id, title, , score, flag] of rows(after.sheet(ranking)).slice(1)) {
      const start = [rank, id, title, typeof score === 'number' ? points2(score) : '']
        .filter(cell => cell !== '')
        .join(' ');
      expect(printed.find(line => line.startsWith(start) && line.includes(String(flag)))).toBeDefined();
    }
    for (const [, , , sentence = ''] of rows(after.sheet(check)).slice(1))
      expect(printed.find(line => line.endsWith(String(sentence).replace(/\s+/g, ' ')))).toBeDefined();
  });
});

const rows = (sheet: Sheet | undefined) => sheet?.values(sheet.dataArea) ?? [];

describe('the tabs', () => {
  test('show the total with two decimals, grade and pass in the summary', async () => {
    const sheet = (await saved()).sheet(summary);
    const at = rows(sheet).findIndex(([label]) => label === th.tabs.summary.total);
    expect(
      rows(sheet)
        .slice(at, at + 3)
        .map(cells => cells.slice(0, 2)),
    ).toEqual([
      ['คะแนนรวม', 94.19],
      ['ระดับ', 'A'],
      ['ผลการประเมิน', 'ผ่านเกณฑ์'],
    ]);
    expect(sheet?.cell(at + 1, 2)?.numberFormat).toBe('0.00');
  });

  test('mark a total that is not complete as provisional', async () => {
    const row = rows((await saved('examples/oit-2564.xlsx')).sheet(summary)).find(
      ([label]) => label === th.tabs.summary.total,
    );
    expect(row?.[2]).toBe('ชั่วคราว');
  });

  test('hold the rows of the plan under a hidden row of ids', async () => {
    const sheet = (await saved('examples/full-2565.xlsx')).sheet(plan);
    const [ids = [], header = [], ...points] = rows(sheet);
    const column = (id: string) => points.map(row => row[ids.indexOf(id)]);
    expect(sheet?.hiddenRows).toEqual(new Set([1]));
    expect(header[ids.indexOf('point')]).toBe('ประเด็นที่ต้องพัฒนา');
    expect(column('code')).toEqual([
      'O36',
      'O26',
      'O11',
      'O16',
      'E14',
      'E12',
      'E11',
      'I9',
      'I10',
      'I12',
      'I7',
    ]);
    expect(column('recovery').slice(0, 5)).toEqual([1.25, 1, 0.5, 0.5, 0.34]);
    expect(column('finding')[0]).toBe('การประเมินความเสี่ยงไม่ระบุระดับความรุนแรง');
    expect(column('status').every(cell => cell === '')).toBe(true);
  });
});

describe('a file that was saved', () => {
  test('can be analysed again: our earlier tabs are left as they are and never taken for scores', async () => {
    await page();
    const second = await copyInto('office-2565', 'again');
    expect(await squeezed(second)).toContain('คะแนนรวม 94.19 ระดับ A ผ่านเกณฑ์');
    const third = await copyInto('again', 'once more');
    expect(await squeezed(third)).toContain('แท็บ คะแนน');
    const after = await saved(second);
    expect(after.sheets.map(sheet => sheet.name)).toEqual([
      'คะแนน',
      summary,
      ranking,
      check,
      plan,
      `${summary} 2565`,
      `${ranking} 2565`,
      `${check} 2565`,
      `${plan} 2565`,
    ]);
    const before = await saved();
    expect(typed(after.sheet(plan))).toEqual(typed(before.sheet(plan)));
  });
});
