// What a cell of a grid shows, as findings name it and as a correction is compared before it is written.
import { readCell, shownText } from './cell';
import type { Place } from './entries';
import type { Grid } from './grid';

/** '' for a blank cell, and for a place outside the grid. */
export const shownAt = ({ values, formats }: Grid, { row, column }: Place): string =>
  shownText(readCell(values[row]?.[column], formats?.[row]?.[column]));
