// How tables of a Word file may break over pages.
import { describe, expect, test } from '@jest/globals';
import type { Block, Table, TableCell, TableRow } from '../../src/documents/tree';
import { bodyOf, paragraphsIn, rowsIn, treeWith } from './word';

const cell = (text: string, look: Partial<TableCell> = {}): TableCell => ({ runs: [{ text }], ...look });

const table = (rows: readonly TableRow[], titled = false): Table => ({
  kind: 'table',
  title: 'ตาราง',
  titled,
  widths: [50, 50],
  head: [[cell('หัวข้อ'), cell('รายการ')]],
  rows,
});

const rowsOf = (count: number, text: string): TableRow[] =>
  Array.from({ length: count }, () => [cell(text), cell(text)]);

/** By row: whether it is kept with the next one. */
const kept = async (block: Block): Promise<boolean[]> =>
  rowsIn(await bodyOf(treeWith([block]))).map(row => row.includes('<w:keepNext/>'));

describe('the rows of a table', () => {
  test('stand on one page where they are few and low', async () => {
    expect(await kept(table(rowsOf(3, 'สั้น')))).toEqual([true, true, true, false]);
  });

  test('go over pages where they are many, the head with the first of them', async () => {
    expect(await kept(table(rowsOf(40, 'สั้น')))).toEqual([true, ...rowsOf(40, '').map(() => false)]);
  });

  test('go over pages where they are tall', async () => {
    expect(await kept(table(rowsOf(3, 'บรรทัด\n'.repeat(4))))).toEqual([true, false, false, false]);
  });

  test('stand on one page where the table asks for it, tall as they are', async () => {
    const asked: Table = { ...table(rowsOf(3, 'บรรทัด\n'.repeat(4))), whole: true };
    expect(await kept(asked)).toEqual([true, true, true, false]);
  });

  test('stay with one that heads those below it, but the last one with nothing', async () => {
    const heads = [cell('หมวด', { columns: 2, heads: true })];
    const rows = [...rowsOf(30, 'สั้น'), heads, ...rowsOf(1, 'สั้น'), heads];
    expect((await kept(table(rows))).slice(-3)).toEqual([true, false, false]);
  });
});

describe('a row', () => {
  const isWhole = async (text: string): Promise<boolean | undefined> =>
    rowsIn(await bodyOf(treeWith([table(rowsOf(1, text))])))[1]?.includes('<w:cantSplit/>');

  test('is not torn where it is short, and may be where it is long', async () => {
    expect(await isWhole('บรรทัด\n'.repeat(5))).toBe(true);
    expect(await isWhole('บรรทัด\n'.repeat(30))).toBe(false);
  });

  test('is as tall as its letters need, without the signs above and below them', async () => {
    expect(await isWhole('ก'.repeat(700))).toBe(false);
    expect(await isWhole(`${'ก'.repeat(100)}${'\u0E49'.repeat(600)}`)).toBe(true);
  });
});

test('no line stands between a table and a heading, nor before a page break, for it would part or add pages', async () => {
  const gaps = async (...after: readonly Block[]) =>
    paragraphsIn(await bodyOf(treeWith([table(rowsOf(1, 'ก'), true), ...after]))).filter(line =>
      line.includes('w:val="Gap"'),
    ).length;
  const heading: Block = { kind: 'heading', level: 2, text: 'หัวข้อ' };
  const text: Block = { kind: 'paragraph', runs: [{ text: 'ข้อความ' }] };
  expect(await gaps(heading)).toBe(0);
  expect(await gaps({ kind: 'newPage' }, text)).toBe(0);
  expect(await gaps(text)).toBe(1);
});

describe('above a table without a title', () => {
  const text: Block = { kind: 'paragraph', runs: [{ text: 'นำ' }] };
  const list: Block = { kind: 'list', ordered: false, items: [[{ text: 'นำ' }], [{ text: 'นำ' }]] };
  const above = async (...blocks: readonly Block[]) =>
    paragraphsIn((await bodyOf(treeWith([...blocks, table(rowsOf(1, 'ก'))]))).split('<w:tbl>')[0] ?? '');
  const roomOf = (line = ''): string | undefined => /<w:spacing w:after="(\d+)"/.exec(line)?.[1];

  test('stands the text that leads to it, with room of its own and no line in between', async () => {
    expect((await above(text)).map(roomOf)).toEqual(['60']);
    expect((await above(list)).map(roomOf)).toEqual([undefined, '60']);
    expect(await above()).toEqual([]);
  });

  test('stands the line that breaks the page, where it begins one', async () => {
    expect((await above({ kind: 'newPage' })).map(line => line.includes('<w:pageBreakBefore/>'))).toEqual([
      true,
    ]);
  });

  test('stands a line that Word needs, where another table ends', async () => {
    const tables = async (before: Block) =>
      (await bodyOf(treeWith([before, table(rowsOf(1, 'ก'))]))).match(/<\/w:tbl><w:tbl>/);
    expect(await tables(table(rowsOf(1, 'ข'), true))).toBeNull();
    expect(await tables({ kind: 'signature', name: '', position: 'ก' })).toBeNull();
    expect(await tables({ kind: 'emblem', note: 'ตรา' })).toBeNull();
  });
});
