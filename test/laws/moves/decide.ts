// Which item a row is of, as a careful reader tells it. The visible words win over the hidden key, because people move what
// they see. Only where a single word was typed over does the key win: the others beside it are still those of the key.
import type { Items } from './items';
import { apart, isSame, type ShownRow } from './shown';

export interface Decided {
  readonly row: ShownRow;
  /** The key of its item; several where a reader cannot tell, none for a row of the officer's own. */
  readonly items: readonly string[];
  /** Whether it may stay a row of the officer's own. */
  readonly isOwn: boolean;
  /** Whether there is only one answer. */
  readonly isSure: boolean;
}

export function decide(rows: readonly ShownRow[], items: Items): readonly Decided[] {
  const keyBySign = new Map([...items].map(([key, sign]) => [sign.join('\n'), key]));
  const shown = rows.map(row => keyBySign.get(row.sign.join('\n')));
  const inPlace = new Set(rows.flatMap((row, at) => (shown[at] === row.key ? [row.key] : [])));
  const moved = new Set(rows.flatMap((row, at) => (shown[at] === row.key ? [] : (shown[at] ?? []))));

  const isNowhere = (key: string): boolean => !moved.has(key) && !inPlace.has(key);

  return rows.map((row, at): Decided => {
    const only = (key: string): Decided => ({ row, items: [key], isOwn: false, isSure: true });
    const oneOf = (keys: readonly string[], isOwn: boolean): Decided => ({
      row,
      items: keys,
      isOwn,
      isSure: false,
    });
    const meant = items.get(row.key);
    const isNear = meant !== undefined && apart(row.sign, meant) === 1;
    const isElsewhere = moved.has(row.key) || inPlace.has(row.key);
    const item = shown[at];
    if (item !== undefined) {
      // One word was typed over, which made another item of it; or the cells of that item were copied here.
      const isTwin = isNear && inPlace.has(item) && !isElsewhere;
      return isTwin ? oneOf([item, row.key], false) : only(item);
    }
    const near = [...items].flatMap(([key, sign]) => (apart(row.sign, sign) === 1 ? [key] : []));
    // Where the item of its key stands elsewhere, the row may as well be another's that was typed over; so it may where
    // something has moved, and another item that it nearly shows stands nowhere.
    if (isNear) {
      const others = moved.has(row.key) ? near : moved.size > 0 ? near.filter(isNowhere) : [];
      const keys = [...new Set([row.key, ...others])];
      return keys.length > 1 || moved.has(row.key) ? oneOf(keys, moved.has(row.key)) : only(row.key);
    }
    const isKeys = meant !== undefined && !moved.has(row.key);
    if (row.sign.every(word => word === '')) {
      if (!isKeys || isElsewhere) return { row, items: [], isOwn: true, isSure: true };
      // Where cells have moved, what is typed into a row that shows nothing may be of its key's item or of none.
      return moved.size > 0 && row.texts.length > 0 ? oneOf([row.key], true) : only(row.key);
    }
    // It may have the code or the name of an item that no row shows.
    const named = [...items].flatMap(([key, sign]) =>
      isNamed(row.sign, sign) && isNowhere(key) ? [key] : [],
    );
    const possible = [...new Set([...(isKeys ? [row.key] : []), ...near, ...named])];
    return possible.length > 0 ? oneOf(possible, true) : { row, items: [], isOwn: true, isSure: true };
  });
}

/** The rows that show the same item under different keys, and those that nobody can tell: here a run may write nothing. */
export const untold = (decided: readonly Decided[]): readonly Decided[] =>
  decided.filter(
    ({ row, items, isSure }) =>
      !isSure ||
      (items.length > 0 &&
        decided.some(other => other.row.key !== row.key && isSame(other.row.sign, row.sign))),
  );

/** Code and name stand last, in the follow-up after the round. */
function isNamed(shown: readonly string[], sign: readonly string[]): boolean {
  const isOfRound = sign.length < 4 || shown[0] === '' || shown[0] === sign[0];
  return isOfRound && [-1, -2].some(at => shown.at(at) !== '' && shown.at(at) === sign.at(at));
}
