// The law of the officer's work: whatever people do to the tabs between runs, no cell that they typed is lost, and none
// ends up with another item.
import { expect, jest } from '@jest/globals';
import type { Area } from '../../../scripts/host/cell';
import { Officer } from '../../../scripts/host/officer';
import type { Sheet } from '../../../scripts/host/sheet';
import type { Workbook } from '../../../scripts/host/workbook';
import { type ColumnTable, columnsIn, ownerOf } from '../../../src/domain/editableTable/table';
import { FOLLOW_UP_COLUMNS, PLAN_COLUMNS } from '../../../src/domain/plan/columns';
import { callHere } from '../../app/calls/called';
import { analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from '../../app/workbooks';
import fc from '../../fastCheck';

const HEAD_ROWS = 2;

/** A step of a history: what is done, and numbers that say where. */
const STEPS = [
  'type',
  'typeInPlan',
  'sortPlan',
  'insertRow',
  'deleteRow',
  'duplicateRow',
  'insertColumn',
  'trimRows',
  'renameTab',
  'copyTab',
  'moveTab',
  'changeScore',
  'analyse',
  'restorePlan',
] as const;

interface Step {
  readonly what: (typeof STEPS)[number];
  readonly a: number;
  readonly b: number;
}

const steps = fc.array(
  fc.record<Step>({ what: fc.constantFrom(...STEPS), a: fc.nat({ max: 40 }), b: fc.nat({ max: 25 }) }),
  { minLength: 1, maxLength: 4 },
);

/** A few indicators and items: enough for a plan, quick to analyse. */
export const start = officeWorkbook([
  [1, 99],
  [2, 90],
  [3, 95],
  [4, 80],
  [5, 99],
  [6, 88],
  [7, 90],
  [8, 70],
  [9, 60],
  [10, 100],
]);
analyseHere(start);

/** The same with a follow-up tab, which every run brings up to date too. */
export const followed = start.clone();
callHere(followed, 'writeTab', { tab: followed.sheet(SOURCE)?.id ?? 0, year: 2565, kind: 'followUp' });

/** The tabs that officers fill in. */
const SHARED: readonly { readonly kind: 'plan' | 'followUp'; readonly columns: ColumnTable<string> }[] = [
  { kind: 'plan', columns: PLAN_COLUMNS },
  { kind: 'followUp', columns: FOLLOW_UP_COLUMNS },
];

const dataOf = ({ maxColumns }: Sheet, last: number): Area => ({
  row: HEAD_ROWS + 1,
  column: 1,
  rows: last - HEAD_ROWS,
  columns: maxColumns,
});

/** A workbook that people work on, and what they typed into it. */
class History {
  readonly workbook: Workbook;
  readonly officer: Officer;
  #typed = 0;

  constructor(from: Workbook) {
    this.workbook = from.clone();
    this.officer = new Officer(this.workbook);
  }

  do({ what, a, b }: Step): void {
    const tab = this.workbook.sheets[a % this.workbook.sheets.length] as Sheet;
    const shared = SHARED.flatMap(({ kind }) => ownTab(this.workbook, kind) ?? []);
    const plan = shared[b % Math.max(1, shared.length)];
    const last = plan?.lastRow ?? HEAD_ROWS;
    const row = HEAD_ROWS + 1 + (a % Math.max(1, last - HEAD_ROWS));
    switch (what) {
      case 'type':
        this.#type(tab, 1 + (a % 30), 1 + (b % 10));
        break;
      case 'typeInPlan':
        if (plan) this.#type(plan, row, 1 + b);
        break;
      case 'sortPlan':
        if (plan && last > HEAD_ROWS)
          this.officer.sortRows(plan, dataOf(plan, last), 1 + (b % 20), a % 2 === 0);
        break;
      case 'insertRow':
        if (plan) this.officer.insertRows(plan, row);
        break;
      case 'deleteRow':
        // Sheets lets nobody delete the last row below the frozen ones.
        if (plan && plan.maxRows - plan.frozenRows > 1) this.officer.deleteRows(plan, row);
        break;
      case 'duplicateRow':
        if (plan) this.officer.duplicateRow(plan, row);
        break;
      case 'insertColumn':
        if (plan) this.officer.insertColumn(plan, 1 + (b % 22));
        break;
      case 'trimRows':
        // People delete the empty rows below a table.
        if (tab.lastRow > 0 && tab.maxRows > tab.lastRow)
          this.officer.deleteRows(tab, tab.lastRow + 1, tab.maxRows - tab.lastRow);
        break;
      case 'renameTab':
        if (tab.name !== SOURCE) this.officer.renameTab(tab, `แท็บใหม่ ${++this.#typed}`);
        break;
      case 'copyTab':
        this.officer.duplicateTab(tab);
        break;
      case 'moveTab':
        this.officer.moveTab(tab, b % this.workbook.sheets.length);
        break;
      case 'changeScore':
        this.officer.type(this.workbook.sheet(SOURCE) as Sheet, 3 + (a % 10), 2, 50 + b);
        break;
      case 'analyse':
        this.analyse();
        break;
      case 'restorePlan':
        this.#loseNothing(() => {
          const tab = this.workbook.sheet(SOURCE)?.id ?? 0;
          const { answer } = callHere(this.workbook, 'restorePlan', { tab, year: 2565 });
          const code = answer?.ok === false ? answer.refusal.code : 'done';
          expect(['done', 'nothingToUndo', 'tabGone']).toContain(code);
        });
    }
  }

  analyse(): void {
    this.#loseNothing(() => {
      this.officer.openTab(this.workbook.sheet(SOURCE) as Sheet);
      const { outcome, ui } = analyseHere(this.workbook);
      expect([outcome, ui.alerts.map(({ title }) => title)]).toEqual(['done', ['วิเคราะห์เสร็จแล้ว']]);
    });
  }

  #loseNothing(run: () => void): void {
    const before = this.#kept();
    run();
    const after = this.#kept();
    const lost = [...before].filter(
      ([text, key]) => after.get(text) !== key && !(key === '' && after.has(text)),
    );
    expect(lost).toEqual([]);
  }

  #type(tab: Sheet, row: number, column: number): void {
    this.officer.type(tab, Math.min(row, tab.maxRows), column, `พิมพ์ครั้งที่ ${++this.#typed}`);
  }

  /** Everything typed that must survive, with the key of the row that it stands in. */
  #kept(): Map<string, string> {
    const found = new Map<string, string>();
    for (const sheet of this.workbook.sheets) {
      const table = SHARED.find(({ kind }) => ownTab(this.workbook, kind) === sheet)?.columns ?? [];
      const columns = columnsIn(table, valuesOf(sheet)[0] ?? []);
      const keyColumn = columns.indexOf('key');
      valuesOf(sheet).forEach((cells, row) => {
        cells.forEach((value, column) => {
          if (typeof value !== 'string' || !value.startsWith('พิมพ์ครั้งที่')) return;
          const key = keyColumn >= 0 && row >= HEAD_ROWS ? String(cells[keyColumn]) : '';
          const id = columns[column];
          // Our own cells of our own rows are kept right, whatever is typed over them; so is the key of a row that shows
          // a point.
          const isNamed = cells[columns.indexOf('point')] !== '';
          const isOurs =
            key !== '' && id !== undefined && ownerOf(table, id) === 'ours' && (id !== 'key' || isNamed);
          // A row whose key was typed over is known by what it shows.
          if (!isOurs) found.set(value, key.startsWith('พิมพ์ครั้งที่') && isNamed ? '' : key);
        });
      });
    }
    return found;
  }
}

/** Lives through so many histories of a few steps and a last run, each from the beginning; other ones in each part. */
export function loseNothing(from: Workbook, numRuns: number, part = 0): void {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fc.assert(
    fc.property(steps, all => {
      const history = new History(from);
      for (const step of all) history.do(step);
      history.analyse();
    }),
    { numRuns, seed: (fc.readConfigureGlobal().seed ?? 0) + part },
  );
}
