// What the office can choose to make: every document, and the picture of the result.
import { DOCUMENTS } from '../documents/all';
import { poster } from '../text/th/documents/poster';

export type DocumentId = (typeof DOCUMENTS)[number]['id'];
export type ChoiceId = DocumentId | 'poster';

interface Choice {
  readonly id: ChoiceId;
  /** The texts that the office may put in its own words: the template's, by name. */
  readonly texts: Readonly<Record<string, string>>;
}

export const CHOICES: readonly Choice[] = [...DOCUMENTS, { id: 'poster', texts: poster.texts }];

/** In the order of the list; the first is chosen until somebody chooses. */
export const CHOICE_IDS: readonly ChoiceId[] = CHOICES.map(({ id }) => id);

export const templatesOf = (id: ChoiceId): Choice['texts'] =>
  CHOICES.find(choice => choice.id === id)?.texts ?? {};
