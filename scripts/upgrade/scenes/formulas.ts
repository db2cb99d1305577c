// Functions of the product in cells of an office's own tab, inserted by the page.
import type { Clerk } from '../clerk';
import type { Product } from '../product';
import { analysed, SCORES, YEAR } from './filled';

/** Each result has room below itself. */
const PLACES = { ITA_SCORE: 'D1', ITA_GRADE: 'E1', ITA_RANK: 'G1', ITA_GAIN: 'N1' } as const;

export function formulas(product: Product): Clerk {
  const clerk = analysed(product);
  const notes = clerk.officer.tab('บันทึกของเรา');
  for (const [name, cell] of Object.entries(PLACES)) {
    clerk.officer.openTab(notes);
    clerk.officer.select(notes, cell);
    clerk.call('insertFormula', { tab: clerk.id(SCORES), year: YEAR, name });
  }
  product.evaluate(clerk.workbook);
  return clerk;
}
