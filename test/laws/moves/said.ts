// How a run says that it cannot tell the rows of a tab: the one place that knows its words.
import type { Finished } from '../../../scripts/host/execute';
import { th } from '../../../src/text/th';
import type { SharedKind } from './shown';

/** Whether the run named the tab as one whose rows it cannot tell, or did not run at all and said why. */
export function isSaid({ ui }: Pick<Finished<unknown>, 'ui'>, answer: unknown, kind: SharedKind): boolean {
  const alerts = ui.alerts.map(({ title, message }) => [title, ...message.split('\n')]);
  if (alerts.some(([title]) => title === th.run.notDone)) return true;
  if (isRefusal(answer))
    return answer.refusal.code !== 'unclearRows' || answer.refusal.tab === th.tabs.names[kind];
  const lines = alerts.flat().filter(line => line.startsWith(UNWRITTEN));
  return lines.some(line => line.includes(`"${th.tabs.names[kind]}"`));
}

const [UNWRITTEN = ''] = th.refusals.unclearRows({ tab: '', rows: '' }).split('"');

const isRefusal = (
  answer: unknown,
): answer is { readonly refusal: { readonly code: string; readonly tab?: string } } =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
