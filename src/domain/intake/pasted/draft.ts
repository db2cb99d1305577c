// A row on its way from the text to the clean table: what was pasted and where, and what is written.

export interface Draft {
  /** What stands for the code. */
  readonly code: string;
  readonly name: string;
  /** As it was pasted. */
  readonly score: string;
  readonly comment: string;
  /** Lines that it was read from; the first is the row's own. */
  readonly lines: readonly number[];
  /** The row's part of its line, where several rows stand side by side; otherwise the whole line. */
  readonly part: string | undefined;
}

/** A row of the clean table. */
export interface PastedRow {
  readonly code: string;
  readonly name: string;
  /** A number where the pasted text is one; otherwise that text, so that the findings of the tab name it. */
  readonly score: number | string;
  readonly comment: string;
}
