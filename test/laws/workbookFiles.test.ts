// Every workbook that is saved is one that Excel opens without mending it: the examples, an office at work with all of its tabs, and
// one with anything in its cells.
import { describe, expect, test } from '@jest/globals';
import { exampleWorkbook } from '../../scripts/examples';
import type { Cell, CellValue } from '../../scripts/host/cell';
import { workbookBytes } from '../../scripts/host/save';
import { Workbook } from '../../scripts/host/workbook';
import { officeAtWork } from '../../scripts/look/officeAtWork';
import { builtCode } from '../../scripts/start/builtCode';
import { samples } from '../../src/domain/sample/samples';
import { analyseHere, officeWorkbook } from '../app/workbooks';
import fc from '../fastCheck';
import { HOSTILE, hostileNames } from '../hostileTexts';
import { partsOf } from '../openXml/officeFile';
import { workbookFaults } from '../openXml/workbookFaults';
import { anyText } from './anyFacts';

const faultsIn = async (workbook: Workbook): Promise<readonly string[]> =>
  workbookFaults(partsOf(await workbookBytes(workbook)));

describe.each(samples().map(sample => ({ id: sample.id, sample })))('$id', ({ sample }) => {
  test('has no fault as an example', async () => {
    expect(await faultsIn(exampleWorkbook(sample))).toEqual([]);
  });
});

test.each(['full-2565', 'oit-2564'])('%s has no fault with all of our tabs', async id => {
  expect(await faultsIn(await officeAtWork(await builtCode(), `${id}.xlsx`))).toEqual([]);
});

/** Also as long as Google lets them be, which is longer than Excel does. */
const anyLength = fc.oneof(
  { weight: 19, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constantFrom('ก'.repeat(32_800), '👩'.repeat(16_400)) },
);
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  anyLength,
  fc.double().filter(Number.isFinite),
  fc.boolean(),
  fc.date({ noInvalidDate: true, min: new Date(-3e12), max: new Date(4e12) }),
);

const LINKS = [
  '#gid=1&range=B5',
  '#gid=2',
  '#gid=99',
  '##REF!',
  '<script>alert(1)</script>',
  'https://example.go.th/ก ข?a="1"',
  `https://example.go.th/${'a'.repeat(2100)}`,
];

const anyCell: fc.Arbitrary<Cell> = fc.record(
  {
    value: anyValue,
    numberFormat: fc.constantFrom('0.00', '@', 'd/m/yyyy', '0.00%', '"ก"0;[Red]-0'),
    note: anyLength,
    link: fc.constantFrom(...LINKS),
    error: fc.constantFrom('#N/A', '#ERROR!', '#REF!'),
    validation: fc.record({
      rule: fc.oneof(
        fc.record({
          kind: fc.constant('list' as const),
          values: fc.array(anyText, { minLength: 1, maxLength: 5 }),
          dropdown: fc.constant(true),
        }),
        fc.record({
          kind: fc.constant('between' as const),
          low: fc.double().filter(Number.isFinite),
          high: fc.constant(100),
        }),
      ),
      allowInvalid: fc.boolean(),
      helpText: anyLength,
    }),
  },
  { requiredKeys: ['value'] },
);

const anyTab = fc.record({
  name: fc.constantFrom(
    'คะแนน',
    'คะแนน',
    'History',
    "'ก'",
    'ก/ข[1]',
    'ชื่อแท็บที่ยาวมากเกินกว่าที่ Excel จะรับได้',
    ...hostileNames(100),
  ),
  cells: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), anyCell), {
    maxLength: 12,
  }),
  hidden: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 2 }),
  isMerged: fc.boolean(),
});

type Tab = typeof anyTab extends fc.Arbitrary<infer T> ? T : never;

function workbookOf(tabs: readonly Tab[]): Workbook {
  const workbook = new Workbook('ก');
  for (const { name, cells, hidden, isMerged } of tabs) {
    const free = workbook.sheets.some(sheet => sheet.name === name)
      ? `${name} ${workbook.sheets.length}`
      : name;
    const sheet = workbook.addSheet(free);
    for (const [row, column, cell] of cells) sheet.put(row, column, cell);
    for (const at of hidden) {
      sheet.hiddenRows.add(at);
      sheet.hiddenColumns.add(at);
      sheet.columnWidths.set(at + 1, 9);
    }
    if (isMerged)
      sheet.merges.push(
        { row: 2, column: 1, rows: 2, columns: 3 },
        { row: 20, column: 2, rows: 1, columns: 2 },
      );
  }
  return workbook;
}

test('a workbook has no fault whatever its tabs and cells hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTab, { minLength: 1, maxLength: 4 }), async tabs =>
      expect(await faultsIn(workbookOf(tabs))).toEqual([]),
    ),
    { numRuns: 30 },
  );
});

test('an analysed one has no fault whatever its comments say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 4, maxLength: 4 }), async comments => {
      const rows = comments.map((text, index) => [`O${index + 1}`, index % 2 === 0 ? 0 : 100, text]);
      const workbook = officeWorkbook(rows);
      expect(analyseHere(workbook).outcome).toBe('done');
      expect(await faultsIn(workbook)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});
