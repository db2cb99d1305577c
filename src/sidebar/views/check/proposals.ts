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
  /** Cells that somebody must look at: several values are suggested, or one that takes a word for a score. */
  readonly unclear: number;
}

/** What a word such as "ไม่มี" stands for is for somebody to say, cell by cell. */
const FOR_ONE_CELL = 'wordForScore';

interface Cell {
  readonly proposal: Proposal;
  readonly values: Set<string | number>;
  isMeant: boolean;
  isForItself: boolean;
}

/** Of all findings, or of those of one code; a cell with findings of several codes is judged by all of them. */
export function proposalsOf(findings: readonly ReadFinding[], code?: string): Proposals {
  const cells = new Map<string, Cell>();
  for (const { place, suggestions, shown, code: own } of findings) {
    const [value] = suggestions;
    if (!place || value === undefined) continue;
    const key = `${place.row}:${place.column}`;
    const known = cells.get(key);
    const cell: Cell = known ?? {
      proposal: { ...place, shown, value },
      values: new Set(),
      isMeant: false,
      isForItself: false,
    };
    for (const one of suggestions) cell.values.add(one);
    if (code === undefined || own === code) cell.isMeant = true;
    if (own === FOR_ONE_CELL) cell.isForItself = true;
    cells.set(key, cell);
  }
  const meant = [...cells.values()].filter(({ isMeant }) => isMeant);
  const clear = meant
    .filter(({ values, isForItself }) => values.size === 1 && !isForItself)
    .map(({ proposal }) => proposal);
  return { clear, unclear: meant.length - clear.length };
}
