// Files as they really come: a chart on a sheet of its own, a look that was dragged to the end of the sheet, a password, an
// old workbook under a new name.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { FileError } from '../../scripts/host/errors';
import { loadWorkbook } from '../../scripts/host/load';
import { readXlsxFile } from '../../scripts/host/loadXlsx';
import { workbookBytes } from '../../scripts/host/save';
import type { Workbook } from '../../scripts/host/workbook';
import { extentOf } from '../../scripts/host/xlsx/extent';
import { chartFile, fileOf, replace, TABLE } from './odd';

const valuesOf = (workbook: Workbook, tab: string): unknown[][] => {
  const sheet = workbook.sheet(tab);
  return sheet ? sheet.values(sheet.dataArea) : [];
};

describe('a chart on a sheet of its own', () => {
  test('is left out by its name, and the other tabs are read', async () => {
    const workbook = await readXlsxFile(await chartFile(), 'ก');
    expect(workbook.leftOut).toEqual(['แผนภูมิ & ผล']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['คะแนน', 'อื่น']);
    expect(valuesOf(workbook, 'คะแนน')).toEqual(TABLE);
    expect(workbook.activeSheet.name).toBe('อื่น');
  });

  test('that was open leaves the first tab open', async () => {
    expect((await readXlsxFile(await chartFile(1), 'ก')).activeSheet.name).toBe('คะแนน');
  });

  test('is not in the file that is saved', async () => {
    const saved = await readXlsx(await workbookBytes(await readXlsxFile(await chartFile(), 'ก')));
    expect(saved.sheets.map(({ name }) => name)).toEqual(['คะแนน', 'อื่น']);
  });
});

describe('a look far away', () => {
  const BOLD = { style: { font: { bold: true } } };
  /** Cells with a look alone, as programs write them. */
  const styled = (...cells: readonly string[]) =>
    fileOf(
      [
        { name: 'คะแนน', rows: TABLE, cells: new Map([['0,0', { value: 'ข้อ', ...BOLD }]]) },
        { name: 'อื่น', rows: [['x']] },
      ],
      parts => {
        const rows = cells.map(cell => `<row r="${/\d+/.exec(cell)}"><c r="${cell}" s="1"/></row>`).join('');
        replace(parts, 'xl/worksheets/sheet1.xml', '</sheetData>', `${rows}</sheetData>`);
      },
    );

  test.each([[['A1048576']], [['XFD5']], [['D4', 'XFD5', 'XFD1048576']], [['C900', 'A1048576']]])(
    'at %j costs nothing: the table and the other tabs are read and saved',
    async cells => {
      const workbook = await readXlsxFile(await styled(...cells), 'ก');
      expect(valuesOf(workbook, 'คะแนน')).toEqual(TABLE);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['คะแนน', 'อื่น']);
      const sheet = workbook.sheet('คะแนน');
      expect([sheet?.maxRows, sheet?.maxColumns]).toEqual([1000, expect.any(Number)]);
      expect(sheet?.maxColumns).toBeLessThanOrEqual(100);
      expect(sheet?.peek(1, 1)?.style?.font?.bold).toBe(true);
      // What is near the table is kept.
      const near = cells.filter(cell => /^[CD]/.test(cell));
      const looks = sheet
        ?.entries()
        .filter(({ cell }) => cell.value === '')
        .map(({ row }) => row);
      expect(looks).toEqual(near.map(cell => Number(cell.slice(1))));
      expect((await workbookBytes(workbook)).length).toBeLessThan(20_000);
    },
  );

  test('or a height, a hidden row or a width costs nothing either', async () => {
    const file = await fileOf([{ name: 'คะแนน', rows: TABLE }], parts => {
      const path = 'xl/worksheets/sheet1.xml';
      const far = '<row r="1048575" ht="30" customHeight="1" hidden="1"><c r="A1048575" s="0"/></row>';
      replace(parts, path, '</sheetData>', `${far}</sheetData>`);
      replace(
        parts,
        path,
        '<sheetData>',
        '<cols><col min="1" max="16384" width="20" customWidth="1"/></cols><sheetData>',
      );
    });
    const workbook = await readXlsxFile(file, 'ก');
    const [sheet] = workbook.sheets;
    expect([sheet?.rowHeights.size, sheet?.hiddenRows.size, sheet?.columnWidths.get(3)]).toEqual([0, 0, 20]);
    expect((await workbookBytes(workbook)).length).toBeLessThan(20_000);
  });

  test('is told from something that stands there', () => {
    const cell = (text: string) => extentOf(`<sheetData><row>${text}</row></sheetData>`).content;
    for (const text of [
      '<c r="B9"><v>1</v></c>',
      '<c s="1" r="B9" t="s"><v>0</v></c>',
      '<c r="B9" t="inlineStr"><is><t>x</t></is></c>',
      '<x:c r="B9">\n<x:f>A1</x:f></x:c>',
      "<c t='s' r=\"B9\" s='2'><v>0</v></c>",
    ])
      expect(cell(text)).toEqual({ rows: 9, columns: 2 });
    for (const text of [
      '<c r="B9"/>',
      '<c r="B9" s="1" />',
      '<c r="B9" s="1"></c>',
      '<col r="B9"><v>1</v></col>',
    ])
      expect(cell(text)).toEqual({ rows: 0, columns: 0 });
    expect(extentOf('<c r="A2"><v>1</v></c><c r="XFD1" s="3"/>').all).toEqual({ rows: 2, columns: 16_384 });
  });
});

