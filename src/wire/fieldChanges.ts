// What a window changed of the fields that an office fills in. Only that is sent, so that two people with a window each do
// not undo what the other typed.
import type { Changes, Fields } from './documents';

/** Kept as they are; the texts are kept each by itself, and the name of the office with the settings. */
export const KEPT_WHOLE = ['place', 'unit', 'number', 'to', 'chain', 'writer', 'chief'] as const;
const NAMES = ['agency', ...KEPT_WHOLE] as const;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The day of a document is not kept, so it is no change. A text that is gone is sent as ''. */
export function changesBetween(before: Fields, now: Fields): Changes {
  const names = NAMES.filter(name => !isSame(before[name], now[name]));
  const keys = [...new Set([...Object.keys(before.texts), ...Object.keys(now.texts)])];
  const texts = keys
    .filter(key => (before.texts[key] ?? '') !== (now.texts[key] ?? ''))
    .map(key => [key, now.texts[key] ?? '']);
  return {
    ...Object.fromEntries(names.map(name => [name, now[name]])),
    ...(texts.length > 0 && { texts: Object.fromEntries(texts) as Fields['texts'] }),
  };
}

export const isEmpty = (changes: Changes): boolean => Object.keys(changes).length === 0;

/** Texts after changes to some of them: '' takes one away. */
export const withTexts = (texts: Fields['texts'], changed: Fields['texts'] = {}): Fields['texts'] =>
  Object.fromEntries(Object.entries({ ...texts, ...changed }).filter(([, text]) => text !== ''));

export const withChanges = (fields: Fields, changes: Changes): Fields => ({
  ...fields,
  ...(changes as Partial<Fields>),
  texts: withTexts(fields.texts, changes.texts),
});
