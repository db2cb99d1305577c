// What a run did to the rows of a tab: whether every typed text still stands with the item that it stood with, and whether
// every row has the key of the item that it shows.
import type { Decided } from './decide';
import type { Items } from './items';
import { isSame, type ShownRow } from './shown';

export interface Fault {
  readonly what:
    | 'lost'
    | 'wrong'
    | 'wrongKey'
    | 'doubled'
    | 'missing'
    | 'written'
    | 'toldInVain'
    | 'wrongProposal';
  /** The text or the key that it is about. */
  readonly of: string;
  readonly before?: string;
  readonly after?: string;
}

const told = (row: ShownRow | undefined): string => (row ? `${row.key}: ${row.sign.join(' | ')}` : '');

/** @param needed keys that must stand; undefined where that cannot be said */
export function judge(
  before: readonly Decided[],
  after: readonly ShownRow[],
  items: Items,
  needed: ReadonlySet<string> | undefined,
): readonly Fault[] {
  const isSure = before.every(one => one.isSure);
  return [
    ...textFaults(before, after, items),
    ...(isSure ? keyFaults(after, items) : []),
    ...(isSure && needed ? countFaults(before, after, items, needed) : []),
  ];
}

function textFaults(before: readonly Decided[], after: readonly ShownRow[], items: Items): Fault[] {
  const texts = new Set(before.flatMap(({ row }) => row.texts));
  return [...texts].flatMap((text): Fault[] => {
    const left = after.flatMap(row => row.texts.filter(one => one === text).map(() => row));
    return before
      .flatMap(one => one.row.texts.filter(other => other === text).map(() => one))
      .flatMap((one): Fault[] => {
        const at = left.findIndex(row => belongs(row, one, items));
        if (at >= 0) {
          left.splice(at, 1);
          return [];
        }
        const what = left.length === 0 ? 'lost' : 'wrong';
        return [{ what, of: text, before: told(one.row), after: told(left[0]) }];
      });
  });
}

/** Whether the row is the one that was decided on. */
const belongs = (row: ShownRow, { row: was, items: keys, isOwn, isSure }: Decided, items: Items): boolean =>
  keys.some(key => row.key === key && (isOwnMatter(key) || isSame(row.sign, items.get(key) ?? []))) ||
  // A row of the officer's own in the plan is another matter once its measure is another: its report goes with it.
  (keys.some(isOwnMatter) && isOfMatter(row, was, items)) ||
  (isOwn && isSame(row.sign, was.sign) && (row.key === '' || !isSure));

/** With the words that it showed, or with those that the matter has by now: a new key is made of them. */
const isOfMatter = (row: ShownRow, was: ShownRow, items: Items): boolean =>
  (isSame(row.sign, was.sign) && (row.key === '' || isOwnMatter(row.key))) ||
  (row.sign[0] === was.sign[0] && isOwnMatter(row.key) && !items.has(row.key));

/** The follow-up repeats the words of the officer's own matters as the plan has them: they may be other ones by now. */
const isOwnMatter = (key: string): boolean => /(^|\/)own-/.test(key);

function keyFaults(after: readonly ShownRow[], items: Items): Fault[] {
  return after.flatMap((row): Fault[] => {
    const meant = items.get(row.key);
    return !meant || isOwnMatter(row.key) || isSame(row.sign, meant)
      ? []
      : [{ what: 'wrongKey', of: row.key, after: told(row) }];
  });
}

function countFaults(
  before: readonly Decided[],
  after: readonly ShownRow[],
  items: Items,
  needed: ReadonlySet<string>,
): Fault[] {
  return [...items.keys()].flatMap((key): Fault[] => {
    const stood = before.filter(one => one.items[0] === key).length;
    const wanted = Math.max(stood, needed.has(key) ? 1 : 0);
    const stands = after.filter(row => row.key === key).length;
    if (stands === wanted || isOwnMatter(key)) return [];
    return [
      { what: stands > wanted ? 'doubled' : 'missing', of: key, before: `${wanted}`, after: `${stands}` },
    ];
  });
}
