// Texts of documents in the office's own words. They stand in the fields under `document.name`; what says the same as the
// template, or nothing, is none of the office's and is not kept.
import type { Fields } from '../wire/documents';
import { CHOICES, type ChoiceId, templatesOf } from './choices';

type Texts = Fields['texts'];

const keyOf = (id: ChoiceId, name: string): string => `${id}.${name}`;

/** As it stands in the form: the office's words while there are any, even none, or the template's. */
export const shownText = (texts: Texts, id: ChoiceId, name: string): string =>
  texts[keyOf(id, name)] ?? templatesOf(id)[name] ?? '';

export const isOwn = (texts: Texts, id: ChoiceId, name: string): boolean =>
  shownText(texts, id, name) !== templatesOf(id)[name];

export const withText = (texts: Texts, id: ChoiceId, name: string, text: string): Texts => ({
  ...texts,
  [keyOf(id, name)]: text,
});

export function withoutText(texts: Texts, id: ChoiceId, name: string): Texts {
  const { [keyOf(id, name)]: _, ...others } = texts;
  return others;
}

/** Without what the office need not keep. */
export function keptTexts(texts: Texts): Texts {
  const templates = new Map(
    CHOICES.flatMap(({ id, texts: words }) =>
      Object.entries(words).map(([name, text]) => [keyOf(id, name), text] as const),
    ),
  );
  return Object.fromEntries(
    Object.entries(texts).filter(([key, text]) => text.trim() !== '' && text !== templates.get(key)),
  );
}
