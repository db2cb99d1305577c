// Where a tab holds scores, before it is known of which year they are.
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import { readScores } from '../../src/domain/intake/read';
import type { Sheet } from '../host/sheet';

/** Rows (from 1) with a score or code of any year's framework. */
export function itemRows(sheet: Sheet): Set<number> {
  const values = sheet.values(sheet.dataArea);
  const rows = new Set<number>();
  for (const year of FRAMEWORK_YEARS) {
    const framework = frameworkOf(year);
    if (framework)
      for (const place of readScores({ values }, framework).places.values()) rows.add(place.row + 1);
  }
  return rows;
}
