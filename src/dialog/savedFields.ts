// The fields as the server has them beside those of the form: what the user changed of them, and what others did. Positions
// that follow the name of the office are no change: the server proposes them by itself.
import { withPositions } from '../documents/positions';
import { changesBetween, type Some, withChanges } from '../wire/changes';
import type { Changes, Fields } from '../wire/documents';
import type { Settings } from '../wire/settings';
import { keptTexts } from './ownTexts';

type OfficeType = Settings['agencyType'];

/** What is kept of the form: no text that says the same as the template, and not the day, which is the document's. */
export const keptOf = (form: Fields): Fields => ({ ...form, texts: keptTexts(form.texts), day: '' });

/** As they would be proposed under the name that stands in the form. */
export const savedFor = (saved: Fields, agency: string, type: OfficeType): Fields => ({
  ...withPositions(saved, { ...saved, agency }, type),
  agency: saved.agency,
});

/** What the user changed in the form since this was sent. */
export function changedSince(form: Fields, saved: Fields, sent: Changes, type: OfficeType): Some<Fields> {
  const asSent = withChanges(savedFor(saved, sent.agency ?? saved.agency, type), sent);
  return changesBetween(savedFor(asSent, form.agency, type), keptOf(form));
}

/** The form after a save, with what others changed meanwhile; what its user changed since it was sent stays. */
export function withOthers(form: Fields, answer: Fields, mine: Some<Fields>, type: OfficeType): Fields {
  const wanted = withChanges(savedFor(answer, mine.agency ?? answer.agency, type), mine);
  const { texts = {}, ...theirs } = changesBetween(keptOf(form), wanted);
  const all = Object.entries({ ...form.texts, ...texts }).filter(([key]) => texts[key] !== '');
  return { ...withChanges(form, theirs), texts: Object.fromEntries(all) };
}
