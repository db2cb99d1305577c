// Brings a tab that is wholly ours up to date. What someone typed into it is kept in a copy before it is written over.

import { th } from '../text/th';
import { markOf } from './mark';
import type { Found } from './ownTabs';
import type { TabId, Workbook } from './ports';
import type { OwnTab } from './record';
import type { CellStyle, TabContent, TabLook } from './tabs/tab';
import { covering, holds, isEmpty } from './tabs/table';

export interface Update {
  readonly tab: OwnTab;
  /** Name of the copy that keeps what was typed, if one was needed. */
  readonly kept: string | undefined;
}

const START = { row: 0, column: 0 };

/** True when the tab must be written or dressed. */
export function needsUpdate({ tab, values }: Found, content: TabContent): boolean {
  return !tab.dressed || !holds(values, content);
}

export function updateTab(
  workbook: Workbook,
  { tab, values, isNew }: Found,
  content: TabContent,
  look: TabLook,
  source: TabId,
): Update {
  let kept: string | undefined;
  let dressed = tab.dressed;
  if (!holds(values, content)) {
    const untouched = isEmpty(values) || markOf(values) === tab.mark;
    if (!untouched) {
      kept = keepCopy(workbook, tab.id, values);
      workbook.clear(tab.id);
      dressed = false;
    }
    const block = untouched ? covering(values, content) : content;
    workbook.writeCells(tab.id, START, block, stylesOf(block, look));
  }
  if (!dressed) workbook.dress(tab.id, look, isNew);
  if (look.links) workbook.link(tab.id, look.links, content, source);
  return { tab: { ...tab, mark: markOf(content), dressed: true }, kept };
}

/** Copies the tab beside itself; a copy that a cut run has made already is enough. */
function keepCopy(workbook: Workbook, id: TabId, values: readonly (readonly unknown[])[]): string {
  const base = th.tabs.kept({ name: workbook.nameOf(id) });
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
