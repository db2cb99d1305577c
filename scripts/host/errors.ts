// The errors of the host itself: what it refuses, and what is wrong with a file. Errors that Apps Script
// would raise too are thrown inside the realm instead (see service.ts), so that scripts can catch them.

/** The host was asked for something that it does not do, and says so instead of guessing. */
export class HostError extends Error {
  override readonly name = 'HostError';
}

export type FileProblem = 'missing' | 'unsupported' | 'corrupt';

/** A workbook could not be loaded; `problem` is for the program, the message for its developer. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly problem: FileProblem,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${problem}`, options);
  }
}
