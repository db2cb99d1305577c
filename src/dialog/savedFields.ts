// The fields as the server has them beside those of the form: what the user changed of them, and what others did. Positions
// that follow the name of the office are no change: the server proposes them by itself.
import { withPositions } from '../documents/positions';
import type { Input } from '../wire/calls';
import { changesBetween, withChanges } from '../wire/changes';
import type { Fields } from '../wire/documents';
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

/** The form after a save, with what others changed meanwhile; what its user changed since it was sent stays. */
export function withOthers(
  form: Fields,
  saved: Fields,
  sent: Input<'saveFields'>['changes'],
  answer: Fields,
  type: OfficeType,
): Fields {
  const now = keptOf(form);
  const asSent = withChanges(savedFor(saved, sent.agency ?? saved.agency, type), sent);
  const mine = changesBetween(savedFor(asSent, now.agency, type), now);
  const wanted = withChanges(savedFor(answer, mine.agency ?? answer.agency, type), mine);
  const { texts = {}, ...theirs } = changesBetween(now, wanted);
  const all = Object.entries({ ...form.texts, ...texts }).filter(([key]) => texts[key] !== '');
  return { ...withChanges(form, theirs), texts: Object.fromEntries(all) };
}
