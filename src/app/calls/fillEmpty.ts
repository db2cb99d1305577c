// Writes "ไม่มี" under headings of the follow-up tab that would be empty in the report: an empty heading has cost offices
// the whole item. Only empty cells are written, and only in rows of which a result is told.

import { rectangles } from '../../domain/editableTable/rectangles';
import { HEAD_ROWS, rowsIn } from '../../domain/editableTable/rows';
import { columnsIn } from '../../domain/editableTable/table';
import { FOLLOW_UP_COLUMNS } from '../../domain/plan/columns';
import { th } from '../../text/th';
import { done, refuse } from '../answer';
import { openFile } from '../file';
import { ownTabOf } from '../ownTabOf';
import { cellText } from '../tabs/cellText';
import { isOfRound } from '../tabs/followUp';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

const HEADINGS = ['obstacles', 'suggestions'] as const;

export const fillEmpty: UseCase<'fillEmpty'> = (world, { tab, year, round }) => {
  const { workbook, lock } = world;
  return underLock(lock, () => {
    const own = ownTabOf(openFile(world).record, 'followUp', { source: tab, year });
    const now = own && workbook.readTyped(own.id);
    if (!own || !now) return refuse({ code: 'tabGone' });
    const columns = columnsIn(FOLLOW_UP_COLUMNS, now.shown[0] ?? []);
    const typed = rowsIn(FOLLOW_UP_COLUMNS, now.typed);
    const cells = new Map(
      rowsIn(FOLLOW_UP_COLUMNS, now.shown).flatMap((row, index) => {
        if (!isOfRound(row, round) || cellText(row('result')) === '') return [];
        const empty = HEADINGS.filter(id => columns.includes(id) && typed[index]?.(id) === '');
        return [[index, new Map(empty.map(id => [columns.indexOf(id), th.tabs.followUp.none]))] as const];
      }),
    );
    for (const { row, column, values } of rectangles(cells))
      workbook.writeCells(own.id, { row: row + HEAD_ROWS, column }, values, 'text');
    const written = [...cells.values()].reduce((sum, filled) => sum + filled.size, 0);
    return done({ written });
  });
};
