// Puts the focus into a field of the form, wherever it stands: what is folded away is opened first.
import type { FieldName } from '../documents/fieldNames';

/** Of a field, of the reporting round, of the contested items, or of the part that holds all other fields. */
export type FieldPlace = FieldName | 'round' | 'clarify' | 'others';

/** The attribute by which a place of the form is found. */
export const fieldPlace = (place: FieldPlace) => ({ 'data-place': place });

export function goToField(place: FieldPlace): void {
  const element = document.querySelector<HTMLElement>(`[data-place="${place}"]`);
  const folded = element?.closest('details');
  if (folded) folded.open = true;
  const field = element?.querySelector<HTMLElement>('input, select, textarea, summary') ?? element;
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
