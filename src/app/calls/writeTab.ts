// One step of making all tabs: adds those that are missing, so that they stand where the menu's run puts them, and writes
// one.
import { th } from '../../text/th';
import { done } from '../answer';
import { openFile } from '../file';
import type { TabKind } from '../record';
import { underLock } from '../underLock';
import { MENU_KINDS } from '../wholeTabs';
import { type Asked, writeTabs } from '../writeTabs';
import type { UseCase } from './useCase';

export const writeTab: UseCase<'writeTab'> = (world, { tab, year, kind }) => {
  const { workbook, lock } = world;
  return underLock(lock, () => {
    const answer = writeTabs(world, openFile(world), { tab, year, ...stepOf(kind) });
    if (!answer.ok) return answer;
    const { tabs, kept, unchanged } = answer.value;
    const id = tabs.get(kind) as number;
    return done({ id, name: workbook.nameOf(id), kept: [...kept], unchanged });
  });
};

/** The follow-up repeats the plan, so the two are kept alike. */
function stepOf(kind: TabKind): Pick<Asked, 'writes' | 'adds'> {
  switch (kind) {
    case 'plan':
      return { writes: ['plan', 'followUp'], adds: MENU_KINDS };
    case 'followUp':
      return { writes: ['plan', 'followUp'], adds: ['plan', 'followUp'] };
    case 'measures':
      return { writes: ['measures'], adds: ['measures'] };
    default:
      return { writes: [kind], adds: MENU_KINDS };
  }
}

/** Changes which items are to be done first, and shows it in the plan; no other tab is written. */
export const markInPlan: UseCase<'markInPlan'> = (world, { tab, year, add, remove }) => {
  const { workbook, lock } = world;
  return underLock(lock, () => {
    const asked = { tab, year, marks: { add, remove }, writes: ['plan'], adds: ['plan'] } as const;
    const answer = writeTabs(world, openFile(world), asked);
    if (!answer.ok) return answer;
    const { tabs, needs, marked: ids } = answer.value;
    const id = tabs.get('plan') as number;
    const marked = needs.needed.filter(({ mark }) => String(mark).startsWith(th.tabs.plan.chosen)).length;
    return done({ id, name: workbook.nameOf(id), marked, ids: [...ids] });
  });
};
