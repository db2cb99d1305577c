// The main job on a workbook, with the real bundle in the local host: what is printed, what is saved, what is refused.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverFiles } from '../../scripts/build/server';
import type { CellValue } from '../../scripts/host/cell';
import { Code } from '../../scripts/host/code';
import { loadWorkbook } from '../../scripts/host/load';
import { saveWorkbook } from '../../scripts/host/save';
import { Workbook } from '../../scripts/host/workbook';
import { ROOT } from '../../scripts/root';
import { analyse } from '../../scripts/start/analyse';
import { type Options, readOptions } from '../../scripts/start/options';
import { paintFor } from '../../scripts/start/paint';

let code: Code;
let folder = '';
beforeAll(async () => {
  code = new Code((await serverFiles(ROOT)).code);
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (options: Options, colours = false) =>
  analyse(options, {
    code,
    from: ROOT,
    example: 'examples/office-2565.xlsx',
    out: join(folder, 'out'),
    paint: paintFor(colours),
  });
/** The page that is printed; a workbook is analysed once, however many tests look at it. */
const pages = new Map<string, Promise<string>>();
const page = (...args: string[]) => {
  const key = args.join('\n');
  const known = pages.get(key) ?? run(readOptions(args)).then(lines => lines.join('\n'));
  pages.set(key, known);
  return known;
};
const refusal = (...args: string[]) =>
  page(...args).then(
    () => 'nothing was refused',
    (error: Error) => (error.name === 'UserError' ? error.message : `${error.name}: ${error.message}`),
  );

let files = 0;

/** A workbook of these tabs as a file of its own. */
async function file(tabs: Record<string, CellValue[][]>, name = `หน่วยงาน ${++files}`): Promise<string> {
  const workbook = new Workbook(name);
  for (const [tab, rows] of Object.entries(tabs)) workbook.addSheet(tab).fill(1, 1, rows);
  const path = join(folder, `${name}.xlsx`);
  await saveWorkbook(workbook, path);
  return path;
}

/** Lines without their runs of spaces. */
const squeezed = (text: string) => text.split('\n').map(line => line.trim().replace(/\s+/g, ' '));

describe('the default example', () => {
  test('is the published result: 94.19, A, pass', async () => {
    const lines = squeezed(await page());
    expect(lines.slice(0, 5)).toEqual([
      'ไฟล์ examples/office-2565.xlsx',
      'แท็บ คะแนน',
      'ปีงบประมาณ 2565',
      '',
      'คะแนนรวม 94.19 ระดับ A ผ่านเกณฑ์',
    ]);
  });

  test('shows the instruments', async () => {
    const lines = squeezed(await page());
    expect(lines).toContain('IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน 98.43');
    expect(lines).toContain('EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก 87.45');
    expect(lines).toContain('OIT แบบวัดการเปิดเผยข้อมูลสาธารณะ 96.07');
  });

  test('ranks the indicators as the published table does, with flags and bars', async () => {
    const lines = squeezed(await page());
    const first = lines.indexOf('อันดับตัวชี้วัด') + 2;
    expect(lines.slice(first, first + 10).map(line => line.replace(/ [█░]+/, ''))).toEqual([
      '1 10 การป้องกันการทุจริต 100.00 ผ่านเกณฑ์',
      '2 1 การปฏิบัติหน้าที่ 99.33 ผ่านเกณฑ์',
      '3 4 การใช้ทรัพย์สินของราชการ 98.75 ผ่านเกณฑ์',
      '4 5 การแก้ไขปัญหาการทุจริต 98.66 ผ่านเกณฑ์',
      '5 3 การใช้อำนาจ 98.00 ผ่านเกณฑ์',
      '6 2 การใช้งบประมาณ 97.41 ผ่านเกณฑ์',
      '7 9 การเปิดเผยข้อมูล 92.14 ผ่านเกณฑ์',
      '8 6 คุณภาพการดำเนินงาน 91.79 ผ่านเกณฑ์',
      '9 7 ประสิทธิภาพการสื่อสาร 89.43 ผ่านเกณฑ์',
      '10 8 การปรับปรุงการทำงาน 81.13 ไม่ผ่านเกณฑ์',
    ]);
    expect(lines[first]).toContain('█'.repeat(20));
    expect(lines[first + 9]).toContain(`${'█'.repeat(16)}${'░'.repeat(4)}`);
  });

  test('shows ten recoveries and how many more there are', async () => {
    const lines = squeezed(await page());
    const first = lines.indexOf('รหัส ประเด็น คะแนน คะแนนรวมที่ได้คืน สะสม') + 1;
    expect(lines[first]).toBe('8 การปรับปรุงการทำงาน 81.13 1.89 1.89');
    expect(lines[first + 10]).toBe('อีก 1 ข้อ ดูในแท็บ "คะแนนที่ได้คืน"');
  });

  test('finds no fault, and says where the result is', async () => {
    const text = await page();
    expect(text).toContain('ไม่พบข้อผิดพลาด');
    expect(text).toContain(`บันทึกผลไว้ที่ ${join(folder, 'out', 'office-2565.xlsx')}`);
  });

  test('has colours only where they are wanted', async () => {
    const plain = await run({ help: false });
    const coloured = await run({ help: false }, true);
    expect(plain.join('\n')).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.map(line => line.replace(/\u001b\[\d+m/g, ''))).toEqual(plain);
    expect(coloured.join('\n')).toContain('\u001b');
  });
});

describe('the other examples', () => {
  test('open-data results alone have no total, but their indicators and OIT', async () => {
    const lines = squeezed(await page('examples/oit-2564.xlsx'));
    expect(lines.find(line => line.startsWith('คะแนนรวม'))).toMatch(
      /^คะแนนรวม ยังคิดคะแนนรวมไม่ได้ .*I1, I2, I3 และอีก 42 ข้อ/,
    );
    expect(lines).toContain('OIT แบบวัดการเปิดเผยข้อมูลสาธารณะ 91.85');
    expect(lines).toContain('IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน ข้อมูลไม่ครบ');
    expect(lines.some(line => /^2 9 การเปิดเผยข้อมูล 83\.70 .* ไม่ผ่านเกณฑ์$/.test(line))).toBe(true);
    expect(lines.filter(line => line.endsWith('ข้อมูลไม่ครบ'))).toHaveLength(2 + 8);
  });

  test('the complete office chooses its tab of scores by itself', async () => {
    const lines = squeezed(await page('examples/full-2565.xlsx'));
    expect(lines).toContain('แท็บ คะแนนรายข้อ');
    expect(lines).toContain('คะแนนรวม 89.89 ระดับ A ผ่านเกณฑ์');
    expect(lines).toContain('อีก 39 ข้อ ดูในแท็บ "คะแนนที่ได้คืน"');
  });

  test('the messy one lists each doubt with severity, cell, reason and suggestion', async () => {
    const lines = squeezed(await page('examples/messy-2565.xlsx'));
    const at = (start: string) => lines.findIndex(line => line.startsWith(start));
    expect(lines.find(line => line.startsWith('คะแนนรวม'))).toContain('ยังคิดคะแนนรวมไม่ได้');
    for (const start of [
      'ผิดพลาด C7 I3',
      'โปรดตรวจ A8 I4',
      'ผิดพลาด C13 I9',
      'ผิดพลาด A16 ๑๑๒',
      'ผิดพลาด C19 I15',
      'ผิดพลาด C24 I20',
      'ผิดพลาด C38 E2',
      'ผิดพลาด C40 E4',
      'ผิดพลาด C42 E6',
      'ผิดพลาด C58 O5',
      'ผิดพลาด C59 O6',
      'ผิดพลาด C61 O8',
      'ผิดพลาด C66',
      'โปรดตรวจ A67 O12',
      'ผิดพลาด A68 นๅ-',
      'โปรดตรวจ A73 O18',
      'ผิดพลาด A76 21',
      'ผิดพลาด C84',
      'โปรดตรวจ C98 O42',
      'โปรดตรวจ ทั้งตาราง OIT',
    ])
      expect([start, at(start)]).not.toEqual([start, -1]);
    expect(lines[at('ผิดพลาด C13 I9') + 1]).toBe('ค่าที่แนะนำ: 97.41');
    expect(lines[at('ผิดพลาด A76 21') + 1]).toBe('ค่าที่แนะนำ: O21');
    expect(lines.some(line => /^ตรวจข้อมูล ผิดพลาด \d+ รายการ โปรดตรวจ \d+ รายการ$/.test(line))).toBe(true);
  });
});

describe('the saved workbook', () => {
  const saved = async (name: string) => {
    await page(`examples/${name}.xlsx`);
    return loadWorkbook(join(folder, 'out', `${name}.xlsx`));
  };

  test('holds the tabs of the user unchanged and ours behind them, open on the result', async () => {
    const workbook = await saved('full-2565');
    const before = await loadWorkbook('examples/full-2565.xlsx');
    expect(workbook.sheets.map(sheet => sheet.name)).toEqual([
      'คะแนนรายข้อ',
      'ผู้รับผิดชอบ',
      'ผล ITA',
      'อันดับ',
      'คะแนนที่ได้คืน',
      'ตรวจข้อมูล',
    ]);
    expect(workbook.activeSheet.name).toBe('ผล ITA');
    for (const [index, sheet] of before.sheets.entries()) {
      expect(workbook.sheets[index]?.entries()).toEqual(sheet.entries());
      expect(workbook.sheets[index]?.columnWidths).toEqual(sheet.columnWidths);
    }
  });

  test('holds full precision, shown with two decimals', async () => {
    const summary = (await saved('office-2565')).sheet('ผล ITA');
    const total = summary?.cell(6, 3);
    expect(total?.value).toBeCloseTo(94.192571, 6);
    expect(total?.value).not.toBe(94.19);
    expect(total?.numberFormat).toBe('0.00');
    expect(summary?.value(10, 3)).toBe('A');
    expect(summary?.value(11, 3)).toBe('ผ่านเกณฑ์');
  });

  test('holds values, not functions that other programs do not know', async () => {
    const workbook = await saved('office-2565');
    expect(workbook.sheets.flatMap(sheet => sheet.entries()).filter(({ cell }) => cell.formula)).toEqual([]);
  });

  test('says in the cell why there is no score', async () => {
    const summary = (await saved('oit-2564')).sheet('ผล ITA');
    expect(summary?.value(6, 3)).toMatch(/^ยังคิดคะแนนรวมไม่ได้/);
    expect(summary?.value(9, 3)).toBeCloseTo(91.85, 2);
    expect(summary?.cell(10, 1)?.value ?? '').toBe('');
  });

  test('can be analysed again: our earlier tabs are not taken for scores', async () => {
    await saved('office-2565');
    const copy = join(folder, 'again.xlsx');
    await copyFile(join(folder, 'out', 'office-2565.xlsx'), copy);
    expect(squeezed(await page(copy))).toContain('คะแนนรวม 94.19 ระดับ A ผ่านเกณฑ์');
    const again = await loadWorkbook(join(folder, 'out', 'again.xlsx'));
    expect(again.sheets.map(sheet => sheet.name)).toContain('ผล ITA (2)');
  });
});

describe('the year', () => {
  const items = [
    ['ข้อ', 'คะแนน'],
    ['O1', 100],
    ['O2', 0],
  ] as CellValue[][];

  test.each([
    ['in a title with Thai digits', { คะแนน: [['ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔'], ...items] }, '2564'],
    ['in a cell beside its name', { คะแนน: [['ปีงบประมาณ', 2563], ...items] }, '2563'],
    ['in the name of the tab', { 'ปี 2565': items }, '2565'],
    ['in another tab', { คะแนน: items, ปก: [['รายงานปีงบประมาณ 2565']] }, '2565'],
  ])('is found %s', async (name, tabs, year) => {
    expect(squeezed(await page(await file(tabs, name)))[2]).toBe(`ปีงบประมาณ ${year}`);
  });

  test('is found in the name of the file', async () => {
    expect(squeezed(await page(await file({ คะแนน: items }, 'ITA ปีงบประมาณ 2564')))[2]).toBe(
      'ปีงบประมาณ 2564',
    );
  });

  test('in a remark beside a score does not count', async () => {
    const rows = [['ปีงบประมาณ 2565'], ['ข้อ', 'ความคิดเห็น', 'คะแนน'], ['O1', 'ขาดข้อมูลของปีงบประมาณ 2564', 0]];
    expect(squeezed(await page(await file({ คะแนน: rows })))[2]).toBe('ปีงบประมาณ 2565');
  });

  test('that is given wins, in any digits', async () => {
    expect(squeezed(await page('examples/office-2565.xlsx', '--year', '๒๕๖๔'))[2]).toBe('ปีงบประมาณ 2564');
  });

  test.each([
    ['missing', [], 'ไม่ทราบปีงบประมาณ โปรดระบุ เช่น --year 2565'],
    ['a Christian year', ['--year', '2022'], 'ปี "2022" ไม่ใช่ปีงบประมาณ พ.ศ. ให้ใช้ --year 2565'],
    ['a word', ['--year', 'ปีนี้'], 'ปี "ปีนี้" ไม่ใช่ปีงบประมาณ พ.ศ. ให้ใช้ --year 2565'],
    [
      'unknown',
      ['--year', '2580'],
      'ยังไม่มีเกณฑ์ของปี 2580 ปีที่ใช้ได้: 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569',
    ],
  ])('%s is refused', async (_, args, message) => {
    expect(await refusal(await file({ คะแนน: items }), ...args)).toBe(message);
  });

  test('that differs within the tab must be given', async () => {
    const rows = [['เทียบปี 2565 กับปี 2564'], ...items];
    expect(await refusal(await file({ คะแนน: rows }))).toBe(
      'ในไฟล์เขียนไว้หลายปี (2564, 2565) โปรดระบุปีงบประมาณ เช่น --year 2564',
    );
  });
});

describe('the tab', () => {
  const items = [['ปีงบประมาณ 2565'], ['ข้อ', 'คะแนน'], ['O1', 100]] as CellValue[][];

  test('that is named is taken', async () => {
    const path = await file({ ก: items, ข: items });
    expect(squeezed(await page(path, '--sheet', 'ข'))[1]).toBe('แท็บ ข');
  });

  test('that does not exist is refused with those that do', async () => {
    expect(await refusal('examples/full-2565.xlsx', '--sheet', 'คะแนน')).toBe(
      'ไม่มีแท็บ "คะแนน" ในไฟล์นี้ แท็บที่มี: "คะแนนรายข้อ", "ผู้รับผิดชอบ"',
    );
  });

  test('must be named where several hold scores', async () => {
    expect(await refusal(await file({ ก: items, ข: items }))).toBe(
      'มีคะแนนอยู่หลายแท็บ โปรดเลือกหนึ่งแท็บ --sheet "ก" หรือ --sheet "ข"',
    );
  });

  test('without scores is refused', async () => {
    expect(await refusal(await file({ ปก: [['รายงานปีงบประมาณ 2565']] }))).toMatch(
      /^ไม่พบรหัสข้อและคะแนนในแท็บ "ปก"/,
    );
    expect(await refusal('examples/full-2565.xlsx', '--sheet', 'ผู้รับผิดชอบ')).toMatch(
      /^ไม่พบรหัสข้อและคะแนนของปี 2565/,
    );
  });
});

describe('the file', () => {
  test('may be .csv', async () => {
    const path = join(folder, 'oit.csv');
    await writeFile(path, '\uFEFFปีงบประมาณ 2564,\r\nข้อ,คะแนน\r\nO42,100\r\nO43,0\r\n');
    const lines = squeezed(await page(path));
    expect(lines).toContain('แท็บ oit');
    expect(lines.some(line => line.startsWith('O43 '))).toBe(true);
    expect((await loadWorkbook(join(folder, 'out', 'oit.xlsx'))).sheets).toHaveLength(5);
  });

  test('that is missing, of another kind or damaged is refused in one sentence', async () => {
    await writeFile(join(folder, 'a.docx'), 'x');
    await writeFile(join(folder, 'b.xlsx'), 'x');
    expect(await refusal('ไม่มี.xlsx')).toBe('ไม่พบไฟล์ ไม่มี.xlsx โปรดตรวจชื่อและที่อยู่ของไฟล์');
    expect(await refusal(join(folder, 'a.docx'))).toMatch(/a\.docx ไม่ได้ โปรดใช้สมุดงาน \.xlsx หรือไฟล์ \.csv$/);
    expect(await refusal(join(folder, 'b.xlsx'))).toMatch(/b\.xlsx เสียหายหรือไม่ใช่สมุดงาน/);
  });

  test('whose formulas mix ours with others is refused with the place', async () => {
    const workbook = new Workbook('mixed');
    const sheet = workbook.addSheet('คะแนน');
    sheet.fill(1, 1, [['ปีงบประมาณ 2565'], ['ข้อ', 'คะแนน'], ['O1', 100]]);
    sheet.put(4, 2, { value: 1, formula: '=ROUND(ITA_PASS(B3),2)', stored: true });
    const path = join(folder, 'mixed.xlsx');
    await saveWorkbook(workbook, path);
    expect(await refusal(path)).toMatch(/^มีสูตรที่โปรแกรมนี้คิดให้ไม่ได้ .*คะแนน!B4/);
  });

  test('that cannot be saved is refused', async () => {
    await writeFile(join(folder, 'taken'), '');
    const around = {
      code,
      from: ROOT,
      example: 'examples/office-2565.xlsx',
      out: join(folder, 'taken'),
      paint: paintFor(false),
    };
    await expect(analyse({ help: false }, around)).rejects.toThrow(/^บันทึก .* ไม่ได้/);
  });
});
