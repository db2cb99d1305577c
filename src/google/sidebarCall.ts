// The one door through which the page calls the server: checks what comes in, and never throws.
import { refuse } from '../app/answer';
import { USE_CASES } from '../app/calls';
import type { UseCase } from '../app/calls/useCase';
import { refusalOf, refusedWords } from '../app/refused';
import { type Answer, CALLS, type CallName } from '../wire/calls';
import { VERSION } from '../wire/version';
import { languageAnyway } from './language';
import { refusedBy } from './refusals';
import { openWorld } from './world';

/** @param version of the page: one of another version may mean something else, and may be told something else */
export function sidebarCall(name: unknown, input: unknown, version: unknown): Answer<unknown> {
  try {
    if (!isCall(name) || version !== VERSION) return refuse({ code: 'badInput' });
    const checked = CALLS[name].input.safeParse(input);
    if (!checked.success) return refuse({ code: 'badInput' });
    const useCase: UseCase<CallName> = USE_CASES[name];
    const world = openWorld();
    const answer = useCase(world, checked.data as never);
    return answer.ok && world.refused.length > 0
      ? {
          ok: true,
          value: { ...answer.value, note: refusedWords(languageAnyway(), world.refused).join('\n') },
        }
      : answer;
  } catch (error) {
    console.error(error);
    return refuse(refusalOf(languageAnyway(), refusedBy(error)));
  }
}

const isCall = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.keys(CALLS).includes(name);
