// Where results are saved: what somebody filled in under out/ is never written over, and files of one name do not replace
// each other's results.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { loadWorkbook } from '../../scripts/host/load';
import { saveWorkbook } from '../../scripts/host/save';
import type { Workbook } from '../../scripts/host/workbook';
import { words } from '../../scripts/start/words';
import { th } from '../../src/text/th';
import { unzip } from '../dialog/unzip';
import { zip } from '../zip';
import { inFolder, lines, runInOwnFolder } from './runs';

runInOwnFolder();

// Ten runs in turn, on a machine that may do something else as well.
jest.setTimeout(60_000);

const { plan } = th.tabs.names;
const { taken, saved } = words.page;
const CSV = 'ปีงบประมาณ 2564,\nข้อ,คะแนน\nO42,100\nO43,0\n';

let runs = 0;
let [input, out] = ['', ''];
beforeEach(async () => {
  const folder = inFolder(`run ${++runs}`);
  [input, out] = [join(folder, 'scores.csv'), join(folder, 'out')];
  await mkdir(folder);
  await writeFile(input, CSV);
});

const inOut = (name: string): string => join(out, name);
const outFiles = async (): Promise<string[]> => (await readdir(out)).sort();

/** What is said of where the result is, from the path of the file on. */
async function run(path = input): Promise<string[]> {
  const printed = await lines([path], out);
  return printed.slice(printed.lastIndexOf('') + 1);
}

/** Hidden ids and header. */
const HEAD_ROWS = 2;
/** What an officer typed into the plan of a copy. */
const TYPED = ['ประชุมชี้แจงแล้ว 12 ม.ค.', 'แล้วเสร็จ'];

function fillIn(workbook: Workbook): void {
  const sheet = workbook.sheet(plan);
  const ids = sheet?.values({ row: 1, column: 1, rows: 1, columns: sheet.lastColumn })[0] ?? [];
  ['result', 'status'].forEach((id, index) => {
    sheet?.put(HEAD_ROWS + 1, ids.indexOf(id) + 1, { value: TYPED[index] ?? '' });
  });
}

/** Filled in and saved by a program that keeps what a file says of itself. */
async function fillInKeepingTheMark(path: string): Promise<void> {
  const before = unzip(await readFile(path));
  const workbook = await loadWorkbook(path);
  fillIn(workbook);
  await saveWorkbook(workbook, path);
  const after = new Map(unzip(await readFile(path)));
  for (const part of ['docProps/custom.xml', '[Content_Types].xml', '_rels/.rels'])
    after.set(part, before.get(part) ?? '');
  expect(after.get('docProps/custom.xml')).toContain('ITA npm start');
  await writeFile(path, zip(after));
}

async function fillInLosingTheMark(path: string): Promise<void> {
  const workbook = await loadWorkbook(path);
  fillIn(workbook);
  await saveWorkbook(workbook, path);
}

const holdsTyped = async (path: string): Promise<boolean> => {
  const cells = (await loadWorkbook(path)).sheets.flatMap(sheet => sheet.entries());
  return TYPED.every(text => cells.some(({ cell }) => cell.value === text));
};

test('a result that nobody changed is replaced, run after run', async () => {
  expect(await run()).toEqual([saved(inOut('scores.xlsx'))]);
  const first = await readFile(inOut('scores.xlsx'));
  expect(await run()).toEqual([saved(inOut('scores.xlsx'))]);
  expect(await readFile(inOut('scores.xlsx'))).toEqual(first);
  await writeFile(input, CSV.replace('O43,0', 'O43,100'));
  expect(await run()).toEqual([saved(inOut('scores.xlsx'))]);
  expect(await readFile(inOut('scores.xlsx'))).not.toEqual(first);
  expect(await outFiles()).toEqual(['scores.xlsx']);
});

