// The page's line to the server: what to show comes as a stream, what a person does goes one after another.
import type { Action, View } from '../wire';

export function watch(show: (view: View) => void, lost: () => void): void {
  const events = new EventSource('/events');
  events.onmessage = ({ data }: MessageEvent<string>) => show(JSON.parse(data) as View);
  events.onerror = lost;
}

let last: Promise<unknown> = Promise.resolve();

/** What is done from now on waits for nothing that was done before. */
export function begin(): void {
  last = Promise.resolve();
}

/** An answer does not wait for the command that asks for it. Rejects with what the server says. */
export function act(action: Action): Promise<void> {
  const sent = action.do === 'answer' ? post(action) : last.then(() => post(action));
  if (action.do !== 'answer') last = sent.catch(() => {});
  return sent;
}

async function post(action: Action): Promise<void> {
  const response = await fetch('/do', { method: 'POST', body: JSON.stringify(action) });
  if (!response.ok) throw new Error(await response.text());
}
