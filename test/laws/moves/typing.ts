// Texts that people type into the cells that are theirs or that a proposal may fill: each another one, to be known again.
import { Officer } from '../../../scripts/host/officer';
import type { Sheet } from '../../../scripts/host/sheet';
import type { Workbook } from '../../../scripts/host/workbook';
import { ownerOf } from '../../../src/domain/editableTable/table';
import { PLAN_COLUMNS } from '../../../src/domain/plan/columns';
import { ownTab } from '../../app/workbooks';
import { HEAD_ROWS, KINDS, placeOf, type SharedKind, TABLES } from './shown';

/** An apostrophe keeps what follows as text: written back carelessly, it becomes a formula. */
const BEGINNINGS = ['', "'=", '', "'+", 'ข้อแรก\n'];

/** What a matter of the officer's own is known by: whoever words it anew makes another one of it. */
const NAMES = ['measure', 'steps'];

/** Types the text of a number into a row and column that `a` and `b` choose. */
export function typeText(
  workbook: Workbook,
  sheet: Sheet,
  kind: SharedKind,
  number: number,
  a: number,
  b: number,
): void {
  const place = placeOf(sheet, kind);
  const row = HEAD_ROWS + 1 + (a % Math.max(1, sheet.lastRow - HEAD_ROWS));
  const isOwnMatter = sheet.value(row, place('key')) === '';
  const columns = TABLES[kind].flatMap(({ id }) => {
    const isOurs = ownerOf(TABLES[kind], id) === 'ours' || (isOwnMatter && NAMES.includes(id));
    return isOurs || place(id) === 0 ? [] : [place(id)];
  });
  const text = `${BEGINNINGS[number % BEGINNINGS.length]}พิมพ์ครั้งที่ ${number} ค่ะ`;
  new Officer(workbook).type(sheet, row, columns[b % columns.length] ?? 1, text);
}

/** Two cells in every second row of each tab; the number of the last text. */
export function fillIn(workbook: Workbook): number {
  let number = 0;
  for (const kind of KINDS) {
    const sheet = ownTab(workbook, kind);
    const rows = sheet ? sheet.lastRow - HEAD_ROWS : 0;
    for (let at = 0; sheet && at < rows; at += 2)
      for (const column of [0, 4]) typeText(workbook, sheet, kind, ++number, at, at + column);
  }
  return number;
}

/** Empties what the plan proposes for a row, so that the next run proposes it anew. */
export function clearProposed(workbook: Workbook, plan: Sheet, a: number): void {
  const place = placeOf(plan, 'plan');
  const row = HEAD_ROWS + 1 + (a % Math.max(1, plan.lastRow - HEAD_ROWS));
  // A row of the officer's own is known by its measure: without it, it is another one.
  if (plan.value(row, place('recovery')) === '') return;
  for (const { id, owner } of PLAN_COLUMNS)
    if (owner === 'proposed' && place(id) > 0) new Officer(workbook).clear(plan, row, place(id));
}
