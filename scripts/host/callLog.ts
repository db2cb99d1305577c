// Every service call of an execution, in order: tests count them, and a hook may interfere before each one.

export class CallLog {
  /** `Range.getValues` …, refused calls included. */
  readonly calls: string[] = [];

  /** `before` sees each call before it happens and may throw in its place. */
  constructor(private readonly before?: (call: string, index: number) => void) {}

  record(call: string): void {
    this.calls.push(call);
    this.before?.(call, this.calls.length - 1);
  }

  count(call: string): number {
    return this.calls.filter(made => made === call).length;
  }
}
