// A line of pasted text.

export interface Line {
  /** As a reader sees it. */
  readonly text: string;
  /** Parted by tabs or bars, blank ones kept; otherwise by several spaces; one for a plain line; none for a blank one. */
  readonly cells: readonly string[];
  /** Tabs or bars part its cells, so that each has its column. */
  readonly hasColumns: boolean;
  /** A rule of a drawn table. */
  readonly isRule: boolean;
}
