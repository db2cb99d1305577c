// Puts back what the latest run replaced in a plan, where nobody has changed it since.

import { restoring } from '../../domain/editableTable/restore';
import { HEAD_ROWS } from '../../domain/editableTable/rows';
import { columnsIn } from '../../domain/editableTable/table';
import { done, refuse } from '../answer';
import { openFile } from '../file';
import { ownTabOf } from '../ownTabOf';
import { brief, latestOf, loadVersions, saveVersions } from '../planHistory';
import { planTab } from '../tabs/plan';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

export const restorePlan: UseCase<'restorePlan'> = (world, { tab, year }) => {
  const { workbook, lock, texts } = world;
  return underLock(lock, () => {
    const own = ownTabOf(openFile(world).record, 'plan', { source: tab, year });
    const now = own && workbook.readTyped(own.id);
    if (!own || !now) return refuse({ code: 'tabGone' });
    const versions = loadVersions(texts);
    const version = latestOf(versions, own.id);
    if (!version) return refuse({ code: 'nothingToUndo' });
    const columns = columnsIn(planTab.columns, now.typed[0] ?? []);
    const { changes, restored, left } = restoring(
      { columns, rows: now.typed.slice(HEAD_ROWS) },
      version.cells,
      planTab.history?.but ?? [],
      brief,
    );
    for (const { row, column, values } of changes)
      workbook.writeCells(own.id, { row: row + HEAD_ROWS, column }, values, 'number');
    saveVersions(
      texts,
      versions.filter(one => one !== version),
    );
    return done({ restored, left });
  });
};
