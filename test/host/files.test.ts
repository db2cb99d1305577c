// Opening and saving files: what is read is what was saved, and what cannot be read says why.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadWorkbook } from '../../scripts/host/load';
import { fileNames, saveWorkbook, workbookBytes } from '../../scripts/host/save';
import { Workbook } from '../../scripts/host/workbook';
import { unzip } from '../dialog/unzip';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
});
afterAll(() => rm(folder, { recursive: true }));

function example(): Workbook {
  const workbook = new Workbook('ตัวอย่าง');
  const sheet = workbook.addSheet('คะแนน');
  sheet.fill(1, 1, [
    ['ผลคะแนน'],
    ['ข้อ', 'คะแนน'],
    ['O1', 100],
    ['O๒', '๙๗.๔๑'],
    ['=HYPERLINK("x")', '00123'],
    [true, false],
  ]);
  sheet.put(7, 2, { value: 0.9741, numberFormat: '0.00%', style: { font: { bold: true } } });
  sheet.put(8, 2, { value: new Date(Date.UTC(2022, 9, 1)), numberFormat: 'd/m/yyyy' });
  sheet.put(9, 2, { value: '#N/A', error: '#N/A' });
  sheet.put(10, 2, { value: 97.41, formula: '=AVERAGE(B2:B9)', stored: true });
  sheet.put(11, 2, { value: '#DIV/0!', error: '#DIV/0!', formula: '=AVERAGE(D2:D9)', stored: true });
  sheet.put(12, 2, { value: 1, note: 'จากเอกสาร' });
  sheet.merges.push({ row: 1, column: 1, rows: 1, columns: 3 }, { row: 3, column: 1, rows: 2, columns: 1 });
  sheet.hiddenRows.add(4);
  sheet.hiddenColumns.add(4);
  sheet.columnWidths.set(1, 12).set(2, 40);
  sheet.rowHeights.set(1, 30);
  sheet.frozenRows = 2;
  workbook.addSheet('อื่น ๆ').fill(1, 1, [['x']]);
  workbook.active = 1;
  return workbook;
}

async function reloaded(): Promise<Workbook> {
  const path = join(folder, 'ตัวอย่าง.xlsx');
  await saveWorkbook(example(), path);
  return loadWorkbook(path);
}

describe('.xlsx', () => {
  test('every cell comes back: value, format, formula, error, note', async () => {
    const [before, after] = [example(), await reloaded()];
    const plain = (workbook: Workbook) =>
      workbook.sheets.map(sheet =>
        sheet.entries().map(({ row, column, cell: { style: _, ...cell } }) => ({ row, column, ...cell })),
      );
    expect(plain(after)).toEqual(plain(before));
    expect(after.sheets[0]?.cell(7, 2)?.style?.font?.bold).toBe(true);
  });

  test('so do merges, hidden rows and columns, sizes, frozen rows, tab order and the open tab', async () => {
    const [before, after] = [example(), await reloaded()];
    expect(after.sheets.map(sheet => sheet.name)).toEqual(['คะแนน', 'อื่น ๆ']);
    expect(after.activeSheet.name).toBe('อื่น ๆ');
    const [a, b] = [after.sheets[0], before.sheets[0]];
    expect(a?.merges).toEqual(b?.merges);
    expect([...(a?.hiddenRows ?? [])]).toEqual([4]);
    expect([...(a?.hiddenColumns ?? [])]).toEqual([4]);
    expect(a?.columnWidths.get(2)).toBe(40);
    expect(a?.rowHeights.get(1)).toBe(30);
    expect(a?.frozenRows).toBe(2);
    expect(after.name).toBe('ตัวอย่าง');
  });

  test('an evaluated custom function is saved as its value, its error as text', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('a');
    sheet.put(1, 1, { value: 94.19, formula: '=ITA_SCORE(B1:C9, 2565)' });
    sheet.put(2, 1, { value: '#ERROR!', error: '#ERROR!', note: 'ยังไม่มีคะแนน', formula: '=ITA_SCORE(B1:C9)' });
    const path = join(folder, 'custom.xlsx');
    await saveWorkbook(workbook, path);
    const back = (await loadWorkbook(path)).sheets[0];
    expect(back?.cell(1, 1)).toEqual({ value: 94.19 });
    expect(back?.cell(2, 1)).toEqual({ value: '#ERROR!', note: 'ยังไม่มีคะแนน' });
  });

  test('the same workbook gives the same bytes', async () => {
    expect(Buffer.compare(await workbookBytes(example()), await workbookBytes(example()))).toBe(0);
  });
});

describe('.csv', () => {
  const csv = async (bytes: Uint8Array | string, name = 'คะแนน.csv') => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return (await loadWorkbook(path)).sheets[0];
  };
  const TEXT = 'ข้อ,คะแนน\r\nO12,00123\r\n"O1, O2","97.41%"\r\n\r\nO3,๙๗.๔๑\r\n';
  const CELLS = [
    ['ข้อ', 'คะแนน'],
    ['O12', 123],
    ['O1, O2', 0.9741],
    ['', ''],
    ['O3', '๙๗.๔๑'],
  ];
  const area = { row: 1, column: 1, rows: 5, columns: 2 };

  test.each([
    ['without BOM', Buffer.from(TEXT)],
    ['with BOM', Buffer.from(`\uFEFF${TEXT}`)],
    ['in UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['with semicolons', Buffer.from(TEXT.replaceAll('"O1, O2","', '"O1, O2";"').replaceAll(/,(?! )/g, ';'))],
  ])('%s', async (_, bytes) => {
    const sheet = await csv(bytes);
    expect(sheet?.name).toBe('คะแนน');
    expect(sheet?.values(area)).toEqual(CELLS);
  });

  test('in the Thai code page of Windows', async () => {
    // ข้อ in windows-874
    expect(
      (await csv(Uint8Array.from([0xa2, 0xe9, 0xcd, 0x2c, 0x31])))?.values({ ...area, rows: 1 }),
    ).toEqual([['ข้อ', 1]]);
  });

  test('a call of a function is a formula, another formula is the text that it is', async () => {
    const sheet = await csv('"=ITA_ITEMS(2565)"\n"=HYPERLINK(""x"")&1"\n');
    expect(sheet?.cell(1, 1)).toEqual({ value: '', formula: '=ITA_ITEMS(2565)' });
    expect(sheet?.cell(2, 1)).toEqual({ value: '=HYPERLINK("x")&1' });
  });
});

