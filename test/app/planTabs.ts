// The plan of a workbook and tabs like it: read and typed into by column id and by the key of a row, whoever moved what.
import { expect, jest } from '@jest/globals';
import type { Cell, CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import type { Sheet } from '../../scripts/host/sheet';
import type { Workbook } from '../../scripts/host/workbook';
import { th } from '../../src/text/th';
import type { TabKind } from '../../src/wire/reading';
import { analyseHere, ownTab, SOURCE, valuesOf } from './workbooks';

/** Hidden ids and header. */
export const HEAD_ROWS = 2;

/** The run's day; a test that sets it must put the clock back afterwards. */
export const setToday = (year: number, month: number, day: number): void => {
  jest.useFakeTimers({ now: new Date(year, month - 1, day, 12) });
};

export class KeyedTab {
  readonly officer: Officer;

  constructor(
    readonly workbook: Workbook,
    readonly kind: TabKind,
  ) {
    this.officer = new Officer(workbook);
  }

  get sheet(): Sheet {
    const sheet = ownTab(this.workbook, this.kind);
    if (!sheet) throw new Error(`there is no ${this.kind}`);
    return sheet;
  }

  /** 1-based, also of a column that is not ours; 0 where there is none. */
  column(id: string): number {
    return (valuesOf(this.sheet)[0] ?? []).indexOf(id) + 1;
  }

  /** 1-based rows with the key, from top to bottom. */
  rows(key: string): number[] {
    const column = this.column('key') - 1;
    return valuesOf(this.sheet).flatMap((cells, index) => (cells[column] === key ? [index + 1] : []));
  }

  row(key: string): number {
    return this.rows(key)[0] ?? 0;
  }

  value(key: string, column: string): CellValue {
    return this.sheet.value(this.row(key), this.column(column));
  }

  type(key: string, column: string, value: CellValue, shows?: CellValue): void {
    this.officer.type(this.sheet, this.row(key), this.column(column), value, shows);
  }

  /** What a cell holds, however it came there. */
  put(key: string, column: string, cell: Cell): void {
    this.sheet.put(this.row(key), this.column(column), cell);
  }

  /** Types a row of the officer's own below the last, by column id. */
  addRow(cells: Readonly<Record<string, CellValue>>): void {
    const row = this.sheet.lastRow + 1;
    for (const [id, value] of Object.entries(cells))
      this.officer.type(this.sheet, row, this.column(id), value);
  }

  clear(key: string, column: string): void {
    this.officer.clear(this.sheet, this.row(key), this.column(column));
  }

  /** A column of the rows below the head. */
  list(column: string): CellValue[] {
    const at = this.column(column) - 1;
    return valuesOf(this.sheet)
      .slice(HEAD_ROWS)
      .map(cells => cells[at] ?? '');
  }
}

/** Sets a score in the score tab. */
export function score(workbook: Workbook, code: string | number, points: CellValue): void {
  const officer = new Officer(workbook);
  const source = officer.tab(SOURCE);
  const row = source.entries().find(({ column, cell }) => column === 1 && cell.value === code)?.row ?? 0;
  officer.type(source, row, 2, points);
}

/** A run of the menu from the score tab, in this realm. */
export function analyse(workbook: Workbook, source = SOURCE) {
  const officer = new Officer(workbook);
  officer.openTab(officer.tab(source));
  const finished = analyseHere(workbook);
  expect([finished.outcome, finished.ui.alerts[0]?.title]).toEqual(['done', th.run.finished.title]);
  return finished;
}
