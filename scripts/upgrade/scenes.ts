// The scenes that are kept of every build, by the name of their file.
import { Clerk } from './clerk';
import type { Product } from './product';
import { analysed, EIGHT, filled, SCORES, YEAR } from './scenes/filled';
import { formulas } from './scenes/formulas';
import { measures } from './scenes/measures';
import { columns, fields, restored, settings, suggested, twoYears } from './scenes/others';

export const SCENES: Readonly<Record<string, (product: Product) => Clerk>> = {
  first: analysed,
  filled,
  measures,
  twoYears,
  settings,
  fields,
  formulas,
  columns,
  restored,
  suggested,
  copy: copied,
};

/** A copy carries the metadata, and nothing of what stands beside the file. */
function copied(product: Product): Clerk {
  const clerk = settings(product);
  clerk.saveFields({ place: 'เลขที่ ๙', texts: { round: 'year' } });
  clerk.mark(SCORES, YEAR, ['O2']);
  clerk.make('followUp', SCORES, YEAR);
  const followUp = clerk.tab('followUp');
  clerk.type(followUp, clerk.row(followUp, EIGHT, 'รอบ 6 เดือน'), 'result', 'ทำสำเนาแล้วต้องยังอยู่');
  return Object.assign(new Clerk(clerk.officer.copyFile(), product), {
    typed: clerk.typed,
    settings: clerk.settings,
    fields: clerk.fields,
    marked: clerk.marked,
  });
}
