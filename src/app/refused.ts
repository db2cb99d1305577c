// What Google refused, as the adapters tell it: thrown where the work cannot go on, listed in the world where it went on
// without. The words stand in text/th/google.
import { MESSAGES } from '../text/messages';
import type { GoogleKind, Refusal } from '../wire/refusal';
import type { Language } from '../wire/settings';

/** What the words name. */
export interface Named {
  /** The tab that was to be written. */
  readonly tab?: string;
  /** A file of the script project. */
  readonly file?: string;
  /** What Google itself says, for whoever is asked for help. */
  readonly said?: string;
}

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly kind: GoogleKind,
    readonly named: Named = {},
  ) {
    super(kind);
  }
}

/** What a run can do without: the tab is left as it is, and the others are written. */
const OF_ONE_TAB: ReadonlySet<GoogleKind> = new Set<GoogleKind>(['protected', 'full', 'typed']);

export const isOfOneTab = (error: unknown): error is Refused =>
  error instanceof Refused && error.named.tab !== undefined && OF_ONE_TAB.has(error.kind);

export const refusedWord = (language: Language, { kind, named }: Refused): string =>
  MESSAGES[language].google[kind]({ ...named });

/** One of each kind: tabs that were refused alike are told together. */
export function grouped(all: readonly Refused[]): readonly Refused[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map(kind => {
    const alike = all.filter(one => one.kind === kind).map(({ named }) => named);
    const tabs = [...new Set(alike.flatMap(({ tab }) => tab ?? []))];
    return new Refused(kind, { ...alike[0], ...(tabs.length > 0 && { tab: tabs.join('", "') }) });
  });
}

export const refusedWords = (language: Language, all: readonly Refused[]): readonly string[] =>
  grouped(all).map(one => refusedWord(language, one));

/** As it crosses to the page, which has no room for these words. */
export const refusalOf = (language: Language, refused: Refused): Refusal => ({
  code: 'google',
  kind: refused.kind,
  text: refusedWord(language, refused),
});
