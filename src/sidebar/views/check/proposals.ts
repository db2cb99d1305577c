// What could be written into cells at once: one value for each cell of which only one is suggested.
import type { ReadFinding } from '../../../wire/reading';

/** A cell by its 0-based place, what it shows, and what would be written into it. */
export interface Proposal {
  readonly row: number;
  readonly column: number;
  readonly shown: string;
  readonly value: string | number;
}

export interface Proposals {
  /** In reading order. */
  readonly clear: readonly Proposal[];
  /** Cells for which several values are suggested: somebody must choose. */
  readonly unclear: number;
}

/** Of all findings, or of those of one code; a cell with findings of several codes is judged by all of them. */
export function proposalsOf(findings: readonly ReadFinding[], code?: string): Proposals {
  const cells = new Map<string, { proposal: Proposal; values: Set<string | number>; isMeant: boolean }>();
  for (const { place, suggestions, shown, code: own } of findings) {
    const [value] = suggestions;
    if (!place || value === undefined) continue;
    const key = `${place.row}:${place.column}`;
    const known = cells.get(key);
    const cell = known ?? { proposal: { ...place, shown, value }, values: new Set(), isMeant: false };
    for (const one of suggestions) cell.values.add(one);
    if (code === undefined || own === code) cell.isMeant = true;
    cells.set(key, cell);
  }
  const meant = [...cells.values()].filter(({ isMeant }) => isMeant);
  const clear = meant.filter(({ values }) => values.size === 1).map(({ proposal }) => proposal);
  return { clear, unclear: meant.length - clear.length };
}
