// What the office can choose to make: every document, and the picture of the result.
import { DOCUMENTS, type DocumentNeeds, POSTER } from '../documents/all';

export type DocumentId = (typeof DOCUMENTS)[number]['id'];
export type ChoiceId = DocumentId | 'poster';

interface Choice extends DocumentNeeds {
  readonly id: ChoiceId;
}

export const CHOICES: readonly Choice[] = [...DOCUMENTS, { id: 'poster', ...POSTER }];

/** In the order of the list; the first is chosen until somebody chooses. */
export const CHOICE_IDS: readonly ChoiceId[] = CHOICES.map(({ id }) => id);

export const needsOf = (id: ChoiceId): DocumentNeeds => CHOICES.find(choice => choice.id === id) ?? POSTER;

export const templatesOf = (id: ChoiceId): DocumentNeeds['texts'] => needsOf(id).texts;
