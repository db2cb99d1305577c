// A line of the summary tab.
import type { CellOut, CellStyle } from './tab';

export const COLUMNS = 6;

export interface Line {
  readonly cells: readonly CellOut[];
  readonly style: readonly CellStyle[];
  /** What the line is, where something is built on it. */
  readonly is?: 'agency' | 'indicators' | 'changed' | 'source';
}

export const plain = (...styles: readonly CellStyle[]): readonly CellStyle[] =>
  Array.from({ length: COLUMNS }, (_, column) => styles[column] ?? 'text');

export const HEADING = plain('heading', 'heading', 'heading', 'heading', 'heading', 'heading');
