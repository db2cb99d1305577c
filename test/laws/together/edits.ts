// The oracle: what each person changed, when, and since when they may count on it. Of two changes of a field the one that was
// made after the other was acknowledged stands; where both were under way at once either may, and where nobody changed it
// nothing does.
import type { Values } from './values';

/** A change that was sent. */
export interface Edit {
  readonly page: string;
  readonly field: string;
  readonly value: string;
  readonly made: number;
  acked: number;
}

let now = 0;

/** What one page's user did, as the user knows it. */
export class User {
  /** What stood in the page before anything was changed that is not acknowledged. */
  #known: Values;
  #pending: Edit[] = [];
  /** What each save held, by its number. */
  readonly #saves = new Map<number, readonly Edit[]>();
  /** The latest change of each field that the next save holds in any case. */
  readonly #unsure = new Map<string, Edit>();
  /** Fields that were typed back to what stood, though something else was sent: the page shows what stands there. */
  readonly #typedBack = new Set<string>();

  /** @param edits of all users: grows by what this one sends */
  constructor(
    readonly page: string,
    readonly edits: Edit[],
    shown: Values,
  ) {
    this.#known = shown;
  }

  hasChanged(field: string): boolean {
    return this.#pending.some(edit => edit.field === field);
  }

  /** What no answer takes out of the page. */
  isTyping(field: string): boolean {
    return this.hasChanged(field) && !this.#typedBack.has(field);
  }

  types(field: string, value: string): void {
    this.#pending = this.#pending.filter(edit => edit.field !== field);
    const sent = this.#unsure.get(field);
    if (value === this.#known[field]) this.#typedBack.add(field);
    else this.#typedBack.delete(field);
    // What is typed back before anything was sent is no change, and what is typed back to what is under way no other.
    if (!sent && value === this.#known[field]) return;
    const isSent = sent?.value === value && sent.acked === Number.POSITIVE_INFINITY;
    const edit = { page: this.page, field, value, made: ++now, acked: Number.POSITIVE_INFINITY };
    this.#pending.push(isSent ? sent : edit);
  }

  /** What is sent again as it was is the same save. */
  saves(number: number): void {
    if (this.#saves.has(number)) return;
    this.#saves.set(number, this.#pending);
    for (const edit of this.#pending) {
      if (!this.edits.includes(edit)) this.edits.push(edit);
      this.#unsure.set(edit.field, edit);
    }
  }

  /** @param told what the answer says that stands; gives whether it is news */
  isAnswered(number: number, told: Values, isSaved: boolean): boolean {
    // A later save holds all of it, and nobody counts on this one.
    if (number < Math.max(...this.#saves.keys())) return false;
    this.#known = told;
    if (!isSaved) {
      for (const field of this.#typedBack) if (this.hasChanged(field)) this.types(field, told[field] ?? '');
      return true;
    }
    this.#typedBack.clear();
    now++;
    for (const [of, edits] of this.#saves)
      for (const edit of of <= number ? edits : []) edit.acked = Math.min(edit.acked, now);
    this.#pending = this.#pending.filter(({ acked }) => acked === Number.POSITIVE_INFINITY);
    this.#unsure.clear();
    // What was typed while a save was under way is a change, whatever the answer says that stands.
    for (const edit of this.#pending) this.#unsure.set(edit.field, edit);
    return true;
  }
}

/** What may stand in a field in the end; undefined for what stood before anybody changed it. */
export function mayStand(edits: readonly Edit[], field: string): readonly (string | undefined)[] {
  const all = edits.filter(edit => edit.field === field);
  const acked = all.filter(edit => edit.acked < Number.POSITIVE_INFINITY);
  const isOver = (one: Edit): boolean =>
    acked.some(other => one.acked < other.made || (one.page === other.page && one.made < other.made));
  return [
    ...all.filter(edit => !isOver(edit)).map(({ value }) => value),
    ...(acked.length === 0 ? [undefined] : []),
  ];
}
