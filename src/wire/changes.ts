// What a page changed of values that others change too. Only that is sent and put into what stands, so that two people with
// a page each do not undo what the other typed.

/** Kept each part by itself: of a person the name and the position, of units and texts each by its key. */
const PARTED: readonly string[] = ['units', 'texts', 'writer', 'chief'];

type Loose = { readonly [name: string]: unknown };

/** Some of the values; of a person, the name or the position. */
export type Some<T> = {
  [Name in keyof T]?: Name extends 'writer' | 'chief' ? Partial<T[Name]> : T[Name];
};

/**
 * A part that is gone is sent as ''.
 * @param sent is named again, changed or not: it was sent, and nobody knows whether it arrived
 */
export function changesBetween<T extends object>(before: T, now: T, sent: Some<T> = {}): Some<T> {
  return changedIn(before as Loose, now as Loose, sent as Loose) as Some<T>;
}

function changedIn(before: Loose = {}, now: Loose = {}, sent: Loose = {}): Loose {
  const changes: Record<string, unknown> = {};
  for (const name of Object.keys({ ...before, ...now, ...sent })) {
    const [was, is] = [before, now].map(values => (name in values ? values[name] : ''));
    if (PARTED.includes(name)) {
      const parts = changedIn(before[name] as Loose, now[name] as Loose, sent[name] as Loose);
      if (!isEmpty(parts)) changes[name] = parts;
    } else if (name in sent || JSON.stringify(was) !== JSON.stringify(is)) changes[name] = is;
  }
  return changes;
}

export const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0;

/** Values after changes to some of them. */
export function withChanges<T extends object>(values: T, changes: object): T {
  const merged = { ...values } as Record<string, unknown>;
  for (const [name, value] of Object.entries(changes))
    merged[name] = PARTED.includes(name) ? { ...(merged[name] as Loose), ...(value as Loose) } : value;
  return merged as typeof values;
}
