// Refusals that are told later than at the write that was refused: Sheets may hold writes back until somebody reads, flushes, or
// the script ends.
import { RefusedWrite } from './service';
import type { Modes } from './world';

export class Late {
  #held: RefusedWrite[] = [];

  constructor(private readonly when: Modes['refusals']) {}

  /** Whether it keeps the refusal for later. */
  hold(error: unknown): boolean {
    const isHeld = this.when !== 'now' && error instanceof RefusedWrite;
    if (isHeld) this.#held.push(error);
    return isHeld;
  }

  /** Tells the first of those that were held, once. */
  tell(at: Modes['refusals']): void {
    if (at === 'read' && this.when !== 'read') return;
    const [first] = this.#held;
    this.#held = [];
    if (first) throw first;
  }
}
