// Shows a tab or a cell; people may have deleted what the page still knows, or hidden it.
import { done, refuse } from '../answer';
import type { UseCase } from './useCase';

export const showTab: UseCase<'showTab'> = ({ workbook }, { tab }) => {
  if (!workbook.isThere(tab)) return refuse({ code: 'tabGone' });
  workbook.unhide(tab);
  workbook.show(tab);
  return done({});
};

export const selectCell: UseCase<'selectCell'> = ({ workbook }, { tab, row, column }) => {
  if (!workbook.isThere(tab)) return refuse({ code: 'tabGone' });
  workbook.unhide(tab);
  workbook.selectCell(tab, { row, column });
  return done({});
};
