// Every service call of an execution, in order: tests count them, and a hook may interfere before each one.

/** Returns workbook state, changes it, or does neither: handles, builders, messages, locks, properties. */
export type CallKind = 'read' | 'write' | 'neither';

export interface CallCount {
  readonly call: string;
  readonly kind: CallKind;
  readonly count: number;
}

/** Thrown by every call of a killed execution. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export class CallLog {
  /** `Range.getValues` …, refused calls included. */
  readonly calls: string[] = [];
  /** What the host or the authorisation refused, in words: a script may swallow the error, a test should not. */
  readonly refusals: string[] = [];
  /** Errors of the host's own code. */
  readonly crashes: unknown[] = [];
  killed = false;
  reads = 0;
  writes = 0;
  readonly #kinds = new Map<string, CallKind>();

  /** `before` sees each call before it happens and may throw in its place. */
  constructor(private readonly before?: (call: string, index: number) => void) {}

  record(call: string, kind: CallKind): void {
    if (this.killed) throw new Killed();
    this.calls.push(call);
    this.#kinds.set(call, kind);
    this.before?.(call, this.calls.length - 1);
    if (kind === 'read') this.reads++;
    if (kind === 'write') this.writes++;
  }

  /** Ends the execution: nothing that its script still does has any effect. */
  kill(): never {
    this.killed = true;
    throw new Killed();
  }

  count(call: string): number {
    return this.calls.filter(made => made === call).length;
  }

  /** How often each method was called, the most frequent first. */
  table(): CallCount[] {
    const counts = new Map<string, number>();
    for (const call of this.calls) counts.set(call, (counts.get(call) ?? 0) + 1);
    return [...counts]
      .map(([call, count]) => ({ call, kind: this.#kinds.get(call) ?? 'neither', count }))
      .sort((a, b) => b.count - a.count || (a.call < b.call ? -1 : 1));
  }
}