describe('a file that cannot be read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'odd-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What is wrong with it, and where. */
  async function problemOf(bytes: Uint8Array) {
    const path = join(folder, 'ก.xlsx');
    await writeFile(path, bytes);
    return loadWorkbook(path).then(
      () => 'none',
      ({ problem, place }: FileError) => (place ? [problem, place.tab, place.cell] : problem),
    );
  }

  /** A container of the old kind: its head, and a directory of streams with these names. */
  function container(...names: readonly string[]): Buffer {
    const [head, directory] = [Buffer.alloc(512), Buffer.alloc(512)];
    head.write('d0cf11e0a1b11ae1', 'hex');
    ['Root Entry', ...names].forEach((name, index) => {
      directory.write(name, index * 128, 'utf16le');
      directory.writeUInt16LE(2 * name.length + 2, index * 128 + 64);
    });
    return Buffer.concat([head, directory]);
  }

  test('because it has a password says so', async () => {
    expect(await problemOf(container('EncryptionInfo', 'EncryptedPackage'))).toBe('encrypted');
  });

  test('because it is an old workbook says so', async () => {
    expect(await problemOf(container('Workbook'))).toBe('oldFormat');
  });

  test.each([
    ['A1048576', 'B1048576'],
    ['XFD5', 'XFD5'],
    ['XFD1', 'XFD3'],
  ])(
    'because something stands at %s names the tab and the last cell of what it takes',
    async (cell, last) => {
      const sheets = ['เล็ก', 'คะแนน'].map(name => ({ name, rows: TABLE }));
      const file = await fileOf(sheets, parts => {
        const far = `<row r="${/\d+/.exec(cell)}"><c r="${cell}"><v>1</v></c></row>`;
        replace(parts, 'xl/worksheets/sheet2.xml', '</sheetData>', `${far}</sheetData>`);
      });
      expect(await problemOf(file)).toEqual(['tooLarge', 'คะแนน', last]);
    },
  );

  test('because it is torn off is damaged', async () => {
    const file = await fileOf([{ name: 'คะแนน', rows: TABLE }]);
    expect(await problemOf(file.subarray(0, file.length - 100))).toBe('corrupt');
    expect(await problemOf(file.subarray(0, 100))).toBe('corrupt');
    expect(await problemOf(Buffer.alloc(0))).toBe('corrupt');
  });
});
