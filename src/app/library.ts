// The office's own measures, as a run that makes proposals reads them.

import { hasKeys, rowsIn } from '../domain/editableTable/rows';
import { LIBRARY_COLUMNS } from '../domain/plan/columns';
import type { OwnMeasure } from '../domain/plan/measure';
import type { Workbook } from './ports';
import type { Record } from './record';
import { ownMeasures } from './tabs/measures';

/** By the key of a row in the plan; none where the tab is gone or has become the officer's. */
export function libraryOf(workbook: Workbook, { tabs }: Record): ReadonlyMap<string, OwnMeasure> {
  const library = tabs.find(({ kind }) => kind === 'measures');
  const values = library && workbook.readValues(library.id);
  return ownMeasures(values && hasKeys(LIBRARY_COLUMNS, values) ? rowsIn(LIBRARY_COLUMNS, values) : []);
}
