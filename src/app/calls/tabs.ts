// Shows a tab or a cell; people may have deleted what the page still knows.
import { done, refuse } from '../answer';
import type { UseCase } from './useCase';

export const showTab: UseCase<'showTab'> = ({ workbook }, { tab }) => {
  if (!workbook.isThere(tab)) return refuse({ code: 'tabGone' });
  workbook.show(tab);
  return done({});
};

export const selectCell: UseCase<'selectCell'> = ({ workbook }, { tab, row, column }) => {
  if (!workbook.isThere(tab)) return refuse({ code: 'tabGone' });
  workbook.selectCell(tab, { row, column });
  return done({});
};
