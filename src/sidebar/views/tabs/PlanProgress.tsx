// How far the plan of a table is, in one line and a bar.
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';

export function PlanProgress({ reading: { progress } }: { reading: Reading }) {
  const { tabs } = usePage().words.sidebar;
  if (!progress) return null;
  const { rows, byState, unreadTimes } = progress;
  const done = byState.done ?? 0;
  const label = tabs.progressOfPlan({ done, rows });
  const more = [
    { count: byState.overdue ?? 0, say: tabs.overdue },
    { count: byState.dueSoon ?? 0, say: tabs.dueSoon },
    { count: unreadTimes, say: tabs.unreadTimes },
    { count: byState.unread ?? 0, say: tabs.unreadStatuses },
  ].filter(({ count }) => count > 0);
  return (
    <div class="plan-progress">
      <p>{label}</p>
      <progress aria-label={label} value={done} max={rows} />
      {more.length > 0 && <p class="muted">{more.map(({ count, say }) => say({ count })).join(' · ')}</p>}
    </div>
  );
}
