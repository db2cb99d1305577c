// A clerk with a workbook and a build of the product: works by hand and by the product, and remembers what was typed.
import type { CellValue } from '../host/cell';
import { Officer } from '../host/officer';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import type { Product } from './product';
import { aspectOf, type Item, type Standing, shownIn } from './seen';

/** Columns by whose words people tell the rows of our tables. */
const NAMING = ['round', 'instrument', 'code', 'point'];
const [ID_ROW, HEAD_ROW] = [1, 2];

/** A tab of the product as its record tells of it. */
export interface RecordedTab {
  readonly kind: string;
  readonly year: number;
  readonly source: number;
  readonly id: number;
}

type Typed = Omit<Standing, 'tab'> & { readonly sheet: number };

export class Clerk {
  readonly officer: Officer;
  readonly typed: Typed[] = [];
  settings: { readonly [name: string]: unknown } = {};
  fields: { readonly [name: string]: unknown } = {};
  readonly marked = new Map<string, readonly string[]>();
  readonly chosen = new Map<string, { readonly code: number; readonly score: number }>();
  #saves = 0;

  constructor(
    readonly workbook: Workbook,
    readonly product: Product,
  ) {
    this.officer = new Officer(workbook);
  }

  id(name: string): number {
    return this.officer.tab(name).id;
  }

  analyse(source: string): void {
    this.product.analyse(this.workbook, this.id(source));
  }

  call(name: string, input: unknown): unknown {
    return this.product.call(this.workbook, name, input);
  }

  make(kind: string, source: string, year: number): void {
    this.call('writeTab', { tab: this.id(source), year, kind });
  }

  recorded(): readonly RecordedTab[] {
    const entry = this.workbook.metadata.find(({ key }) => key === 'ita.record');
    return (JSON.parse(entry?.value ?? '{"tabs":[]}') as { tabs: RecordedTab[] }).tabs;
  }

  /** The product's tab of a kind, which one score tab has, or the year. */
  tab(kind: string, year?: number): Sheet {
    const found = this.recorded().find(tab => tab.kind === kind && (year === undefined || tab.year === year));
    const sheet = found && this.workbook.sheetById(found.id);
    if (!sheet) throw new Error(`there is no ${kind}`);
    return sheet;
  }

  column(sheet: Sheet, id: string): number {
    for (let column = 1; column <= sheet.lastColumn; column++)
      if (sheet.value(ID_ROW, column) === id) return column;
    throw new Error(`${sheet.name} has no column ${id}`);
  }

  /** The row that shows a code or, where it has none, a point; of a round where there are rounds. */
  row(sheet: Sheet, name: string, round?: string): number {
    for (let row = HEAD_ROW + 1; row <= sheet.lastRow; row++) {
      const of = (id: string): string => String(sheet.value(row, this.column(sheet, id)));
      if ((round === undefined || of('round') === round) && (of('code') || of('point')) === name) return row;
    }
    throw new Error(`${sheet.name} has no row ${name}`);
  }

  /** Types into a table of the product, by the id of the column or by its number, and remembers it. */
  type(sheet: Sheet, row: number, id: string | number, value: CellValue, shows?: CellValue): void {
    const column = typeof id === 'number' ? id : this.column(sheet, id);
    this.officer.type(sheet, row, column, value, shows);
    this.#remember(sheet, row, column, 'text');
  }

  /** A row of the clerk's own below the last. */
  addRow(sheet: Sheet, cells: Readonly<Record<string, CellValue>>): void {
    const row = sheet.lastRow + 1;
    const columns = Object.entries(cells).map(([id, value]) => [this.column(sheet, id), value] as const);
    for (const [column, value] of columns) this.officer.type(sheet, row, column, value);
    for (const [column] of columns) this.#remember(sheet, row, column, 'text');
  }

  /** Writes a note to a cell and paints it. */
  remark(sheet: Sheet, row: number, id: string, note: string, rgb: string): void {
    const column = this.column(sheet, id);
    sheet.update({ row, column, rows: 1, columns: 1 }, cell => ({
      ...(cell ?? { value: '' }),
      note,
      style: { ...cell?.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } },
    }));
    this.#remember(sheet, row, column, 'note');
    this.#remember(sheet, row, column, 'look');
  }

  /** Types into a tab that is written over by the next run, which keeps a copy of it. */
  typeOver(sheet: Sheet, row: number, column: number, text: string): void {
    this.officer.type(sheet, row, column, text);
    this.typed.push({ sheet: sheet.id, item: {}, head: '', shows: text, as: 'text' });
  }

  /** Types a score, which stands in the row of a code. */
  score(source: string, code: string | number, column: number, points: CellValue): void {
    const sheet = this.officer.tab(source);
    const row = sheet.entries().find(entry => entry.column === 1 && entry.cell.value === code)?.row;
    if (row === undefined) throw new Error(`${source} has no ${code}`);
    this.officer.type(sheet, row, column, points);
  }

  mark(source: string, year: number, ids: readonly string[]): void {
    this.call('markInPlan', { tab: this.id(source), year, add: ids, remove: [] });
    this.marked.set(`${this.id(source)} ${year}`, ids);
  }

  choose(source: string, year: number, columns: { readonly code: number; readonly score: number }): void {
    this.call('readTable', { tab: this.id(source), year: null, columns });
    this.chosen.set(`${this.id(source)} ${year}`, columns);
  }

  saveSettings(settings: { readonly [name: string]: unknown }): void {
    const { settings: now } = this.call('open', {}) as { settings: object };
    // Earlier builds were sent all settings, later ones those that were changed.
    this.call('saveSettings', { ...now, ...settings, changes: settings, by: this.#by() });
    this.settings = { ...this.settings, ...settings };
  }

  saveFields(changes: { readonly [name: string]: unknown }): void {
    this.call('saveFields', { changes, by: this.#by() });
    this.fields = { ...this.fields, ...changes };
  }

  #by(): object {
    return { window: 'หน้าต่าง', number: ++this.#saves };
  }

  #remember(sheet: Sheet, row: number, column: number, as: Standing['as']): void {
    const item: { [head: string]: string } = {};
    for (const id of NAMING) {
      const isThere = sheet.entries().some(entry => entry.row === ID_ROW && entry.cell.value === id);
      if (!isThere) continue;
      const naming = this.column(sheet, id);
      item[shownIn(sheet.peek(HEAD_ROW, naming))] = shownIn(sheet.peek(row, naming));
    }
    const head = shownIn(sheet.peek(HEAD_ROW, column));
    const shows = aspectOf(sheet.peek(row, column), as);
    this.typed.push({ sheet: sheet.id, item: item satisfies Item, head, shows, as });
  }
}
