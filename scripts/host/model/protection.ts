// A protection of a whole tab.

export interface Protection {
  description: string;
  /** Editing is possible after a warning. */
  warningOnly: boolean;
}
