// The files in which people move cells: with the scores of ten indicators, of some items beside indicators, and of 88 items.
// All have matters of the officer's own in their plan.
import type { Workbook } from '../../../scripts/host/workbook';
import { KeyedTab } from '../../app/planTabs';
import { indicators, openData } from '../../bundle/offices';
import { everyItem, type Items, itemsOf, type Rows, withTabs } from './items';
import { KINDS, type SharedKind } from './shown';
import { fillIn } from './typing';

/** A file before a history, and what its tabs mean. */
export interface Start {
  readonly workbook: Workbook;
  readonly items: ReadonlyMap<SharedKind, Items>;
}

export const tenIndicators = (): Start => startOf(indicators(99, 90, 95, 80, 99, 88, 90, 70, 60, 100));

/** A plan of rows with and without a code. */
export const someItems = (): Start =>
  startOf([
    ...indicators(99, 90, 95, 80, 99, 88, 90, 70),
    ...openData(2565, ['O3', 'O12', 'O17', 'O20', 'O29', 'O38', 'O41']),
  ]);

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
