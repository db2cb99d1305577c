// The office's own measures, as a run that makes proposals reads them.

import type { Framework } from '../domain/framework/node';
import type { OwnMeasure } from '../domain/plan/measure';
import type { Workbook } from './ports';
import type { Record } from './record';
import { tableRows } from './tableRows';
import { libraryTab, ownMeasures } from './tabs/measures';

/** By the key of a row in the plan; none where the tab is gone or has become the officer's. */
export function libraryOf(
  workbook: Workbook,
  { tabs }: Record,
  framework: Framework,
): ReadonlyMap<string, OwnMeasure> {
  const library = tabs.find(({ kind }) => kind === 'measures');
  return ownMeasures(tableRows(workbook, library, libraryTab, { framework, rowsRead: [] }) ?? []);
}
