// The errors of the host itself: what it refuses, and what is wrong with a file. Errors that Apps Script
// would raise too are thrown inside the realm instead (see service.ts), so that scripts can catch them.

/** The host was asked for something that it does not do, and says so instead of guessing. */
export class HostError extends Error {
  override readonly name = 'HostError';
}

export type FileProblem =
  | 'missing'
  | 'unsupported'
  | 'corrupt'
  /** It asks for a password. */
  | 'encrypted'
  /** A workbook as programs wrote them before there was .xlsx. */
  | 'oldFormat'
  /** A tab reaches further than anything that is meant. */
  | 'tooLarge';

/** Which tab of a file, and the cell as far as which it reaches. */
export interface FilePlace {
  readonly tab: string;
  readonly cell: string;
}

/** What a reader knows of a file that it cannot read; whoever opened it knows its path. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly problem: FileProblem,
    readonly place?: FilePlace,
  ) {
    super(problem);
  }
}

/** A workbook could not be loaded; `problem` is for the program, the message for its developer. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly problem: FileProblem,
    readonly path: string,
    options?: ErrorOptions,
    readonly place?: FilePlace,
  ) {
    super(`${path}: ${problem}`, options);
  }
}
