// Puts back what the latest run replaced in a plan, where nobody has changed it since.
import { columnsIn } from '../../domain/plan/columns';
import { restoring } from '../../domain/plan/restore';
import type { UseCase } from '../calls';
import { openFile } from '../file';
import { brief, latestOf, loadVersions, saveVersions } from '../planHistory';
import { PLAN_TABLE } from '../tabs/plan';
import { HEAD_ROWS } from '../tabs/sharedTable';

export const restorePlan: UseCase<'restorePlan'> = (world, { tab, year }) => {
  const { workbook, lock, texts } = world;
  const held = lock.hold(() => {
    const own = openFile(world).record.tabs.find(
      one => one.kind === 'plan' && one.source === tab && one.year === year,
    );
    const now = own && workbook.readTyped(own.id);
    if (!own || !now) return { ok: false, refusal: { code: 'tabGone' } } as const;
    const versions = loadVersions(texts);
    const version = latestOf(versions, own.id);
    if (!version) return { ok: false, refusal: { code: 'nothingToUndo' } } as const;
    const columns = columnsIn(PLAN_TABLE.columns, now.typed[0] ?? []);
    const { changes, restored, left } = restoring(
      { columns, rows: now.typed.slice(HEAD_ROWS) },
      version.cells,
      ['due'],
      brief,
    );
    for (const { row, column, values } of changes)
      workbook.writeCells(own.id, { row: row + HEAD_ROWS, column }, values, 'number');
    saveVersions(
      texts,
      versions.filter(one => one !== version),
    );
    return { ok: true, value: { restored, left } } as const;
  });
  return held?.done ?? { ok: false, refusal: { code: 'locked' } };
};
