// Shows a tab or a cell; people may have deleted what the page still knows.
import type { Answer, Value } from '../../wire/calls';
import type { UseCase } from '../calls';

const DONE: Answer<Value<'showTab'>> = { ok: true, value: {} };
const GONE: Answer<never> = { ok: false, refusal: { code: 'tabGone' } };

export const showTab: UseCase<'showTab'> = ({ workbook }, { tab }) => {
  if (!workbook.isThere(tab)) return GONE;
  workbook.show(tab);
  return DONE;
};

export const selectCell: UseCase<'selectCell'> = ({ workbook }, { tab, row, column }) => {
  if (!workbook.isThere(tab)) return GONE;
  workbook.selectCell(tab, { row, column });
  return DONE;
};
