// The one way in which this file is written to: alone, or not at all.
import type { Answer } from '../wire/calls';
import { refuse } from './answer';
import type { Lock } from './ports';

/** What the work answers; refused where another script of this file holds the lock for too long. */
export function underLock<T>(lock: Lock, work: () => Answer<T>): Answer<T> {
  const held = lock.hold(work);
  return held ? held.done : refuse({ code: 'locked' });
}
