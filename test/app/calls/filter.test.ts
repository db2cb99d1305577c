// A filter on the score tab: in every action at most three calls ask about it whatever the rows, and the officer is told that
// what it hides counts too, of the rows with scores that it covers and of no others.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../../scripts/host/cell';
import { Officer } from '../../../scripts/host/officer';
import type { Workbook } from '../../../scripts/host/workbook';
import { th } from '../../../src/text/th';
import type { Input } from '../../../src/wire/calls';
import { openData } from '../../bundle/offices';
import { runBuilt } from '../built';
import { analyseBuilt, officeWorkbook, SOURCE } from '../workbooks';
import { answered, call, callAnyhow } from './called';

const OPEN: Input<'readTable'> = { tab: null, year: null, columns: null };
const ITEMS: readonly (readonly CellValue[])[] = [
  ...Array.from({ length: 30 }, (_, index) => [`I${index + 1}`, 80]),
  ...Array.from({ length: 15 }, (_, index) => [`E${index + 1}`, 70]),
  ...openData(2565, ['O1', 'O12']),
];
const HEAD = 2;

/** Scores, one of them twice, and remarks below them down to the last row. */
function office(lastRow: number, filter?: string, at: readonly string[] = ['70']): Workbook {
  const workbook = officeWorkbook(ITEMS);
  const officer = new Officer(workbook);
  const sheet = officer.tab(SOURCE);
  // Something to be told in any case, so that what is told of the filter is no reason for a tab to be linked.
  sheet.fill(HEAD + ITEMS.length + 1, 1, [['I1', 80]]);
  for (let row = HEAD + ITEMS.length + 2; row <= lastRow; row++) sheet.put(row, 3, { value: 'หมายเหตุ' });
  if (filter !== undefined) {
    officer.createFilter(sheet, filter);
    if (at.length > 0) officer.filterBy(sheet, 2, at);
  }
  return workbook;
}

const kinds = ['plan', 'followUp', 'measures', 'summary'] as const;
const written = (kind: (typeof kinds)[number]) => (workbook: Workbook) =>
  callAnyhow(workbook, 'writeTab', { tab: workbook.sheet(SOURCE)?.id ?? 0, year: 2565, kind });
const ACTIONS: readonly (readonly [string, (workbook: Workbook) => ReturnType<typeof callAnyhow>])[] = [
  ['menuAnalyse', analyseBuilt],
  ['menuDocuments', workbook => runBuilt(workbook, 'menuDocuments')],
  ['open', workbook => callAnyhow(workbook, 'open', {})],
  ['readTable', workbook => callAnyhow(workbook, 'readTable', OPEN)],
  ['openDocuments', workbook => callAnyhow(workbook, 'openDocuments', { tab: 0, year: 2565 })],
  ...kinds.map(kind => [`writeTab ${kind}`, written(kind)] as const),
];

/** Every finding has a text of its own in the tab of findings; its builders are no questions about the filter. */
const count = (calls: readonly string[]): number => calls.filter(name => !/RichTextValue/.test(name)).length;

/** Calls beyond those of the same action without a filter. */
function asked(run: (workbook: Workbook) => ReturnType<typeof callAnyhow>, lastRow: number): number[] {
  const [plain, filtered] = [office(lastRow), office(lastRow, `A2:C${lastRow}`)];
  // The first run makes the tabs, the second finds them.
  return [1, 2].map(() => {
    const [without, under] = [run(plain).log, run(filtered).log];
    expect([...without.refusals, ...under.refusals]).toEqual([]);
    const hiddenness = under.calls.filter(name => name.startsWith('Filter.') || /Filter$/.test(name));
    expect(hiddenness.length).toBeLessThanOrEqual(2);
    return count(under.calls) - count(without.calls);
  });
}

test.each(ACTIONS)('%s makes at most 3 calls for a filter, of 990 rows as of 90', (_, run) => {
  const [few, many] = [asked(run, 90), asked(run, 990)];
  expect(many).toEqual(few);
  // One of the three, whether there is a filter, is made in any case.
  for (const calls of few) expect(calls).toBeLessThanOrEqual(2);
});

const told = (workbook: Workbook): number[] =>
  answered(call(workbook, 'readTable', OPEN))
    .findings.filter(({ code }) => code === 'hiddenRows')
    .map(({ params }) => Number(params.count));

describe('of rows that may be hidden is told', () => {
  const last = HEAD + ITEMS.length;
  test.each<[string, string | undefined, number[]]>([
    ['nothing without a filter', undefined, []],
    ['how many scores it covers', `A2:C${last}`, [ITEMS.length]],
    ['those below its head alone', `A2:C${HEAD + 10}`, [10]],
    ['nothing where it covers no score', `A${last + 2}:C${last + 20}`, []],
    ['nothing of a head alone', 'A2:C2', []],
    ['all where it begins above the table', `A1:C${last + 20}`, [ITEMS.length]],
  ])('%s', (_, filter, counts) => {
    expect(told(office(90, filter, []))).toEqual(counts);
  });

  test('in words that promise no number of hidden rows', () => {
    const sentence = th.findings.hiddenRows({ count: 10 });
    expect(sentence).toBe('ตัวกรองคลุม 10 แถว แถวที่ซ่อนก็คิดด้วย');
  });
});

test('what a filter hides is scored as it is without', () => {
  const reading = (workbook: Workbook) => answered(call(workbook, 'readTable', OPEN)).scores;
  expect(reading(office(90, 'A2:C90'))).toEqual(reading(office(90)));
});
