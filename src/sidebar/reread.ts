// Reading the same table again, after something in it or about it was changed.
import type { Reading } from '../wire/reading';

/** The year that the user chose, to be kept; null where the server found it out and shall again. */
export const chosenYear = ({ yearFrom, framework }: Reading): number | null =>
  yearFrom === 'chosen' ? framework.year : null;
