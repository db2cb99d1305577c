// One step of making all tabs: adds those that are missing, so that they stand where the menu's run puts them, and writes
// one.
import { th } from '../../text/th';
import type { TabKind } from '../../wire/reading';
import { done, refuse } from '../answer';
import { carefully } from '../carefully';
import type { Told } from '../editableTabs';
import { openFile } from '../file';
import { keptAlike, MENU_KINDS } from '../tabs/kinds';
import { firstUnclear } from '../unclear';
import { underLock } from '../underLock';
import { type Asked, writeTabs } from '../writeTabs';
import type { UseCase } from './useCase';

export const writeTab: UseCase<'writeTab'> = (world, { tab, year, kind }) => {
  const { workbook, lock } = world;
  const work = () => {
    const step = stepOf(kind);
    const answer = writeTabs(world, openFile(world), { tab, year, ...step });
    if (!answer.ok) return answer;
    const { tabs, kept, told, unwritten, unchanged } = answer.value;
    const refused = unwritten.get(kind);
    if (refused) throw refused;
    const unclear = firstUnclear(told, step.writes);
    if (unclear) return refuse(unclear);
    const id = tabs.get(kind) as number;
    return done({ id, name: workbook.nameOf(id), kept: [...kept], rewritten: rewrittenIn(told), unchanged });
  };
  return carefully(world, () => underLock(lock, work));
};

const rewrittenIn = (told: readonly Told[]): number =>
  told.reduce((sum, { rewritten }) => sum + rewritten, 0);

/** A tab that repeats another one is kept like it. */
function stepOf(kind: TabKind): Pick<Asked, 'writes' | 'adds'> {
  const writes = keptAlike(kind);
  return { writes, adds: MENU_KINDS.includes(kind) ? MENU_KINDS : writes };
}

/** Changes which items are to be done first, and shows it in the plan; no other tab is written. */
export const markInPlan: UseCase<'markInPlan'> = (world, { tab, year, add, remove }) => {
  const { workbook, lock } = world;
  const work = () => {
    const asked = { tab, year, marks: { add, remove }, writes: ['plan'], adds: ['plan'] } as const;
    const answer = writeTabs(world, openFile(world), asked);
    if (!answer.ok) return answer;
    const { tabs, planNeeded, told, unwritten, marked: ids } = answer.value;
    const refused = unwritten.get('plan');
    if (refused) throw refused;
    const unclear = firstUnclear(told, asked.writes);
    if (unclear) return refuse(unclear);
    const id = tabs.get('plan') as number;
    const marked = planNeeded.filter(({ mark }) => String(mark).startsWith(th.tabs.plan.chosen)).length;
    return done({ id, name: workbook.nameOf(id), marked, ids: [...ids] });
  };
  return carefully(world, () => underLock(lock, work));
};
