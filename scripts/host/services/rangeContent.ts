// Range: notes, links, validations, and what the clear methods take away.
import type { Cell } from '../cell';
import type { Change } from '../cellGrid';
import { instance } from '../check';
import type { RangeHandle } from '../handles';
import { mismatch } from '../mismatch';
import { rowsFor } from '../rows';
import type { Members } from '../service';
import { each } from './rangeValues';
import { openRichText, RichText } from './richText';
import { openValidation, ValidationHandle } from './validation';

type RangeObject = GoogleAppsScript.Spreadsheet.Range;
const CALL = 'SpreadsheetApp.Range.';

export const RANGE_CONTENT: Members<RangeObject, RangeHandle> = {
  reads: {
    getNotes: on => each(on, cell => cell?.note ?? ''),
    getRichTextValues: on => each(on, cell => richTextOf(on, cell)),
    getDataValidations: on =>
      each(on, cell => (cell?.validation ? openValidation(on.execution, cell.validation) : null)),
  },
  writes: {
    setNote: (on, note: unknown) => change(on, withNote(note, 'setNote')),
    setNotes: (on, notes: unknown) => changeEach(on, notes, 'setNotes', withNote),
    clearNote: on => change(on, withNote('', 'clearNote')),
    setRichTextValue: (on, value: unknown) => change(on, withRichText(value, 'setRichTextValue')),
    setRichTextValues: (on, values: unknown) => changeEach(on, values, 'setRichTextValues', withRichText),
    setDataValidation: (on, rule: unknown) => change(on, withValidation(rule, 'setDataValidation')),
    setDataValidations: (on, rules: unknown) => changeEach(on, rules, 'setDataValidations', withValidation),
    clearDataValidations: on => change(on, withValidation(null, 'clearDataValidations')),
    clearContent: on => change(on, withoutContent),
    clearFormat: on => change(on, withoutLooks),
    clear(on, ...options: unknown[]) {
      // Which of its options take what away is not needed and not told apart here.
      if (options.length > 0) throw mismatch(`${CALL}clear`, ...options);
      return change(on, cell => withoutFormat(withoutLooks(withoutContent(cell))));
    },
  },
};

type Edit = (cell: Readonly<Cell> | undefined) => Readonly<Cell> | undefined;

function change(on: RangeHandle, edit: Edit): RangeObject {
  on.sheet.edit(on.area, edit);
  return on.self;
}

function changeEach(
  on: RangeHandle,
  values: unknown,
  method: string,
  editFor: (value: unknown, method: string) => Edit,
): RangeObject {
  const at = rowsFor<unknown>(values, on.area, CALL + method);
  const edits = rowsFor<Edit>(
    on.sheet.map(on.area, (row, column) => editFor(at(row, column), method)),
    on.area,
    CALL + method,
  );
  const edit: Change = (cell, row, column) => edits(row, column)(cell);
  on.sheet.update(on.area, edit);
  return on.self;
}

/** Numbers become text in Java's way: 25 is "25.0". */
function withNote(note: unknown, method: string): Edit {
  if (note !== null && typeof note !== 'string' && typeof note !== 'number')
    throw mismatch(CALL + method, note);
  const text = typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note ?? '');
  return cell => withProperty(cell, 'note', text || undefined);
}

function withRichText(value: unknown, method: string): Edit {
  const { text, link } = instance(RichText, value, CALL + method);
  return cell => {
    const { formula: _, stored: __, error: ___, spillOf: ____, ...rest } = cell ?? { value: '' };
    return withProperty({ ...rest, value: text }, 'link', link);
  };
}

function withValidation(rule: unknown, method: string): Edit {
  const validation = rule === null ? undefined : instance(ValidationHandle, rule, CALL + method).validation;
  return cell => withProperty(cell, 'validation', validation);
}

/** The Rich Text value of a cell that holds no text is null. */
function richTextOf(on: RangeHandle, cell: Readonly<Cell> | undefined) {
  const value = cell?.value ?? '';
  return typeof value === 'string' ? openRichText(on.execution, value, cell?.link) : null;
}

const withoutContent: Edit = cell => {
  if (!cell) return undefined;
  const { numberFormat, note, style, validation } = cell;
  return {
    value: '',
    ...(numberFormat && { numberFormat }),
    ...(note && { note }),
    ...(style && { style }),
    ...(validation && { validation }),
  };
};

/** "Does not reset any number formatting rules." */
const withoutLooks: Edit = cell => withProperty(cell, 'style', undefined);
const withoutFormat: Edit = cell => withProperty(cell, 'numberFormat', undefined);

function withProperty<Name extends 'note' | 'link' | 'validation' | 'style' | 'numberFormat'>(
  cell: Readonly<Cell> | undefined,
  name: Name,
  value: Cell[Name] | undefined,
): Readonly<Cell> | undefined {
  if (value !== undefined) return { value: '', ...cell, [name]: value };
  if (cell?.[name] === undefined) return cell;
  const { [name]: _, ...rest } = cell;
  return rest as Cell;
}
