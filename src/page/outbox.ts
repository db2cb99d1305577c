// What a page sends to be saved: what its user changed, numbered, and once more what may not have arrived, so that each
// save holds all that earlier ones may have lost and the server needs none of those that come late.
import { changesBetween, type Some, withChanges } from '../wire/changes';
import type { SavedBy } from '../wire/savedBy';

export interface Save<T> {
  readonly changes: Some<T>;
  readonly by: SavedBy;
}

export interface Outbox<T> {
  /** What a save would send of what stands in the page. */
  toSend(saved: T, now: T): Some<T>;
  /** A save of that, to be sent or repeated as it is. */
  save(saved: T, now: T): Save<T>;
  /**
   * To be told which save has arrived, and what was changed since it was sent: that is to be sent even where it says what
   * stands on the server now. False where a later save was sent, which holds all of it and is answered by itself.
   */
  arrived(save: Pick<Save<T>, 'by'>, since: Some<T>): boolean;
}

/** Tells this page's saves from another's. */
const PAGE = `${Math.random()}`;

export function newOutbox<T extends object>(page = PAGE): Outbox<T> {
  /** To be sent whether it differs or not: nobody knows that it has arrived. */
  let sent: Some<T> = {};
  let last = 0;
  const toSend = (saved: T, now: T): Some<T> => changesBetween(saved, now, sent);
  return {
    toSend,
    save: (saved, now) => {
      const changes = toSend(saved, now);
      sent = withChanges(sent, changes);
      return { changes, by: { window: page, number: ++last } };
    },
    arrived: ({ by: { number } }, since) => {
      if (number !== last) return false;
      sent = since;
      return true;
    },
  };
}
