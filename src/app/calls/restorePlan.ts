// Puts back what the latest run replaced in the tabs that people fill in, where nobody has changed it since.

import { type Before, restoring } from '../../domain/editableTable/restore';
import { type StandingTable, standingTable } from '../../domain/editableTable/standing';
import { frameworkOf } from '../../domain/framework/frameworks';
import type { TabKind } from '../../wire/reading';
import { done, refuse } from '../answer';
import { newAttempts } from '../attempts';
import { openFile } from '../file';
import { editableIn } from '../ownTabOf';
import { brief, latestRun, loadVersions, type PlanVersion, saveVersions } from '../planHistory';
import type { CellContent, TabId, Workbook } from '../ports';
import type { OwnTab } from '../record';
import { grouped } from '../refused';
import { tableRows } from '../tableRows';
import type { EditableTab, IdentityFacts } from '../tabs/definition';
import { EDITABLE_TABS } from '../tabs/kinds';
import { unclearIn } from '../unclear';
import { underLock } from '../underLock';
import type { UseCase } from './useCase';

export const restorePlan: UseCase<'restorePlan'> = (world, { tab, year }) => {
  const { workbook, lock, texts } = world;
  // What was put back is forgotten afterwards: it must be known to stand.
  workbook.beCareful();
  return underLock(lock, () => {
    const own = editableIn(openFile(world).record, { source: tab, year }).filter(({ id }) =>
      workbook.isThere(id),
    );
    const framework = frameworkOf(year);
    if (!framework || !own.some(({ kind }) => kind === 'plan')) return refuse({ code: 'tabGone' });
    const versions = loadVersions(texts);
    const run = latestRun(versions, own);
    if (run.length === 0) return refuse({ code: 'nothingToUndo' });
    const found = run.map(version => standingOf(workbook, version, { framework, own }));
    const unclear = found.flatMap(one => (one ? (unclearIn(one) ?? []) : []))[0];
    if (unclear) return refuse(unclear);
    const { attempt, unwritten } = newAttempts(world.refused);
    const back = found.map(
      (one, at) => one && attempt(one.kind, () => putBack(workbook, one, run[at] as PlanVersion)),
    );
    // What cannot be put back now, because a tab has lost its head or is protected, is kept.
    saveVersions(
      texts,
      versions.filter(one => back[run.indexOf(one)] === undefined),
    );
    const count = (of: 'restored' | 'left'): number =>
      run.reduce((sum, { cells }, at) => sum + (back[at]?.[of] ?? (of === 'left' ? cells.length : 0)), 0);
    const [why] = grouped([...unwritten.values()]);
    if (why && back.every(one => one === undefined)) throw why;
    return done({ restored: count('restored'), left: count('left') });
  });
};

type Of = Pick<IdentityFacts, 'framework'> & { readonly own: readonly OwnTab[] };

interface Standing {
  readonly kind: TabKind;
  readonly id: TabId;
  readonly daily: readonly string[];
  /** The rows as they were typed. */
  readonly table: StandingTable<string>;
  /** Rows of the tab of which it cannot be told whose they are. */
  readonly unclear: readonly number[];
}

/** The tab of a version as it stands; nothing where it is no longer ours. */
function standingOf(
  workbook: Workbook,
  { tab: id }: PlanVersion,
  { framework, own }: Of,
): Standing | undefined {
  const { kind } = own.find(one => one.id === id) as OwnTab;
  const { columns, header, identity, daily, reads } = DEFINITIONS.get(kind) as EditableTab;
  const read = own.find(one => one.kind === reads);
  const definition = read && (DEFINITIONS.get(read.kind) as EditableTab);
  const rowsRead = (definition && tableRows(workbook, read, definition, { framework, rowsRead: [] })) ?? [];
  const now = workbook.readTyped(id);
  const table = now && standingTable(columns, header, now.shown, identity({ framework, rowsRead }));
  if (!now || !table) return undefined;
  return {
    kind,
    id,
    daily: daily ? [daily.column] : [],
    table: { ...table, rows: now.typed.slice(table.first) },
    unclear: table.unclear.map(row => table.first + row),
  };
}

const DEFINITIONS = new Map(EDITABLE_TABS);

function putBack(
  workbook: Workbook,
  { id, table, daily }: Standing,
  { cells }: PlanVersion,
): { readonly restored: number; readonly left: number } {
  const { changes, others, restored, left } = restoring(table, cells, daily, brief);
  for (const { row, column, values } of changes)
    workbook.writeCells(id, { row: row + table.first, column }, values, 'number');
  const puts = others.map(({ row, column, before }) => ({ row: row + table.first, column, ...put(before) }));
  const [why] = puts.length > 0 ? workbook.putCells(id, puts).refused : [];
  if (why) throw why;
  return { restored, left };
}

function put(before: Exclude<Before, string | number>): { content: CellContent; format: string; link: '' } {
  if (typeof before === 'boolean') return { content: { value: before }, format: 'General', link: '' };
  return { content: before, format: 'date' in before ? 'd/m/yyyy' : 'General', link: '' };
}
