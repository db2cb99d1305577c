// What must not be torn from what comes next on paper.
import { describe, expect, test } from '@jest/globals';
import { flowOf, isFirstPageNumbered } from '../../src/dialog/flow';
import type { Align, Block, Table } from '../../src/documents/tree';

const heading: Block = { kind: 'heading', level: 2, text: 'หัวข้อ' };
const said = (align?: Align): Block => ({
  kind: 'paragraph',
  runs: [{ text: 'ข้อความ' }],
  ...(align && { align }),
});
const list: Block = { kind: 'list', ordered: false, items: [[{ text: 'ก' }]] };
const table: Table = { kind: 'table', title: 'ตาราง', widths: [100], head: [], rows: [[{ runs: [] }]] };
const signature: Block = { kind: 'signature', name: '', position: '' };
const space: Block = { kind: 'space', lines: 1 };
const newPage: Block = { kind: 'newPage' };

/** By place: whether each block stays with the next one. */
const kept = (...blocks: readonly Block[]): boolean[] =>
  flowOf(blocks).map(({ staysWithNext }) => staysWithNext);

describe('what stays with the block after it', () => {
  test('is a heading, and what leads to a list or to a table without a printed title', () => {
    expect(kept(heading, said(), list)).toEqual([true, true, false]);
    expect(kept(heading, said(), table)).toEqual([true, true, false]);
  });

  test('is not what stands before a table that has a title of its own', () => {
    expect(kept(said(), { ...table, titled: true })).toEqual([false, false]);
  });

  test('is the last paragraph before a signature, with room and the line of the day between them', () => {
    expect(kept(said(), said(), space, said('centre'), space, signature)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('is the last paragraph before signatures side by side', () => {
    const signatures: Block = { kind: 'signatures', signatures: [] };
    expect(kept(said(), said(), space, signatures)).toEqual([false, true, true, false]);
  });

  test('is the end of a table before the words that lead to a signature', () => {
    expect(kept(table, said(), signature)).toEqual([true, true, false]);
    expect(kept(table, said(), said(), signature)).toEqual([false, false, true, false]);
  });

  test('is nothing at the end of a page or of the section', () => {
    expect(kept(heading, newPage, said())).toEqual([false, false]);
    expect(kept(heading)).toEqual([false]);
  });
});

test('a block behind a page break begins a page, and the one before it knows what comes next', () => {
  const [first, second] = flowOf([said(), newPage, heading]);
  expect(first).toMatchObject({ startsPage: false, next: newPage });
  expect(second).toMatchObject({ block: heading, startsPage: true, next: undefined });
});

test('a page that begins with an emblem or a memo’s title bears no number', () => {
  const begins = (first: Block) => isFirstPageNumbered({ blocks: [first, said()] });
  expect(begins({ kind: 'emblem', note: '' })).toBe(false);
  expect(begins({ kind: 'memoTitle', text: '', note: '' })).toBe(false);
  expect(begins(heading)).toBe(true);
});
