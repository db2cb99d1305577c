// A protection of a whole tab, or of cells of it.
import type { Area } from '../cell';

export interface Protection {
  description: string;
  /** Editing is possible after a warning. */
  warningOnly: boolean;
  /** The cells; the whole tab without. */
  area?: Area;
  /** The user of this host is none of its editors. */
  isLocked?: boolean;
}
