// What a copy of a file or of a tab has of developer metadata.
import type { Metadata } from '../model/metadata';
import type { Modes } from '../world';

export function copiedMetadata(
  entries: readonly Metadata[],
  { copiedMetadata: mode }: Modes,
): readonly Metadata[] {
  if (mode === 'lost') return [];
  return mode === 'fixed' ? entries.map(entry => ({ ...entry, isFixed: true })) : entries;
}
