// The files in which people move cells: one with the scores of ten indicators, one with those of 88 items. Both have matters
// of the officer's own in their plan.
import type { Workbook } from '../../../scripts/host/workbook';
import { KeyedTab } from '../../app/planTabs';
import { indicators } from '../../bundle/offices';
import { everyItem, type Items, itemsOf, type Rows, withTabs } from './items';
import { KINDS, type SharedKind } from './shown';
import { fillIn } from './typing';

/** A file before a history, and what its tabs mean. */
export interface Start {
  readonly workbook: Workbook;
  readonly items: ReadonlyMap<SharedKind, Items>;
}

export const tenIndicators = (): Start => startOf(indicators(99, 90, 95, 80, 99, 88, 90, 70, 60, 100));

/** Most items of the year are to be mended. */
export const manyItems = (): Start =>
  startOf(everyItem(0).map(([code], at) => [code ?? '', at % 4 === 0 ? 100 : 0]));

function startOf(rows: Rows): Start {
  const workbook = withTabs(rows, ownMatters);
  fillIn(workbook);
  return { workbook, items: new Map(KINDS.map(kind => [kind, itemsOf(kind, workbook)])) };
}

function ownMatters(workbook: Workbook): void {
  const plan = new KeyedTab(workbook, 'plan');
  for (const number of [1, 2])
    plan.addRow({ point: `เรื่องของเราเอง ${number}`, measure: `มาตรการของเราเอง ${number}` });
}
