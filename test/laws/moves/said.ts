// How a run says that it cannot tell the rows of a tab: the one place that knows its words.
import type { Finished } from '../../../scripts/host/execute';
import type { Sheet } from '../../../scripts/host/sheet';
import { th } from '../../../src/text/th';
import type { SharedKind } from './shown';

/** Whether the run named the tab as one whose rows it cannot tell, or did not run at all and said why. */
export function isSaid(
  { ui }: Pick<Finished<unknown>, 'ui'>,
  answer: unknown,
  kind: SharedKind,
  sheet: Sheet | undefined,
): boolean {
  const alerts = ui.alerts.map(({ title, text }) => [title, ...(text ?? '').split('\n')]);
  if (alerts.some(([title]) => title === th.run.notDone)) return true;
  if (isRefusal(answer)) return true;
  const names = [th.tabs.names[kind], ...(sheet ? [sheet.name] : [])];
  const lines = [...alerts.flat(), ...untoldIn(answer)];
  return lines.some(line => line === kind || names.some(name => line.includes(`"${name}"`)));
}

const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

/** What an answer to the page has in `untold`. */
function untoldIn(answer: unknown): readonly string[] {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  const untold = typeof value === 'object' && value !== null && 'untold' in value ? value.untold : [];
  return Array.isArray(untold)
    ? untold.map(one => (typeof one === 'string' ? one : JSON.stringify(one)))
    : [];
}
