// The state behind the objects of a spreadsheet. A handle outlives what it points to: then its calls fail.
import type { Area } from './cell';
import { type Execution, Handle, ServiceError } from './service';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

type SpreadsheetObject = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetObject = GoogleAppsScript.Spreadsheet.Sheet;
type RangeObject = GoogleAppsScript.Spreadsheet.Range;

export class SpreadsheetHandle extends Handle<SpreadsheetObject> {
  readonly #sheets = new Map<Sheet, SheetObject>();

  constructor(
    execution: Execution,
    readonly workbook: Workbook,
    private readonly openSheet: (book: SpreadsheetHandle, sheet: Sheet) => SheetObject,
  ) {
    super(execution);
  }

  /** The same tab is the same object. */
  sheetObject(sheet: Sheet): SheetObject {
    const known = this.#sheets.get(sheet) ?? this.openSheet(this, sheet);
    this.#sheets.set(sheet, known);
    return known;
  }
}

export class SheetHandle extends Handle<SheetObject> {
  readonly #sheet: Sheet;

  constructor(
    readonly book: SpreadsheetHandle,
    sheet: Sheet,
    private readonly openRange: (owner: SheetHandle, area: Area) => RangeObject,
  ) {
    super(book.execution);
    this.#sheet = sheet;
  }

  /** Fails when somebody has deleted the tab since. */
  get sheet(): Sheet {
    if (!this.book.workbook.sheets.includes(this.#sheet))
      throw new ServiceError(`Sheet ${this.#sheet.id} not found`);
    return this.#sheet;
  }

  range(area: Area): RangeObject {
    return this.openRange(this, area);
  }
}

export class RangeHandle extends Handle<RangeObject> {
  constructor(
    readonly owner: SheetHandle,
    readonly area: Area,
  ) {
    super(owner.execution);
  }

  /** Fails when the tab is gone or has become smaller than the range. */
  get sheet(): Sheet {
    const { sheet } = this.owner;
    checkInside(sheet, this.area);
    return sheet;
  }
}

export function checkInside(sheet: Sheet, { row, column, rows, columns }: Area): void {
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}
