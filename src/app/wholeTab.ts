// Brings a tab that is wholly ours up to date. What someone typed into it is kept in a copy before it is written over.

import { th } from '../text/th';
import { markOf } from './mark';
import type { Found } from './ownTabs';
import type { TabId, Workbook, World } from './ports';
import type { OwnTab } from './record';
import type { CellStyle, TabContent, TabLook } from './tabs/tab';
import { covering, holds, isEmpty } from './tabs/table';

const START = { row: 0, column: 0 };
/** A tab's name has at most 100 characters: this much of it leaves room to say that it is a copy. */
const LONGEST_NAME = 80;

/** True when the tab must be written or dressed. */
export function needsUpdate({ tab, values }: Found, content: TabContent): boolean {
  return !tab.dressed || tab.dirty || !holds(values, content);
}

/** True when someone has typed into the tab since it was last written. */
export function isTypedInto({ tab, values }: Found, content: TabContent): boolean {
  return !holds(values, content) && !isEmpty(values) && markOf(values) !== tab.mark;
}

/** @param kept gets the name of the copy that keeps what was typed, if one was needed */
export function updateTab(
  { workbook, kept }: Pick<World, 'workbook' | 'kept'>,
  found: Found,
  content: TabContent,
  look: TabLook,
  source: TabId,
): OwnTab {
  const { tab, values, isNew } = found;
  const typed = isTypedInto(found, content);
  if (typed) {
    kept.add(keepCopy(workbook, tab.id, values));
    workbook.clear(tab.id);
  }
  if (!holds(values, content)) {
    const block = typed ? content : covering(values, content);
    workbook.writeCells(tab.id, START, block, stylesOf(block, look));
  }
  const dressed = (tab.dressed && !typed) || workbook.dress(tab.id, look, isNew);
  if (look.links) workbook.link(tab.id, look.links, content, source);
  return { ...tab, mark: markOf(content), dressed, dirty: false };
}

/** Copies the tab beside itself; a copy that a cut run has made already is enough. */
function keepCopy(workbook: Workbook, id: TabId, values: readonly (readonly unknown[])[]): string {
  const base = th.tabs.kept({ name: workbook.nameOf(id).slice(0, LONGEST_NAME) });
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    const there = workbook.tabNamed(name);
    if (there === undefined) {
      workbook.addTab(name, id);
      return name;
    }
    if (markOf(workbook.readValues(there) ?? []) === markOf(values)) return name;
  }
}

/** The style of every cell of a block: its own, or that of its column below the styled rows. */
export function stylesOf(content: TabContent, look: TabLook): readonly (readonly CellStyle[])[] {
  return content.map((row, index) =>
    row.map((_, column) => look.styles[index]?.[column] ?? look.columnStyles?.[column] ?? 'text'),
  );
}
