// What the user of the terminal did wrong, in one plain Thai sentence: printed alone, without a stack trace.
export class UserError extends Error {
  override readonly name = 'UserError';
}
