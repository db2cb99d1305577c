// Parts of blocks on pages are blocks themselves: their letters, rows and cells are those of the whole.
import { describe, expect, test } from '@jest/globals';
import type { Part } from '../../src/dialog/print/pagesOf';
import { pieceOf } from '../../src/dialog/print/pieces';
import { between } from '../../src/dialog/print/runs';
import { rowsBetween } from '../../src/dialog/print/tablePart';
import type { Run, Table, TableCell, TableRow } from '../../src/documents/tree';
import fc from '../fastCheck';

const written = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

describe('letters between two places', () => {
  test('keep their look', () => {
    const runs: Run[] = [{ text: 'หนึ่ง ' }, { text: 'สอง', bold: true }, { text: ' สาม', asIs: true }];
    expect(between(runs, 3, 11)).toEqual([
      { text: 'ึ่ง '.slice(1) },
      { text: 'สอง', bold: true },
      { text: ' ส', asIs: true },
    ]);
  });

  test('are all of them, in order, wherever a text is torn', () => {
    const anyRuns = fc.array(
      fc.string({ unit: fc.constantFrom('ก', 'ข ', 'x', '\r\n', '\n') }).map(text => ({ text })),
    );
    fc.assert(
      fc.property(anyRuns, fc.nat(30), (runs, at) => {
        const text = written(runs).replace(/\r\n/g, '\n');
        const parts = [between(runs, 0, at), between(runs, at, Number.POSITIVE_INFINITY)].map(written);
        // A line break at which the text is torn is the end of the page.
        expect([text, text.slice(0, at - 1) + text.slice(at)]).toContain(parts.join(''));
      }),
    );
  });
});

const cell = (text: string, given: Partial<TableCell> = {}): TableCell => ({ runs: [{ text }], ...given });

const table: Table = {
  kind: 'table',
  title: 'ตาราง',
  widths: [30, 40, 30],
  head: [[cell('ก'), cell('ข'), cell('ค')]],
  rows: [
    [cell('หนึ่ง', { rows: 3 }), cell('a'), cell('A')],
    [cell('b'), cell('B', { rows: 2 })],
    [cell('c')],
    [cell('สอง', { columns: 2 }), cell('D')],
  ],
};

const at = (item: number, line = 0) => ({ item, line });
const END = Number.POSITIVE_INFINITY;

const cuts = (hasRoom: boolean) => ({ startOfLine: () => 1, hasRoom: () => hasRoom });

const texts = (rows: readonly TableRow[]): string[] =>
  rows.map(row =>
    row.map(({ runs, rows: down = 1 }) => `${written(runs)}${down > 1 ? `×${down}` : ''}`).join(' '),
  );

describe('rows of a table on one page', () => {
  test('end cells that reach over to the next one, and say them again there', () => {
    expect(texts(rowsBetween(table, at(0), at(2), cuts(true)))).toEqual(['หนึ่ง×2 a A', 'b B']);
    expect(texts(rowsBetween(table, at(2), at(END), cuts(true)))).toEqual(['หนึ่ง c B', 'สอง D']);
  });

  test('leave such cells empty where there is no room for their text', () => {
    expect(texts(rowsBetween(table, at(1), at(END), cuts(false)))).toEqual(['×2 b B×2', 'c', 'สอง D']);
  });

  test('share the letters of a torn row with the next page', () => {
    const long: Table = { ...table, rows: [[cell('กขค'), cell('งจฉ'), cell('ช')]] };
    expect(texts(rowsBetween(long, at(0), at(0, 5), cuts(true)))).toEqual(['ก ง ช']);
    expect(texts(rowsBetween(long, at(0, 5), at(END), cuts(true)))).toEqual(['ขค จฉ ']);
  });

  test('fill the columns on every page, wherever it is torn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }), (from, to) => {
        fc.pre(from < to);
        const rows = rowsBetween(table, at(from), at(to), cuts(true));
        const filled: number[] = rows.map(() => 0);
        rows.forEach((row, index) => {
          for (const { columns = 1, rows: down = 1 } of row)
            for (let below = index; below < index + down; below++)
              filled[below] = (filled[below] ?? 0) + columns;
        });
        expect(filled).toEqual(rows.map(() => 3));
      }),
    );
  });
});

describe('a piece', () => {
  const cut = { ...cuts(true), listed: [] };

  test('of a list keeps its numbers', () => {
    const items = ['หนึ่ง', 'สอง', 'สาม'].map(text => [{ text }]);
    const parts: Part[] = items.map((_, item) => ({ height: 1, glued: false, item, line: 0 }));
    const piece = pieceOf({ kind: 'list', ordered: true, items }, parts, { block: 0, from: 1, to: 3 }, cut);
    expect(piece).toMatchObject({ first: 1, beginsInText: false, block: { items: items.slice(1) } });
  });

  test('in the middle of a paragraph says so on either side', () => {
    const block = { kind: 'paragraph', runs: [{ text: 'กขคง' }] } as const;
    const parts: Part[] = [0, 1, 2].map(line => ({ height: 1, glued: false, item: 0, line }));
    const startOfLine = (_item: number, _cell: number, line: number) => line;
    const piece = pieceOf(block, parts, { block: 0, from: 1, to: 2 }, { ...cut, startOfLine });
    expect(piece).toMatchObject({ beginsInText: true, endsInText: true, block: { runs: [{ text: 'ข' }] } });
  });
});