describe('a file that cannot be opened', () => {
  const problem = (path: string) =>
    loadWorkbook(path).then(
      () => 'none',
      error => error.problem,
    );

  test('is missing', async () => {
    expect(await problem(join(folder, 'ไม่มี.xlsx'))).toBe('missing');
  });

  test('is of an unsupported kind', async () => {
    await writeFile(join(folder, 'a.pdf'), 'x');
    expect(await problem(join(folder, 'a.pdf'))).toBe('unsupported');
    expect(await problem(folder)).toBe('unsupported');
  });

  test('is damaged', async () => {
    const bytes = await workbookBytes(example());
    for (const [name, content] of Object.entries({
      'text.xlsx': 'hello',
      'empty.xlsx': '',
      'half.xlsx': bytes.slice(0, bytes.length / 2),
      'binary.csv': bytes,
    })) {
      await writeFile(join(folder, name), content);
      expect([name, await problem(join(folder, name))]).toEqual([name, 'corrupt']);
    }
  });
});

describe('tab names in a file', () => {
  test.each([
    [
      ['คะแนน', 'ผล'],
      ['คะแนน', 'ผล'],
    ],
    [
      ['a/b:c', 'a?b*c', '[x]'],
      ['a_b_c', 'a_b_c (2)', '_x_'],
    ],
    [
      ['Data', 'DATA'],
      ['Data', 'DATA (2)'],
    ],
    [
      ['ก'.repeat(40), 'ก'.repeat(50)],
      ['ก'.repeat(31), `${'ก'.repeat(27)} (2)`],
    ],
    [["'x'"], ['_x_']],
    [
      ['History', 'HISTORY', 'history_', 'Histories'],
      ['History_', 'HISTORY_ (2)', 'history_ (3)', 'Histories'],
    ],
    [
      [`${'ก'.repeat(30)}'s`, `${'ก'.repeat(30)}'t`, `'${'ข'.repeat(25)}' x'y' z`],
      [`${'ก'.repeat(30)}_`, `${'ก'.repeat(27)} (2)`, `_${'ข'.repeat(25)}' x'y`],
    ],
    [
      [`${'ก'.repeat(26)}'${'ก'.repeat(9)}`, `${'ก'.repeat(26)}'${'ก'.repeat(8)}`],
      [`${'ก'.repeat(26)}'กกกก`, `${'ก'.repeat(26)}_ (2)`],
    ],
    // Half a letter is none.
    [
      [`${'ก'.repeat(30)}👍`, 'ข\uffff\0ค', '\ufffe'],
      ['ก'.repeat(30), 'ขค', '_'],
    ],
  ])('%j become %j', (names, expected) => {
    expect(fileNames(names)).toEqual(expected);
  });
});

describe('what no file can hold', () => {
  const NASTY = 'ก\ufffeข\uffffค\ud83d\0ง';
  /** XML that no program opens, and the halves of pairs that UTF-8 cannot write. */
  const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\ufffd/u;

  test('is dropped wherever a text of the workbook comes to', async () => {
    const workbook = new Workbook(NASTY);
    const sheet = workbook.addSheet(NASTY);
    sheet.put(1, 1, { value: NASTY, note: NASTY, numberFormat: `0"${NASTY}"` });
    sheet.put(2, 1, { value: NASTY, formula: `="${NASTY}"`, stored: true });
    sheet.put(3, 1, { value: NASTY, link: `https://example.com/${NASTY}` });
    sheet.put(4, 1, {
      value: 1,
      validation: {
        rule: { kind: 'list', values: [NASTY], dropdown: true },
        allowInvalid: true,
        helpText: NASTY,
      },
    });
    sheet.conditionalFormats = [
      {
        areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
        condition: { kind: 'textEqualTo', text: NASTY },
        bold: true,
      },
    ];
    workbook.namedRanges = [{ name: 'ยอด', range: `'${NASTY}'!$A$1`, comment: NASTY }];
    const parts = unzip(Buffer.from(await workbookBytes(workbook)));
    expect(parts.size).toBeGreaterThan(5);
    for (const [name, xml] of parts) expect([name, ILLEGAL.exec(xml)]).toEqual([name, null]);
    const path = join(folder, 'letters.xlsx');
    await saveWorkbook(workbook, path);
    const [after] = (await loadWorkbook(path)).sheets;
    expect(after?.name).toBe('กขคง');
    expect([1, 2, 3].map(row => after?.value(row, 1))).toEqual(['กขคง', 'กขคง', 'กขคง']);
    expect(after?.peek(1, 1)?.note).toBe('กขคง');
    expect(after?.peek(2, 1)?.formula).toBe('="กขคง"');
  });
});