describe.each([
  ['keeps the mark', fillInKeepingTheMark],
  ['loses the mark', fillInLosingTheMark],
])('a workbook filled in by a program that %s', (_, fill) => {
  test('survives ten runs, beside one result that is kept up to date', async () => {
    await run();
    await fill(inOut('scores.xlsx'));
    const filled = await readFile(inOut('scores.xlsx'));
    for (let count = 0; count < 10; count++) {
      if (count === 5) await writeFile(input, CSV.replace('O43,0', 'O43,100'));
      expect(await run()).toEqual([taken.changed(inOut('scores.xlsx')), saved(inOut('scores (2).xlsx'))]);
      expect(await readFile(inOut('scores.xlsx'))).toEqual(filled);
    }
    expect(await outFiles()).toEqual(['scores (2).xlsx', 'scores.xlsx']);
    expect(await holdsTyped(inOut('scores.xlsx'))).toBe(true);
  });

  test('is followed by the next free name, each time that somebody fills in', async () => {
    await run();
    for (const name of ['scores.xlsx', 'scores (2).xlsx']) {
      await fill(inOut(name));
      await run();
    }
    expect(await outFiles()).toEqual(['scores (2).xlsx', 'scores (3).xlsx', 'scores.xlsx']);
    for (const name of ['scores.xlsx', 'scores (2).xlsx']) expect(await holdsTyped(inOut(name))).toBe(true);
  });

  test('may be analysed itself: what was typed is in the result, and the file stays', async () => {
    await run();
    const path = inOut('scores.xlsx');
    await fill(path);
    const filled = await readFile(path);
    for (let count = 0; count < 3; count++) {
      const [said, where] = await run(path);
      expect([said, where]).toEqual([expect.stringContaining(path), saved(inOut('scores (2).xlsx'))]);
      expect(await readFile(path)).toEqual(filled);
      expect(await holdsTyped(inOut('scores (2).xlsx'))).toBe(true);
    }
    expect(await outFiles()).toEqual(['scores (2).xlsx', 'scores.xlsx']);
  });
});

test('a result that is analysed itself is not written over, even where nobody filled it in', async () => {
  await run();
  const path = inOut('scores.xlsx');
  const before = await readFile(path);
  expect(await run(path)).toEqual([taken.other(path), saved(inOut('scores (2).xlsx'))]);
  expect(await readFile(path)).toEqual(before);
});

describe('files of one name', () => {
  test.each([
    ['in two folders', 'b/scores.csv'],
    ['of two kinds', 'scores.xlsx'],
  ])('%s do not replace each other’s results', async (_, name) => {
    const other = join(out, '..', name);
    await mkdir(join(other, '..'), { recursive: true });
    await run();
    if (name.endsWith('csv')) await writeFile(other, CSV.replace('O43,0', 'O43,100'));
    else await copyFile('examples/oit-2564.xlsx', other);
    const first = await readFile(inOut('scores.xlsx'));
    expect(await run(other)).toEqual([taken.other(inOut('scores.xlsx')), saved(inOut('scores (2).xlsx'))]);
    const second = await readFile(inOut('scores (2).xlsx'));
    expect(second).not.toEqual(first);
    // Each is replaced by its own.
    expect(await run()).toEqual([saved(inOut('scores.xlsx'))]);
    expect(await run(other)).toEqual([taken.other(inOut('scores.xlsx')), saved(inOut('scores (2).xlsx'))]);
    expect(await readFile(inOut('scores.xlsx'))).toEqual(first);
    expect(await readFile(inOut('scores (2).xlsx'))).toEqual(second);
    expect(await outFiles()).toEqual(['scores (2).xlsx', 'scores.xlsx']);
  });
});

test('a file that an earlier version saved, one that is no workbook and a folder are left', async () => {
  await mkdir(inOut('scores (3).xlsx'), { recursive: true });
  await writeFile(inOut('scores.xlsx'), 'x');
  await copyFile('examples/office-2565.xlsx', inOut('scores (2).xlsx'));
  expect(await run()).toEqual([taken.changed(inOut('scores.xlsx')), saved(inOut('scores (4).xlsx'))]);
  expect(await readFile(inOut('scores.xlsx'), 'utf8')).toBe('x');
  expect(await readFile(inOut('scores (2).xlsx'))).toEqual(await readFile('examples/office-2565.xlsx'));
});

test('a file tells nobody where the scores stood', async () => {
  await run();
  for (const text of unzip(await readFile(inOut('scores.xlsx'))).values())
    expect(text).not.toContain(inFolder().split('/').at(-1));
});
