// The one question that may be open in the view at a time.
import type { Repairs } from '../../cellRepairs';

export interface Asking {
  readonly repairs: Repairs;
  /** Name of the open question. */
  readonly asked: string | undefined;
  ask(name: string | undefined): void;
  /** Something is being written or read again: no other answer is taken. */
  readonly busy: boolean;
}
