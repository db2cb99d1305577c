// The one door through which the page calls the server: checks what comes in, and never throws.
import { refuse } from '../app/answer';
import { USE_CASES } from '../app/calls';
import type { UseCase } from '../app/calls/useCase';
import { type Answer, CALLS, type CallName } from '../wire/calls';
import { VERSION } from '../wire/version';
import { openWorld } from './world';

/** @param version of the page: one of another version may mean something else, and may be told something else */
export function sidebarCall(name: unknown, input: unknown, version: unknown): Answer<unknown> {
  try {
    if (!isCall(name) || version !== VERSION) return refuse({ code: 'badInput' });
    const checked = CALLS[name].input.safeParse(input);
    if (!checked.success) return refuse({ code: 'badInput' });
    const useCase: UseCase<CallName> = USE_CASES[name];
    return useCase(openWorld(), checked.data as never);
  } catch (error) {
    console.error(error);
    return refuse({ code: 'unexpected' });
  }
}

const isCall = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.keys(CALLS).includes(name);
