// Puts back what the latest run replaced in the tabs that people fill in, where nobody has changed it since.

import { type Before, restoring } from '../../domain/editableTable/restore';
import { standingTable } from '../../domain/editableTable/standing';
import type { RowCells } from '../../domain/editableTable/table';
import { frameworkOf } from '../../domain/framework/frameworks';
import { done, refuse } from '../answer';
import { openFile } from '../file';
import { editableIn } from '../ownTabOf';
import { brief, latestRun, loadVersions, type PlanVersion, saveVersions } from '../planHistory';
import type { CellContent, Workbook } from '../ports';
import type { OwnTab } from '../record';
import { tableRows } from '../tableRows';
import type { EditableTab, IdentityFacts } from '../tabs/definition';
import { EDITABLE_TABS } from '../tabs/kinds';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

export const restorePlan: UseCase<'restorePlan'> = (world, { tab, year }) => {
  const { workbook, lock, texts } = world;
  return underLock(lock, () => {
    const own = editableIn(openFile(world).record, { source: tab, year });
    const framework = frameworkOf(year);
    if (!framework || !own.some(({ kind, id }) => kind === 'plan' && workbook.isThere(id)))
      return refuse({ code: 'tabGone' });
    const versions = loadVersions(texts);
    const run = latestRun(versions, own);
    if (run.length === 0) return refuse({ code: 'nothingToUndo' });
    const sum = { restored: 0, left: 0 };
    for (const version of run) {
      const standing = own.find(({ id }) => id === version.tab) as OwnTab;
      const { restored, left } = restore(workbook, standing, version, { framework, own });
      sum.restored += restored;
      sum.left += left;
    }
    saveVersions(
      texts,
      versions.filter(one => !run.includes(one)),
    );
    return done(sum);
  });
};

type Of = Pick<IdentityFacts, 'framework'> & { readonly own: readonly OwnTab[] };

function restore(
  workbook: Workbook,
  tab: OwnTab,
  { cells }: PlanVersion,
  { framework, own }: Of,
): { readonly restored: number; readonly left: number } {
  const definitions = new Map(EDITABLE_TABS);
  const { columns: table, header, identity, daily, reads } = definitions.get(tab.kind) as EditableTab;
  const read = own.find(({ kind }) => kind === reads);
  const rowsRead: readonly RowCells<string>[] =
    (read &&
      tableRows(workbook, read, definitions.get(read.kind) as EditableTab, { framework, rowsRead: [] })) ??
    [];
  const now = workbook.readTyped(tab.id);
  const standing = now && standingTable(table, header, now.shown, identity({ framework, rowsRead }));
  if (!now || !standing) return { restored: 0, left: cells.length };
  const typed = { ...standing, rows: now.typed.slice(standing.first) };
  const { changes, others, restored, left } = restoring(typed, cells, daily ? [daily.column] : [], brief);
  for (const { row, column, values } of changes)
    workbook.writeCells(tab.id, { row: row + standing.first, column }, values, 'number');
  if (others.length > 0) {
    const puts = others.map(({ row, column, before }) => ({
      row: row + standing.first,
      column,
      ...put(before),
    }));
    workbook.putCells(tab.id, puts);
  }
  return { restored, left };
}

function put(before: Exclude<Before, string | number>): { content: CellContent; format: string; link: '' } {
  if (typeof before === 'boolean') return { content: { value: before }, format: 'General', link: '' };
  return { content: before, format: 'date' in before ? 'd/m/yyyy' : 'General', link: '' };
}
