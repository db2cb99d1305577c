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
  /** To be told which save has arrived; false where the answer to a later one came before. */
  arrived(save: Pick<Save<T>, 'by'>): boolean;
}

/** Tells this page's saves from another's. */
const PAGE = `${Math.random()}`;

export function newOutbox<T extends object>(page = PAGE): Outbox<T> {
  /** Sent, and not known to have arrived. */
  let sent: Some<T> = {};
  let last = 0;
  let known = 0;
  const toSend = (saved: T, now: T): Some<T> => changesBetween(saved, now, sent);
  return {
    toSend,
    save: (saved, now) => {
      const changes = toSend(saved, now);
      sent = withChanges(sent, changes);
      return { changes, by: { window: page, number: ++last } };
    },
    arrived: ({ by: { number } }) => {
      if (number < known) return false;
      known = number;
      if (number === last) sent = {};
      return true;
    },
  };
}
