// How a run says that it cannot tell the rows of a tab: the one place that knows its words.
import type { Finished } from '../../../scripts/host/execute';
import { th } from '../../../src/text/th';
import type { SharedKind } from './shown';

/** Whether the run named the tab as one whose rows it cannot tell, or did not run at all and said why. */
export function isSaid({ ui }: Pick<Finished<unknown>, 'ui'>, answer: unknown, kind: SharedKind): boolean {
  const alerts = ui.alerts.map(({ title, message }) => [title, ...message.split('\n')]);
  if (alerts.some(([title]) => title === th.run.notDone)) return true;
  if (isRefusal(answer)) return true;
  const words = th.run.unclear.rows({ tab: th.tabs.names[kind], rows: '' }).split('"')[1];
  const lines = alerts.flat().filter(line => line.startsWith(UNWRITTEN));
  return lines.some(line => line.includes(`"${words}"`)) || untoldIn(answer).includes(kind);
}

const [UNWRITTEN = ''] = th.run.unclear.rows({ tab: '', rows: '' }).split('"');

const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

/** The tabs of which an answer to the page says so. */
function untoldIn(answer: unknown): readonly string[] {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  const told = typeof value === 'object' && value !== null && 'told' in value ? value.told : [];
  return (told as readonly { kind: string; unclear: readonly number[] }[]).flatMap(({ kind, unclear }) =>
    unclear.length > 0 ? [kind] : [],
  );
}
