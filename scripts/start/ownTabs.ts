// The tabs that the menu command made of a score tab, found through the record that it keeps in the file.
import { readRecord } from '../../src/app/record';
import type { requests } from '../../src/text/tabNames';
import type { TabKind } from '../../src/wire/reading';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';

/** Metadata of the file with this key holds the record. */
const RECORD = 'ita.record';

/** Those that are not made on request. */
type MenuKind = Exclude<TabKind, keyof typeof requests.th>;

export interface OwnTabs extends Readonly<Record<MenuKind, Sheet>> {
  /** The fiscal year whose rules the menu command applied. */
  readonly year: number;
}

/** Fails where the menu command has not run on the tab. */
export function ownTabs(workbook: Workbook, source: Sheet): OwnTabs {
  const { tabs } = readRecord(workbook.metadata.find(({ key }) => key === RECORD)?.value ?? '');
  const made = tabs.filter(tab => tab.source === source.id);
  const find = (kind: MenuKind) => {
    const own = made.find(tab => tab.kind === kind);
    const sheet = own && workbook.sheetById(own.id);
    if (!own || !sheet) throw new Error(`the record names no ${kind} tab of "${source.name}"`);
    return { sheet, year: own.year };
  };
  const { sheet: summary, year } = find('summary');
  return {
    year,
    summary,
    ranking: find('ranking').sheet,
    check: find('check').sheet,
    plan: find('plan').sheet,
  };
}
