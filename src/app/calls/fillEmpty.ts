// Writes "ไม่มี" under headings of the follow-up tab that would be empty in the report: an empty heading has cost offices
// the whole item. Only empty cells are written, and only in rows of which a result is told.

import { rectangles } from '../../domain/editableTable/rectangles';
import { standingRows, standingTable } from '../../domain/editableTable/standing';
import { th } from '../../text/th';
import { done, refuse } from '../answer';
import { openFile } from '../file';
import { ownTabOf } from '../ownTabOf';
import { cellText } from '../tabs/cellText';
import { followUpTab } from '../tabs/followUp';
import { isOfRound } from '../tabs/followUpKeys';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

const HEADINGS = ['obstacles', 'suggestions'] as const;

export const fillEmpty: UseCase<'fillEmpty'> = (world, { tab, year, round }) => {
  const { workbook, lock } = world;
  workbook.beCareful();
  return underLock(lock, () => {
    const own = ownTabOf(openFile(world).record, 'followUp', { source: tab, year });
    const now = own && workbook.readTyped(own.id);
    if (!own || !now) return refuse({ code: 'tabGone' });
    const standing = standingTable(followUpTab.columns, followUpTab.header, now.shown);
    if (!standing) return refuse({ code: 'tabGone' });
    const { columns, first } = standing;
    const cells = new Map(
      standingRows(standing).flatMap(({ at, row }) => {
        if (!isOfRound(row, round) || cellText(row('result')) === '') return [];
        const empty = HEADINGS.map(id => columns.indexOf(id)).filter(
          column => column >= 0 && (now.typed[first + at]?.[column] ?? '') === '',
        );
        return [[at, new Map(empty.map(column => [column, th.tabs.followUp.none]))] as const];
      }),
    );
    for (const { row, column, values } of rectangles(cells))
      workbook.writeCells(own.id, { row: row + first, column }, values, 'text');
    const written = [...cells.values()].reduce((sum, filled) => sum + filled.size, 0);
    return done({ written });
  });
};
